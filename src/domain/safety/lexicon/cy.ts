import type { Lexicon, Rule } from '../rule.js';

// Soft, nasal and aspirate mutation of the first letter, and h before a vowel.
const MUTATIONS: readonly (readonly [start: string, ...mutated: string[]])[] = [
  ['c', 'g', 'ngh', 'ch'],
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['g', '', 'ng'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['ll', 'l'],
  ['m', 'f'],
  ['rh', 'r'],
];

function mutate(word: string): string[] {
  if (/^(?:ch|dd|ph|th|ng)/.test(word)) return [];
  if (/^[aeiouwy]/.test(word)) return ['h' + word];
  return MUTATIONS.flatMap(([start, ...mutated]) =>
    word.startsWith(start) ? mutated.map((letters) => letters + word.slice(start.length)) : [],
  );
}

/** How patients say it in Welsh, in the notation of `Lexicon.concepts`, without accents. A draft that awaits review by a Welsh-speaking clinician. */
const concepts = `
eisiau isio moyn isie ishe
iawn ok
dwi rydw rwyf rwy rwyn dwin wi
dim dwim
mae maer maen ma mar
babi baban babis
gwefus gwefusau
coes goes coesau
llygad llygaid
gwaed gwaedu gwaedun
chwydu cyfogi chwydun
chwyddo chwydd chwyddedig chwyddon
blwyddyn blwydd blynyddoedd mlynedd blynedd flynyddoedd
mis misoedd
munud munudau
awr oriau
tabled tabledi pils pilsen meddyginiaeth moddion dabledi
cefn nghefn
llaeth llefrith
cyflym sydyn+iawn
dod daeth
mynd aeth
cael cafodd cefais ces gael gafodd ges
llyncu llyncodd lyncodd llyncon
cymryd cymerodd cymerais gymerais gymerodd
anadlu anadl anadlun gwynt
brifo dolur gwynegu brifon
symud symudiadau symudon
cysglyd swrth
ffit ffitiau ffitio
cewyn clwt cewynnau
methu ffili methun
lladd lladdodd lladdn
crio cri llefain crion
sal tost gwael
NOT dim nid erioed nac
NO heb dim+byd dim+arwydd
PSEUDO dim_(ond well gwell gwella gweithio helpu siwr gwybod cysgu bwyta syniad apwyntiad stopio symud mynd teimlon+dda) (erioed dim)_fel
ABSENT wedi+(clirio diflannu) popeth+yn+(iawn glir)
PAST yn+#1940-2026 (blwyddyn mis degawd)+yn+ol llynedd pan_(plentyn ifanc bach) hanes+o gorffennol ers+talwm
CHILDHOOD pan+(oeddwn on ron)
RECENT heddiw heno bore+(ma yma) prynhawn neithiwr nawr rwan awr munud newydd o+hyd dal gwaethygu ddoe ers+ddoe
WORSE gwaeth gwaethygu sydyn newydd heno heddiw neithiwr mwy bore+ma
STILL eto gwaeth dal
KIN mam tad dad nain taid gu cu brawd chwaer ewythr modryb mamgu tadcu
FAMILY (cael bu)_KIN KIN_(cael marw) yn+y+teulu teulu teuluol bu+farw
SUPPOSED os rhag+ofn risg perygl sgil poeni+am atal ofni
IMAGINED beth_(os arwydd arwyddion pe) pryd_(dylwn ddylwn) sut_(gwybod wybod) taflen darllen clywed a+(all gall allai oes)_achosi achosi arwyddion+o
PAPERWORD llythyr canlyniad canlyniadau pelydr sgan ffurflen nodyn tystysgrif yswiriant presgripsiwn atgyfeiriad copi prawf adolygiad
ABOUTPAPER PAPERWORD_(am ar o i gan y fy ir or)
PAPER clinig adolygiad llythyr canlyniadau sgan prawf nyrs tim presgripsiwn cwrs
TREATED (mynd bues es bum wedi)_AE yr+ysbyty rhyddhau wedi+(gwella setlo trin) iawn+(nawr rwan) (gwell well)+(nawr rwan) profion_(iawn clir glir)
AE ysbyty damweiniau ae a+and+e
STEADY arferol fel+arfer ers+(blwyddyn mis) cronig sefydlog hirdymor blynyddol rheolaidd rheolaeth #2-60+blwyddyn
BREAK ond er oherwydd achos wedyn nawr rwan
SUBJECT dwi mae fy dydy sydd does
PRONOUN dwi mae
JOIN a ac gyda
BIND os pan bod
DAY diwrnod dydd
WEEK wythnos
MONTH mis
YEAR blwyddyn
OLD oed
AGED yn
TIMEUNIT wythnos mis awr munud diwrnod
NOTAGE ers am bob
NEWBORN newydd+(anedig ei+eni)
BABY! babi
CHILD! BABY plentyn mab merch bachgen hogyn hogan crwt plant wyr wyres oed bychan
CANT methu (fedra alla allaf fedraf gallaf allai fedrai all gall fedr medru gallu)_dim dim_(gallu medru)
PAIN poen brifo poenus gwayw cur gwasgfa poenau
SEVERE! difrifol ofnadwy erchyll annioddefol gwaethaf drwg enbyd uffernol cryf dirdynnol CANT_(sefyll symud)
AGONY annioddefol dirdynnol uffernol
SUDDEN! sydyn deffro deffrodd heddiw heno bore+ma neithiwr awr munud newydd+ddechrau
TODAY! SUDDEN nawr rwan ddoe
WEAK gwan diffrwyth gwendid fferru trwm CANT_(codi symud teimlo) dim_teimlo pinnau dideimlad parlysu merwino marw
ILL sal haint twymyn sepsis niwmonia
VOMIT chwydu taflu+fyny taflu+i+fyny
SICKLY sal cyfog cyfoglyd VOMIT
FEVER poeth twym gwres twymyn tymheredd #38-42.9 crynu temp
NORMALTEMP #35-37.9 tymheredd_(arferol iawn)
DROWSY cysglyd (CANT dim anodd)_(deffro ddeffro dihuno)
CONFUSED dryslyd drysu ffwndro ffwndrus mwydro siarad_lol dim_(synnwyr nabod adnabod gwybod+lle gwybod+ble) wedi_cymysgu
BLACKEDOUT llewygu llewyg llewygodd llewygais pasio+allan ymwybyddiaeth
FAINT BLACKEDOUT penysgafn pendro chwil
COLLAPSED anymwybodol (CANT dim)_(deffro ddeffro dihuno ymateb) collapsio
SWEAT chwysu chwys llaith gwelw llwyd
DREAD marw
HARD anodd trafferth brwydro ymladd cyflym
CANTBREATHE (CANT trafferth anodd brwydro ymladd stopio dim)_(anadlu cael_anadlu) tagu mygu anadlu_(cyflym anodd)
BREATHLESS CANTBREATHE (byr allan prin colli diffyg)_anadlu gwichian (byr allan mas prin colli diffyg)_(gwynt anadl) fyr+gwynt
SPEAK siarad brawddeg geiriau
CANTSPEAK CANT_SPEAK
SLUR aneglur bloesg SPEAK~(rhyfedd meddw drysu cymysgu lol) CANT_(siarad geiriau) lleferydd
FACE wyneb ceg gwen boch
DROOP disgyn cwympo syrthio cam hongian llithro gostwng diffrwyth gollwng troi+i+lawr
SIDE un+ochr ochr+(chwith dde) (braich coes llaw)+(chwith dde) un+(fraich goes)
NUMB diffrwyth dideimlad merwino fferru dim_teimlo pinnau
LIMB braich coes llaw bysedd
STROKEWORD (cael fel meddwl)_stroc tia
DAYSPAST! ddoe wythnos+diwethaf dydd+(llun mawrth mercher iau gwener sadwrn sul) dyddiau+yn+ol penwythnos diwrnod+yn+ol
WENT! pasio mynd gwella diflannu iawn munud wedyn normal
CHEST brest calon asennau mrest mron
PRESS tynn pwysau gwasgu trwm gwasgfa eliffant band feis malu pwyso eistedd tyndra dynn
COUGHY peswch annwyd haint brech lwmp pesychu
HEARTATTACK (cael meddwl fel)_trawiad_galon
SPREADING lawr_braich i_(braich gen gwddf en) braich+chwith gen lledu
PALPITATION calon~(rasio cyflym curo afreolaidd neidio fflapian dyrnu) crychguriadau curiad_afreolaidd calon~(methu carlamu neidio crynu) curiadau_(cyflym rhyfedd afreolaidd)
HEARTODD angina_waeth
BLUE glas llwyd piws las
LIPS gwefus bysedd ceg tafod wefusau
CHOKING tagu
NOSE trwyn gwair
ASTHMA asthma pwmp anadlydd mewnanadlydd inhaler pyffer
NOHELP dim_(gweithio helpu gwell gwella gwneud gwahaniaeth) gwaeth
PUFFS #8-40_(pwff anadliad gwaith)
ATTACK pwl ymosodiad
SETTLED setlo gwella iawn gwell setlodd
ASTHMAWORSE amlach bob+nos mwy+nag mwy+aml sawl+gwaith
SWELL chwyddo mawr dwywaith
THROATCLOSE (gwddf llwnc)~(cau tynn chwyddo tynhau) CANT_llyncu
FACESWELL (wyneb gwefus llygad ceg)~chwyddo
TONGUESWELL tafod~chwyddo
THROATNOW (gwddf llwnc)_cau
ALLERGEN alergedd alergaidd cneuen cnau gwenyn gwenynen cacynen cacwn pigo bwyta wy corgimwch penisilin gwrthfiotig gwrthfiotigau pysgnau adwaith
HIVES brech cosi
ANAPHYLAXIS anaffylacsis anaffylactig
EPIPEN epipen
USED defnyddio
RASH brech smotiau cleisiau
NOFADE dim_(diflannu pylu) gwydr dim_mynd_gwydr
MOTTLED brith llwyd glas gwelw
MOTTLE brith
SKIN croen dwylo
SEPSIS sepsis
THINK meddwl gallai arwyddion
RIGOR crynu_(afreolus stopio)
FASTBREATH anadlu_cyflym
COLDNESS oer
DYING (am mynd)_marw dwi_marw teimlo_marw
CHEMO cemo cemotherapi
STIFFNECK (gwddf gwar)~(stiff anystwyth)
LIGHT golau~(brifo casau dioddef)
HEADACHE cur+pen pen+tost (mhen pen)~(brifo cur poen) meigryn ben+tost
MENINGITIS llid+yr+ymennydd
WORSTHEAD (cur+pen pen+tost ben+tost)_gwaethaf gwaethaf_(cur+pen pen+tost)
PURPLE piws
POUR arllwys llifo tasgu pistyllio (dim CANT)_stopio bobman pwll socian pob+man llawer
BLOOD gwaed
BLEEDING gwaed
NOSEBLEED (trwyn nhrwyn)_gwaed gwaed_trwyn
CUT torri cwt briw
LOTS! llawer
COFFEE coffi
BLACK du tar
POO pw carthion baw cachu
COUGHBLOOD (peswch pesychu poeri)_gwaed
ONELEG coes
CALF croth
LEG coes croth
HOTRED poeth coch poenus brifo tynn cynnes
FLIGHT! hedfan awyren llawdriniaeth
CLOTWORD ceulad clot dvt
LUNG ysgyfaint
NOWCLOT meddwl poeni
PREGNANT! beichiog beichiogrwydd disgwyl bydwraig mol
HEAVYBLEED trwm~gwaed llawer_gwaed clotiau
MISCARRY colli+babi camesgor
SHOULDERTIP ysgwydd
SHARP miniog siarp trywanu llym
ONESIDED SIDE
BABYMOVES babi:(llai dim_symud dim_cicio llonydd tawel)
BABYMOVESURE symud_llai llai_symud (dim heb)_(teimlo_babi symud_babi cicio babi_symud)
WEEKSNUM! #20-42+wythnos
SIGHTODD gweld_ddwbl golwg_(aneglur niwlog) niwlog fflachiadau gweld_(ser smotiau)
FACEHANDSWELL chwyddo
FACEHAND wyneb dwylo traed
FLASHES fflachiadau fflach smotiau+(du duon) goleuadau+n+fflachio pryfed_(golwg llygad) llinellau_(golwg llygad) smotiau_(golwg llygad nofio)
RIBPAIN dan_asennau
FIT ffit confylsiwn trawiad+epileptig ysgwyd_(corff drosto)
EPILEPSY epilepsi
FITBAD! cyntaf #5-60+munud ail+ffit heddiw erioed
FITNOW! TODAY cyntaf munud
SUICIDEPLAN (lladd crogi)_hun (diwedd diweddu cymryd)_bywyd neidio_(pont tren) cynllun_(lladd marw diwedd) rhaff CANT_cadw_ddiogel CANT_cadw_hun
SUICIDEWISH hunanladdol hunanladdiad (dim heb)_eisiau_(byw bod+yma bodoli) eisiau_(marw diweddu) gwell_(hebdda hebddaf heb) (anafu niweidio brifo torri)_hun hunan+niweidio hunanniweidio (meddwl meddyliau)_(tywyll marw lladd niweidio) (gweld dim)_pwynt rhoi_gorau_byw blino_byw niweidio torri_hun dim_awydd_byw gwell_(hebof hebddo) torri_braich dim_(pwynt+byw diben+byw pwynt_mewn_byw) meddwl_(lladd marw) blino+byw dim_(dyfodol pwrpas) (methu dim)_(cario+ymlaen) brifo_hun anafu_hun bod_farw cysgu_byth diflannu_byth
SUICIDEMEANS tabled rhaff cyllell cynllun heno
TOOK cymryd llyncu yfed bwyta yfodd bwytaodd
ATE llyncu bwyta yfed yfodd bwytaodd
PILLS tabled paracetamol ibuprofen cyffuriau
MANY! #9-300 llawer gormod holl llond pecyn potel bocs llwyth
OVERDOSE gorddos gormod_PILLS
DAILY bob+dydd y+dydd
POISON cannydd bleach batri glanhawr golchi gwenwyn madarch aeron cemegau cemegyn gwrthrewydd
COALARM carbon+monocsid
MILDPOISON arian botwm sebon glain marblen tegan crayon
SWALLOWED llyncu
SWALLOWOBJ llyncu_(darn botwm batri)
DOUBLEDOSE dos+(dwbl ddwbl) dwywaith_tabled (gormod dwbl)_(dos moddion) dwy_dos cymryd_dwywaith (camgymeriad damwain)_(tabled dos moddion cymryd) (tabled dos moddion)_(camgymeriad damwain) ddwywaith
HEAD pen penglog talcen mhen
HITWORD taro bwrw cwympo syrthio disgyn trawodd cnocio
HEADINJURY (taro bwrw cnocio cwympo syrthio trawodd)_(pen mhen) anaf_pen
KNOCKEDOUT anymwybodol (CANT dim)_cofio
HEADKO anymwybodol
BLOODTHIN! warfarin teneuo_gwaed teneuwyr
EARFLUID (gwaed hylif)~(clust trwyn)
UNWELLHEAD VOMIT DROWSY CONFUSED SIGHTODD
FELL cwympo syrthio disgyn
BURNT llosgi llosg sgaldio sgaldian dwr+berwedig berwedig llosgodd
BIGBURN wyneb llaw dwylo traed cemegol trydan asid gwyn mawr braich coes brest
SMALLBURN bach bychan mân haul
NOTBURN haul pasio pi cylla piso
BURNFIRE sioc+drydan anadlu_mwg
BACK cefn
BACKPAIN cefn~(poen brifo)
SADDLE rhwng_coes pen+ol tin organau+cenhedlu gwaelod preifat
LOSTCONTROL CANT_(pi piso pisho pasio dal) colli+rheolaeth gwlychu_hun rheoli
BOTHLEGS (dwy ddau ddwy)+goes
ACCIDENT damwain ysgol
BACKFLAG colli+pwysau canser nos colli_pwysau
TESTICLE caill ceilliau ngheilliau ceillen
TUMMY bol stumog bola abdomen mol
RIGID caled bwrdd cyffwrdd
CANTPEE (CANT dim)_(pi piso pisho pasio_dwr)
CANTPEEALL CANT_(pi piso pisho pasio+dwr) pledren
CANTPOO (CANT dim)_(cachu pw gwynt)
HOURS! awr neithiwr trwy ddoe #8-48_awr
NOWEE (dim heb)_(pi piso pisho pasio_dwr cewyn) cewyn_sych sych_(cewyn clwt) clwt_sych (dim heb)_clwt
NOFEED (dim gwrthod heb)_(bwydo yfed llaeth potel sugno) (dim gwrthod heb pallu)_eisiau_(bwyd llaeth potel bron) gwrthod_(bwyd diod)
KEEPVOMIT CANT_cadw_(lawr dim unrhyw bwyd dwr) chwydu_(drosodd eto popeth nos dro hyd) dal+i+chwydu methu_stopio_chwydu chwydu_(diwrnod trwy drwy awr) popeth_dod_(fyny nol lan)
DEHYDRATED dadhydradu
FLOPPY llipa llac doli
HARDWAKE (anodd CANT dim)_(deffro ddeffro dihuno) anymatebol cysglyd
WEAKCRY crio_(gwan rhyfedd uchel) crio+gwan
GRUNT rhochian asennau_(sugno tynnu) tynnu_asennau
GOBLUE (troi mynd wedi yn)_glas
OFFENDER! gwr gwraig partner cariad ef fo tad mab e o cyn
VIOLENCE fy+(taro curo brifo bygwth cicio dyrnu tagu nharo nghuro mrifo) (taro curo brifo cicio dyrnu bygwth)+fi treisgar cam+drin trais treisio
SCARED ofn ofnus dychryn
DANGERNOW cyllell KILLME heno CANT_gadael cloi tu+allan perygl nawr rwan ddiogel
KILLME (fy bygwth mynd+i)_lladd lladd+i
STRANGLED dwylo_gwddf tagu+fi fy+nhagu
ABUSEWORD cam+drin trais+domestig treisio
AMBULANCE (angen ffonio galw)_(ambiwlans 999)
KETONES ceton cetonau ketone
KETONE3 (ceton cetonau):(#3.1-15 uchel)
KETONEUP uchel
DIABETIC! diabetig diabetes siwgr inswlin
SUGARBAD siwgr_(uchel #20-40)
EYE llygad
SIGHTLOSS (colli golli)_(golwg olwg) (CANT dim)_gweld_(llygad dim) dall llen_(llygad ddu) golwg_mynd
EYECHEM llygad~(cannydd cemegol bleach cemegau)
EYEHIT llygad~(metel taro)
REDEYE llygad~coch
EYEPAIN poenus poen brifo golau
CONTROL (rheoli gwirio cadw cymryd)_(arian ffon pres) gweiddi_arna dim_gadael
FUNNYTURN pwl+rhyfedd tro+rhyfedd
KINPILLS (tabled moddion)_(mam nain dad taid gwr gwraig)
HARM gwenwynig peryglus niwed drwg
BIGLEG coes~(chwyddo mawr dwywaith)
WORSENING! gwaethygu gwaeth symud lledu
RIGHTLOW ochr+dde pendics isel_dde gwaelod_dde
APPENDIX pendics
IDIOM marw+(eisiau am) marw_(chwerthin) calon+(trom drom lon) lladd+(amser) torri+calon
STEADYLIMB llawes carpal pigiad
ADMINPEN presgripsiwn newydd dyddiad
ADMINASTHMA adolygiad presgripsiwn blynyddol
`;

/** Welsh: a draft. */
/** What does not depend on the concepts. */
export const welsh: Omit<Lexicon, 'concepts'> = {
  ordinary: '',
  numbers: 'dim un dau tri pedwar pump chwech saith wyth naw deg',
  stem: (word) => (word.length > 4 ? word.replace(/(?<=[aeiouwy])n$/, '') : word),
  forms: mutate,
};

/** Welsh, with the names that the rules use; pages load `compiled/cy.ts`. */
export const cy: Lexicon = { ...welsh, concepts };

/** In Welsh patterns stand for the second net, which has learnt English words only. */
export const rulesWelsh: readonly Rule[] = [
  {
    id: 'grave-signs',
    level: 'emergency',
    when: `
      CHILD & FLOPPY
      CHILD & DROWSY & ILL|FEVER|NOFEED|RASH|VOMIT
      CHILD & HARDWAKE
      CHILD & SKIN|LIPS BLUE|MOTTLED
      CHILD & MOTTLE !CRADLECAP
      CHILD GOBLUE !CRADLECAP
      CHILD & WEAKCRY
      CHILD & COLDNESS
      STIFFNECK & HEADACHE & VOMIT|SUDDEN|SEVERE|ILL
      HEADACHE & FEVER & CONFUSED|DROWSY|FIT
      HEADACHE SEVERE & FEVER
      POO BLACK & FAINT|STICKY
      POO BLOOD LOTS|POUR
      POO BLOOD & LOTS|POUR|FAINT
      TUMMY PAIN SEVERE SUDDEN
      TUMMY AGONY SUDDEN
      TUMMY AGONY & VOMIT|FAINT
      TUMMY RIGID !CONSTIPATED
      CANTPOO & VOMIT
      PREGNANT & BLOOD POUR|HEAVYBLEED
      PREGNANT & BLEEDING
      MISCARRY BLEEDING|PAIN
      TESTICLE AGONY
      TESTICLE SWELL PAIN|SUDDEN
      CHILD & POISON & SWALLOWED|TOOK
      POISON & BREATHLESS|VOMIT|DROWSY|HEADACHE & TOOK
      EYEHIT & PAIN|SIGHT|BLOOD|TODAY|SUDDEN|CANT
      PREGNANT & SHOULDERTIP
      FELL & BLOODTHIN & HEAD
      FELL & UNWELLHEAD & HEAD
      HEADINJURY & BLOOD POUR
      EARFLUID & ACCIDENT|FELL|HITWORD
      FIT & FITNOW
      RASH & FEVER & STIFFNECK|DROWSY|LIGHT
      SIGHTLOSS SUDDEN|TODAY|EYE|SIDE !SIGHTSLOW
      SIGHTLOSS & SUDDEN|TODAY !SIGHTSLOW
      EYE SIGHTLOSS
      TOOK PILLS MANY & SUICIDEWISH
      PALPITATION & COLLAPSED|BLACKEDOUT|FAINT
      SWEAT & LIMB|SPREADING PAIN|WEAK|PRESS
      CHEST & BREATHLESS & SWEAT|SICKLY|SPREADING
      VOMIT COFFEE
      HEADACHE AGONY SUDDEN
      HEADACHE SEVERE SUDDEN !STEADYHEAD
      HEADACHE & SLUR|COLLAPSED|CONFUSED|FIT
      HEADACHE VOMIT & SUDDEN SEVERE
      FASTBREATH & CHILD
      BOTHLEGS SUDDEN|NUMB|TODAY
      BACK & ACCIDENT & SEVERE|PAIN
      ASTHMA & NOHELP BREATHLESS
      ASTHMA & CANTBREATHE|CANTSPEAK
      ASTHMA ATTACK & TODAY !SETTLED
      NOSE BLOOD POUR
      CUT POUR ~10
      BLOOD & POUR & CUT
      BLOOD & COLLAPSED|BLACKEDOUT|FAINT & POUR|LOTS
      CLOTWORD LUNG & NOWCLOT
      ONELEG HOTRED & BREATHLESS & CHEST PAIN
      BREATHLESS & CHEST PAIN & FLIGHT
      BURNT & BIGBURN !NOTBURN !SMALLBURN
      BREATHLESS & LIPS BLUE
      BREATHLESS CONFUSED
      ANAPHYLAXIS !ADMINPEN
      EPIPEN & TOOK|USED TODAY !ADMINPEN
      HIVES & BREATHLESS|FACESWELL|THROATCLOSE
      SEPSIS THINK|ILL|DROWSY|SUDDEN
      LIMB WEAK & FACE|SLUR|CONFUSED SUDDEN
      FACE SIDE !DENTAL !PAIN !SWELL !HIVES
      CONFUSED & LIMB WEAK|NUMB
      DIABETIC & COLLAPSED|BLACKEDOUT`,
  },
  {
    id: 'several-signs',
    level: 'urgent',
    when: `
      PAIN|SWELL SEVERE|SUDDEN|WORSENING
      FEVER|VOMIT|ILL & WORSENING|SEVERE|DROWSY
      EYE|BACK|TUMMY|LEG PAIN & TODAY|SUDDEN|FEVER|SICKLY
      BACK & FEVER|BACKFLAG
      ONELEG SWELL & HOTRED LEG !BITE
      ONELEG SWELL & FLIGHT
      CLOTWORD LEG NOWCLOT
      PREGNANT|NEWMUM & SUDDEN FACEHANDSWELL
      EYE PAIN SEVERE
      EYEPAIN EYE & SIGHTODD
      SWALLOWED CHILD !BLOOD !PAIN !!SORETHROAT
      RIGHTLOW PAIN & SICKLY|FEVER
      APPENDIX
      TUMMY PAIN & FEVER & VOMIT
      NOFEED & BABY|FEVER|ILL|NOWEE
      VOMIT & NOWEE|NOFEED
      DEHYDRATED`,
  },
  {
    id: 'tia-days-ago',
    level: 'urgent',
    keeps: 'PT',
    when: `
      SIDE WEAK|NUMB !LONGAGO & DAYSPAST|WENT !STEADYLIMB
      SIGHTLOSS & DAYSPAST & WENT
      STROKEWORD|STROKEHAD DAYSPAST ~8 !LONGAGO`,
  },
  {
    id: 'asthma-settled',
    level: 'urgent',
    keeps: 'T',
    when: `
      ASTHMA ATTACK & SETTLED & TODAY|DAYSPAST`,
  },
  {
    id: 'abuse',
    level: 'urgent',
    keeps: 'P',
    when: `
      ABUSEWORD !LONGAGO`,
  },
];
