import type { Lexicon } from '../rule.js';
import { ordinary } from './en-ordinary.js';

/** Cuts the endings of English words: "breathing", "breathes" and "breathe" become one. */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word.replace(/(?<=..)y$/, 'i');
  return word
    .replace(/(?<=[aeiouy].*[^aeiou])in$/, 'ing')
    .replace(/(?<=[aeiouy].*.)(?:ness|ings?|(?<!e)ed|es|(?<!s)s|(?<=.{3})ly|e)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=..)y$/, 'i');
}

/** How English patients say it; the notation is that of `Lexicon.concepts`. */
const concepts = `
not dont doesnt didnt isnt wasnt arent werent wont wouldnt hasnt havent hadnt havnt aint didnae doesnae isnae
cant cannot couldnt unable carnt cany cannae cudnt cnt canot
my his her their our your mi
im hes shes theyre weve
myself himself herself themselves meself
he she they
is are was were am
has have having
get got gets getting gotten
want wana wants wanna wanted
going gonna goin
minute min mins
hour hr hrs
week wk wks
month mth mths mnth
year yr yrs yo
eye* eyes eyeball
pee wee wees weeing weed peed urinate urinating piss pissed peeing
poo poop pooh stool poos pooing shit crap motions jobbie
swell* swollen* swole swelled ballooned
heart* hart
calf* carf calves
asthma* asma ashma
face* fase fayce
black* blak
weak* wek
numb* num
speech speach
tight* tite thight
pain pane paine
head* heid hed skull bonce noggin swede forehead
back bak
cough* coff cof coffing cofing
tongue* tung tounge
really realy
remember rember remeber
light lite
start starts started starting
come came comes coming
gone went
take takes
took taken taking
fall fell fallen falling falls
wake woke waking woken waken
lose lost losing loses
blood* blud claret bleed* bled bleeding* bleeds bleedin haemorrhage haemorrhaging hemorrhage
feel felt feels feelin
eat ate eaten eating
drink drank drinking drunk
vomit* puke puking puked chuck chucked chucking spew spewing spewed boke boking vom retching barf
tummy* stomach* belly abdomen* abdominal gut guts stummick tum stomache stomack
speak talk talking speaking spoke speech* speaks talks
bottle packet strip box
mum mam mother mom
dad father
breath* breathe breathing air
hit hits hitting bang banged knock knocked smack smacked whack whacked bash bashed crack cracked struck
child son daughter boy girl toddler kid lad lass wean bairn grandson granddaughter grandchild nephew niece youngest
baby infant babby bubba
ketone* ketones
breathless* breathlessness breethless
clot clots
bum bottom* backside arse buttocks
NOT not never denies
NO no without nor neither none free+(of from) nothing+like never_had clear+of ruling+out instead+of rather+than nothing_like
ABSENT rule+out all+clear negative (it its pain rash swelling)+(gone stopped settled eased) (pain rash swelling it)+has+(gone stopped settled eased) gone+away disappeared is+(fine ok okay normal clear gone) no+longer now+stopped back+normal not+present never+happened
PSEUDO (not no never nothing cant)+(sure only just idea better improve help work relief go stop easy easing wonder right well normal usual doubt eat drink sleep slept myself long answer answering bother urgent been+able move moved wake settle* energy joke appetite keep budge shift matter cope until good know want understand panic respond going too pulse longer+able one) not+feel_(well right good myself safe great) not+get+(better enough sleep through) not+like+(my this) not_been_(well right myself)
 not+any+better never_(like before felt known this happened seen pain+like) not_(to+worry sure+if) (start began since notice came):ago nothing+helps than+(usual normal) not+(regular steady stable) not+myself since+my+back (without not)+stop no+can (sure know wonder wondering ask asking see tell as even check hurt worse say think looks like feels)+if if+(i he my it)+(lie move stand touch press try walk sit cough eat bend turn breath push do) if+(possible poss needed not) not+let
PAST (in since of spring summer winter)_#1940-2026 (year month week decade)+(ago back before) last+(year month summer winter spring autumn christmas) back+in when+i+is+(a younger #2-30) as+a+(child kid teen teenager) previous history+of medical+history used+to in+the+past (long ages)+ago once+had childhood survivor had_#1940-2026 back+then (few many couple several)_year last_(january february march april may june july august september october november december) (year month)+(earlier on) previously aged+#2-80 at+the+age+of younger (first last previous)+(pregnancy labour) with+my+first as+a+(baby newborn) lockdown been:year+since year+since youth nothing+since #2-60+year+since while+(ago back) time+ago in+the+#50-99 (before since)+covid historic (eighties nineties seventies) originally back+when
PASTBEFORE (since following after)+my recover+from after+has+a my+old my+previous
RECENT today tonight tonite this+(morning mornin afternoon evening) (minute hour day)+ago last+night all+(night day) right+now currently moment still get+worse worse* is+has im+has happening yesterday #1-24+hour half+an+hour again had+just earlier just+(had now started come) now+has keep now
WORSE worse different sudden never_like unusual than+(usual normal) today spread still+get this+morning last+night much+more new tonight not+(settling work) come+back
KIN dad mum nan nana nanna gran granny grandad grandpa grandfather grandmother grandma brother sister uncle aunt auntie cousin parent relative
FAMILY KIN+(had both+had has+had+in) KIN_(died pass suffered diagnosed lose history survived) KIN_at+#30-99 family_history in+my+family run_family (family parents)_had KIN+who KIN_both genetic inherit* hereditary is_asthma+genetic
SUPPOSED if should_(worry concern) need+to+worry worry+about cause+a risk+of chance+of danger+of side+effect prevent avoid would+that reduce_risk told_if in+case (scared worry afraid fear)_(get has)+a (might may could)+(get have develop) what_(would happen) possible+side
PAPERWORD proof evidence record summary details dvla pip claim statement letter report result xray x+ray scan mri ecg referral refer certificate insurance form (sick fit)+note copy training group repeat prescription echo (blood)+test cert
ABOUTPAPER PAPERWORD_(about for of from after re regarding on following say saying that confirm that_i as) book_on charity fundraising sponsor volunteer date_of
PAPER clinic review letter result xray scan referral follow+up followup tablet* ward course training group checkup assessment questionnaire form action+plan pathway specialist awareness guideline research study leaflet charity nurse rehab association discharge summary bereavement anniversary foundation consultant appointment+letter leaflets (heart+attack)_tablets
TREATED (go gone been take is+in was)_AE admitted discharged (paramedic ambulance crew hospital)_(come check say said clear) (ecg test scan bloods)_(normal fine clear ok) (fine ok okay better well good sorted resolved settled gone)+now (all completely fully much)+(better sorted recovered) is+(fine well) recovered heal sorted+out clear+up has+settled doing+(well fine) happy+and said_is_nothing feel_fine im+fine been+treated is+treated stitches (come back sent)+home back+to+normal all+clear
AE ae a+and+e a+n+e casualty emergency+department hospital minor+injuries walk+in
STEADY usual regular longstanding (long)+(standing term) longterm chronic for+(year month ages many a+year a+long some+time) for+#2-60+(year month) many+year stable controlled managed same+as always lifelong annual =yearly routine ongoing year+of no+change known every+month
BREAK but however although though except because whereas cos coz then now suddenly yet meanwhile
SUBJECT i im ive ill he my it its this theres today still has feel can cant is never
PRONOUN i im ive its
JOIN and so plus & with which who that
BIND if when that what think because as how where say said like know sure than whether until after before since can should do did could would might will has is thought feel once while now today suddenly currently
DAY day
WEEK week
MONTH month
YEAR year
TIMEUNIT day week month hour minute time pint degree
OLD old baby child
AGED aged age is he im turned
NOTAGE for since past last ago every after another in within over before about
NEWBORN newborn neonate new+baby new+born
BABY baby (day week month)+old newborn
CHILD BABY child little+(one un) twin year+old
PAIN pain* hurt* ache* agony painful* stab cramp throb spasm discomfort twinge kill hammer sore tender* paining bad
SEVERE severe* terrible* awful excruciate* unbearable* agony* worst* horrendous* horrible* intense extreme* cripple writhe scream (double doubled bent curled)+(over up) out+of+#10-10 #8-10_out really+bad (very so too proper real)+(bad much strong) cant+(move stand bear walk) never_(pain like) (in+bits) cry knife* strong massive big
SUDDEN sudden* out+of+(nowhere blue) out+of+the+blue from+nowhere at+once come+(on over) just+(start happened) instant seconds quick wake_with today tonight this+(morning evening afternoon) (minute hour)+ago just+now last+night #1-24+hour half+an+hour an+hour #1-59+minute abrupt
TODAY SUDDEN now last+night all+day earlier still after+(lunch dinner tea) yesterday start:(lunch morning)
WEAK weak* numb* dead heavy* useless floppy* limp paralyse* (not stop)+(work move) no+(feel strength power) lose_(feel use strength) cant_(move lift raise feel use hold grip) gone+(funny dead weird) tingle* pins+and+needles drag drop+things give+way drop_(cup thing everything mug) not+do lead won+do paralyse belong not+mine asleep to+sleep button
ILL unwell ill poorly* sick infect fever* feverish uti pneumonia* flu infection* rough cellulitis wound* infect
VOMIT vomit* (threw throw thrown)+up (is been being keep)+sick sick+(again everywhere twice) bring_back_up cant_keep_down bring+up #2-30_sick come+up chunder hurl
SICKLY sick nausea* nauseous* queasy VOMIT
FEVER fever* feverish temperature* temp #38-42.9 burn*+up boil shiver* rigor* roasting chills temp
DROWSY drowsy* sleepy* lethargic* (hard difficult struggle)_(wake rouse) (cant not)_(wake stay+awake keep_awake rouse respond) out+of+it spaced drift unresponsive* groggy barely_awake listless in+and+out+of not+with+it
CONFUSED confuse* muddled* disorient* delirious* (not cant)_(make+sense recognise know+where know+who know+what know+my remember*+my) gibberish rubbish hallucinate* see+things rambling away:fairies babbling not+with+it (not+my)+self not+myself+at+all pick_air (call wrong)_name wrong+day not_(with+it know+what+day) (seeing hearing)_(things people) away_with talk_wall mutter nonsense
BLACKEDOUT faint* pass+out passed+out black+out blackout* blacked+out (lose loss)+consciousness collapse* keel+over flaked+out conked+out
FAINT BLACKEDOUT lightheaded* light+headed dizzy* woozy giddy unconscious* fall+to+floor going+black
COLLAPSED unconscious* unresponsive* (not cant)_(wake respond rouse come+round) collapse* out+cold lifeless hard+to+wake no+pulse
SWEAT sweat* clammy* drenched grey gray pale ashen white wet+all+over (terrible funny awful bad horrible odd)+colour
DREAD doom dread die dying
HARD hard difficult* struggle* trouble labour* gasp* fight battle problem fast rapid shallow pant weird funny good noisy strange gurgle rattle heave effort bad worse
CANTBREATHE (CANT stop hardly barely)_breath (no not)+breath not+able_breath cant_(catch get)_breath (struggle* gasp* fight battle trouble difficult* hard problem labour* heavy fast rapid noisy shallow not+enough)~breath suffocate* breath_HARD =choking drown+in cant+breath gasping any+breath straw every+breath breath_straw (go gone turn)+(blue purple) lung_(fill shut) panting_rest cant_lie breath_rest
BREATHLESS CANTBREATHE breathless* short_breath out+of+(breath puff) puffing sob =winded wheeze* lose_breath run+out+of+breath no+puff stop_halfway have+to+stop_(breath stairs) need_pillow (extra more three)_pillow wake_gasp* cant_get_up_stairs blowing puffed pant knackered+walking cant:without+stop short+winded puffed+out pant breath*~(short heavy wrong catch bad) (stop rest)_(halfway stairs) prop_pillow not_breath_(back properly) huff
SPEAK speak* word sentence
CANTSPEAK (cant hardly barely struggle too+breathless*)_(SPEAK get_word finish_sentence) words+at+a+time word+at+a+time between+word #1-3+word every+word
SLUR slur* SPEAK~(slur* funny gone weird jumble muddle mess wrong mix rubbish nonsense drunk strange slow unclear) cant_(speak find_word get_word) (sound seem like)_drunk gibberish mumble* word_not_come speak_(not+right properly) jumbling words+come+out lose_speech lose_speak stumble_word (word sentence)_(nonsense sense) chat_nonsense muddle_word not_string_word not_understand_(word him he) marbles gobbledy* gobbledygook cant_understand_word jibberish all_shop
FACE face* mouth smile lip eyelid cheek gob
DROOP droop* paralyse* numb* weak* drop lopsided* wonky* crooked* slid slip sag twist* uneven pull fall down+one hang squint melt one+sided skew gone+down not+(move even) one_side_(mouth face)
SIDE one+side (left right)+(side half arm leg hand) half+of one+(arm leg half) arm+and+leg side+of_my_(body face) half+my half+my all+down+my
LIMB arm hand leg finger foot feet
STROKEWORD (has is be like of think mini another)_stroke* has+had+a+stroke* just+had+a+stroke* think_stroke* (sign symptom)+of_stroke* mini+stoke tia stroke*+(sign symptom)
DAYSPAST yesterday day+ago week+ago last+(week weekend monday tuesday wednesday thursday friday saturday sunday) on+(monday tuesday wednesday thursday friday saturday sunday) weekend other+(day night) earlier+this+week this+week
WENT gone last pass clear wore+off better come+back normal resolve fine minute settle all+right stop
FUNNYTURN funny+turn mini+stroke
CHEST chest* breastbone sternum ribcage ribs ticker heart* chset
PRESS tight* press* pressure* squeeze* crush* heavy heaviness vice clamp weight* elephant* brick grip constrict clench band belt (sit sat stand stood lying kneeling)+on straps squash* tighten strangle* concrete slab ton anvil gorilla bear+hug corset rope fist boulder stone truck bricks trampl brick squash horse sat stood wrench belt
COUGHY cough* chesty cold gym muscle lift workout press+on push+on touch costochondritis pull bruise* heartburn reflux shingles rash* spot lump breastfeed mastitis infect physio
HEARTATTACK (think has like be is signs+of it+is)_heart*+attack* =having+heart+attack heart+attack+now
SPREADING down_arm (up in into to)+(my)_(jaw arm neck) (in into to up down)_(jaw arm arms neck teeth) left+arm spread radiate shoot going_(arm jaw) between+shoulder* jaw+and both+arms
INDIGESTION indigestion* heartburn* gaviscon rennie trapped+wind
PALPITATION palpitation* (heart* heartbeat* pulse heart+rate)~(race pound* flutter* skip irregular* fast thump* miss jump bang hammer flip gallop #120-220 out+of+chest* over+the+place fluttery) flutter*_chest (skip miss extra)_beat heart_clappers heart*~(somersault dozen thud butterflies boom drum crazy mad mental funny drop stop+start quiver shop jumpy mouth flop wild speed beat) missed+beat heart+rate+is heart*_(trouble faster quick weird strange not+right) beating_(fast irregular weird hard) (thump pound flutter thud race)_(feel chest) flutter* missing_beet
HEARTODD heart~(stop squeeze* pain hurt) angina*_(worse not rest) (gtn spray)_not (jaw teeth neck):arm arm:(jaw teeth neck) heart*~(wring wrung grip)
BLUE blue blueish bluish grey gray purple purple*
LIPS lip tongue fingertip face finger mouth nails
CHOKING =choking choke*_on wrong+(way hole) cant_cough_up
NOSE nose nostril hay+fever hayfever blocked sinus
STEADYBREATH copd+review uphill unfit copd+nurse genetic
ASTHMA asthma* asthmatic inhaler* ventolin* salbutamol* reliever* blue+pump puffer pump puffs spacer nebuliser wheezy wheezing
NOHELP (not nothing no hardly barely)_(work help* touch better relief ease effect difference shift improve relieve last) worse still_(wheeze cant bad tight) whole+inhaler nothing not_(do doing anything owt) stop_(help work) take_whole+lot
PUFFS #8-40_(puff goes times)
ADMINASTHMA technique review prescription run+out ran+out counter annual
ATTACK attack* flare
SETTLED settle ease better calm ok fine gone pass wore+off
ASTHMAWORSE more+often get+worse every+#2-6+hour #4-30_times_day than+(usual normal) still+wheezy all+night (use need)_more flare more+than+(usual normal) (use need using)_every (twice three four)_night (fine ok better settle)_after_(puff inhaler pump) morning+noon a+lot+more (all through)_night (wake woke)_(wheez cough) most+days twice+a+day every+few+hours
SWELL swell* puffy huge double+the+size twice+the+size blown+up blow+up bigger big+as fat double
THROATCLOSE throat*~(close tight swell* block constrict shut narrow lump small shrink) cant_swallow* tongue~SWELL throat*~(itch hoarse croak funny lumpy clos) voice~(hoarse croak gone) tongue~(tingle* itch thick fat big)
FACESWELL (lip face eye mouth)~SWELL (lip face eye gob)~(balloon huge massive blown shut big puffed)
TONGUESWELL tongue~(SWELL big thick)
THROATNOW throat_clos throat_closing throat_swell_up
ALLERGEN allergy* allergic* peanut* nut nuts prawn shellfish sting stung wasp bee hornet penicillin* amoxicillin* antibiotic* new+(tablet medicine) eat sesame fish reaction kiwi jab latex takeaway cashew satay walnut pistachio curry mango strawberr ibuprofen milk egg cake eating bee+sting food
HIVES hives rash* welts itchy blotches weal bumps blotch
ANAPHYLAXIS anaphyla* anaphylaxis* anaphylactic*
EPIPEN epipen* epi+pen adrenaline jext
ADMINPEN prescription replace expire expiry out+of+date training record school spare need+a clinic
USED use give gave jab
DENTAL tooth dentist dental botox filler wisdom abscess palsy wrinkle
RASH rash* spot mark dot bruise blotch patch pinprick
NOFADE (not cant)_(fade* blanch) (not)_(go+away disappear vanish go)_(press glass*) glass tumbler (stay still):press glass* nonblanching non+blanching glass:still tumbler still_there_glass
GLASSOK does+fade =fades fade+when disappears+when did+fade goes+white it+faded =fades
MOTTLED mottle* blotchy* marbled patchy grey gray blue pale clammy* greyish bluish waxy
SKIN skin* hand feet leg body colour color face
SEPSIS sepsis* septic* septicaemia* blood+poisoning
RIGOR (shiver* shake)_(uncontrol* violent*) rigors teeth+chattering cant_stop_(shake shiver*)
FASTBREATH breath_(fast rapid quick) (fast rapid panting quick)_breath panting
COLDNESS (hand feet skin body stone abnormally)_cold freezing cold+to+touch icy low+temp
DYING feel_(dying like+die) going+to+die think_(die dying) im+dying about+to+die feels+like+death never+felt+so+ill terribly+wrong seriously+wrong the+end+for
REDLINE red+(line streak tracking)
CHEMO chemo* chemotherapy* neutropenic transplant immunosuppressed no+spleen
PURPLE purple* blood+spots bruise
STIFFNECK neck*~(stiff* rigid* solid seized) cant_(bend move turn)_neck chin_chest neck_hurts_bend neck_cant_bend
LIGHT light~(hurt* bother hate stand bear sensitive* dislike) curtains photophobia dark+room lights_off in+the+dark
HEADACHE headache* head~(pain* hurt* ache* kill bang pound splitting throb explode burst) migraine* sore+(head heid)
MENINGITIS meningitis*~(think could might sign look got has)
SOFTSPOT soft+(spot bit patch part) fontanelle*
BULGE bulge* stick raised swell* puff hard
WORSTHEAD worst_head worst_headache* thunderclap* sudden*_headache* headache*_(sudden* nowhere instant seconds worst) (hit kick* bat hammer brick shot explode pop)_(head back+of+my+head) headache*_never never_headache like:hit:head like_been_(hit shot kicked) hit:back+of_head
STEADYHEAD review tension botox triptan
HANGOVER hangover hungover
POUR pour* gush* spurt* spray pump everywhere soak* (not cant wont never)_stop* cant_stop squirt puddle pool lots drench nonstop non+stop bucket flood towel #15-90+minute so+much covered refuse* big+clot hour a+lot massive tap stem bandage dressing murder clotting clot tourniquet non+stop drip_constant coming+out flowing streaming through pig still+bleed gritty
PADSOAK (soak* change through)~(pad tampon towel) (pad tampon)_hour soaking+through
STABBED =stabbed stab+wound shot+in gunshot impale
PERIODONLY period nail gums colour+of
REARBLEED vein_burst puddle blood_(heavy bad everywhere not_stop to+death) heavy_blood lose:blood (lots lot loads)_blood artery =severed finger_off cut_off bone+stick cant_stop_blood pump_out 
LOTS lots lot loads massive large heavy so+much bowl cup pint
COFFEE coffee*+(ground granule colour) grainy grounds
DARKVOMIT black brown dark red
BLACK black* marmite tarry* tar jet treacle liquorice
POO poo* diarrhoea* runs bowel toilet bum
IRON iron ferrous guinness
STICKY sticky smelly
COUGHBLOOD (cough* spit hack)_blood blood_(phlegm* mucus sputum) bloody+phlegm* blood_cough
ONELEG (one left right my)+(leg calf thigh) calf back+of_(leg knee) leg
CALF calf* calves back+of+my+leg lower+leg
LEG leg calf* calves thigh shin
HOTRED hot red warm PAIN tight hard purple
CLOTWORD dvt blood+clot deep+vein pulmonary+embolism clot
LUNG lung pulmonary chest
NOWCLOT think might could worry sign
FLIGHT flight flew plane operation surgery cast plaster replacement hrt contraceptive pill
BITE bite bit bitten gout knee ankle sprain twist football
PREGNANT pregnant* pregnancy* preggers #4-42+week_(gone preg) expecting trimester antenatal midwife bump unborn maternity (miss late)_period positive+test due+(in date) baby_in+TUMMY two+lines
NEWMUM (give given gave)+birth (had)_baby postnatal csection c+section caesarean
MISCARRY miscarry* miscarriage* lose_baby
BLEEDING blood spot clot
HEAVYBLEED heavy~blood lots_blood pad soak* clot gush* lots+of+blood pour bright+red
WATERSBROKE waters_(green blood) cord_(hang come)
ECTOPIC ectopic
SHOULDERTIP shoulder+tip tip+of_shoulder shoulder~PAIN
SHARP sharp* stab one+side bad knife dizzy*
ONESIDED one+sided SIDE on+my+(left right)
SIDEPAIN sharp_pain pain_(one+side left+side right+side) one+sided
BABYMOVES (baby bump):(no+move not+move not+kick quiet still stop_move less slow lazy fewer) BABYMOVESURE
BABYMOVESURE (no less few fewer reduced* not_felt cant_feel stop* hardly barely not)_(kick* movement*) kick_(less slow stop) (not cant)_feel_baby (not_felt not+feel cant_feel)_(move him her) movement*_(less slow reduce change) (bump baby)_quiet move*_(less not+as+much) not+moving+as+much less+active
WEEKSNUM #20-42+(week w) #6-9+month
FIRSTMOVES when_(should will)_feel first+(kick move flutter) start+feel
SIGHTODD double+vision blur* cant_see (see vision*)~(double funny star fuzzy weird going gone spots lights zigzag) flash*+lights floaters cant_see_straight
FACEHANDSWELL SWELL
FACEHAND face hand feet finger ankle leg
FLASHES flash* floater* (black)+(dots spots) lightning cobweb specks halo camera sparkle fireworks streak (spider fly hair bits midge gnat)_(vision eye sight) firefl zigzag squiggl shimmer tadpole firefly
RIBPAIN (under below)_rib rib+pain
ITCHHANDS itch~(hand palm feet sole)
PREECLAMPSIA preeclampsia* pre+eclampsia*
FIT seizure* seizing convulse* convulsion* (had has another first is start im been still keep stop a)_(=fit =fits =fitting) =fitting fit+(for after) fitted+for =fits+(one back) jerk* (eye)_roll (foam froth)_mouth (body all+over violent)~shake tonic+clonic (gone went)+(stiff* rigid) stiff+and thrash* eye_back shook_all
EPILEPSY epilep* epileptic* epilepsy* keppra lamotrigine levetiracetam epilim
FITBAD first #5-60+minute longer after another back+to+back cluster (not wont)_(stop wake come+round) hit injure* never_(had before happen) today
FITNOW TODAY now first minute unconscious* still
SUICIDEPLAN kill+myself (end end+it take)_(my+life my+own+life it+all tonight) hang+myself* (jump throw+myself walk)_(off front bridge train) (wrote write written)_(note letter goodbye) suicide*+note goodbye =rope =noose (save stash stockpile hoard collect count)~(tablet pill paracetamol) (crash drive)_(car into)_(tree wall) slit cut_wrist gas+myself plan_(how to+end to+do to+die) (know work)_how_i_(would d do) (got has made)_plan (cant not)_(keep_safe keep+myself+safe trust+myself safe_alone safe+with+myself be+alone) (attempt* try tried)_(suicide* kill take end) do_(something+stupid it+tonight) wont+be+(here around)_(tomorrow) not+be+(here alive around)_tomorrow put+an+end kms unalive (tablet pill knife blade)_(ready front+of) over+the+edge_(now) going+to+do+it top+myself (off finish)+myself do+away+with+myself railway_line step_front cant_(promise guarantee) time+you+read made+my+peace sorry_by+the+time worked+out_quick worked+out+it (kids letter)_goodbye (going want ready)_jump ligature hose belt_(neck door) roof_jump on+the+roof cut+deep not_(make through)_(tomorrow tonight night) last+(night day)+on voices_(kill die harm*) pills+lined crashing+the+car tonights+the+night end+the+pain (take took)_all_(PILLS) make_it_stop_tonight step_off voices_(tell say) not_(see be)_tomorrow neck+all cant_go_on_tonight step_front (got have)_everything_(ready need) do_it_(now tonight) planned+it plan+in+place (tried trying)_(hang jump od) end+everything (kill)_my+self kms (jump)_(bridge roof window balcony)
LIVE live life living be+here be+alive exist being+here be+around be+on be+hear
SUICIDEWISH suicid* suicide* suicidal* (not no)+want_LIVE not+want+to+(wake go+on be) want_(die be+dead disappear sleep+and+never not+wake) wish_(dead die never+born not+wake not+be) (not never)_wake+up_(tomorrow again) hope_not_wake better+off_(dead without) better_without+me no+(point reason)_(live living life go on anymore) nothing_live_for (life not)_(worth) not+worth_living cant+(go carry)+on cant+do+this_(anymore more longer) cant+take_(anymore more) (thought think)_(end die death dying) (end ending)+(things it) not+see_(future point) no+way+out (hurt harm cut burn)+myself self+harm* selfharm* cut+my+(arm leg) (burden everyone)_(better off) (tired sick done fed+up had+enough)_(live living life) dont+deserve+to rather_dead wish_could_die life_pointless give+up+on+life (what whats)+(the)+point cant+face_(another tomorrow day) (no one nobody)_miss+me want_(it+over out+of+life it_to+be+over it+to+end) no+future no+life want_not+exist (had enough)_of_(life everything it+all) over+with want_to+disappear not+carry+on want_gone hate_(life living) not_keep_going hit_by_(bus car lorry) never+been+born not+been+born (dark black intrusive bad scary)_thought burden (scratch burn punch bite)_myself fantasi_(dying not death) disappear* worthless* hopeless* not_(care mind)_(live die wake) kill+me_off+now end+of+my+tether not_feel_living feel_dead_inside (bus car lorry train)_hit (=scratching =burning =cutting)_my_(arm leg) cant_LIVE sleep+forever not+be+here =cutting urge_(cut hurt harm) give+up+on dark+place live+or+die (everything all)_(end stop)_(want wish) (want wish)_(end stop) (if+i is+gone dead)_better (better happier easier)_(if+i gone without) think_(death dying suicide) not+think_(live cope) (thought think)_not+being+here scary+thought (harm hurt)_(arm leg self) not+want+to+(carry+on continue) (make it all)_go+away (fed+up tired)_(living alive everything) not_care_(anymore) =selfharming (urges thoughts)_(end hurt harm die) no+one+cares (meant not)_be+here not_wake+up
SUICIDEMEANS tablet pill rope knife blade tonight plan cut bridge train letter saved today might cant+stop tried drunk right+now
TOOK took swallow* eat drink =necked down breath_in inhale* gulp swig lick chew bite suck got_(into hold at) sip sipped munch
PILLS tablet* pill paracetamol* ibuprofen* codeine aspirin medication meds capsule nurofen cocodamol* diazepam* zopiclone propranolol tramadol morphine insulin antidepressant* painkiller* sertraline amitriptyline bottle calpol citalopram
MANY #9-300 lots loads whole all too+(many much) full entire handful fist bottle more+than dozen bunch double twice twenty thirty forty fifty sixty more+than
OVERDOSE overdose* od+on (take took)+(too+many too+much) (took swallow*)_(all whole load handful)_(PILLS them) too+many_PILLS more_(tablet pill)_than neck+all
OVERTAKEN overdose kill end+it purpose deliberate accident mistake too+(many much)
DAILY =daily a+day per+day each+day every prescribed times mg in+the+morning at+night
POISON bleach* breathed_fumes* battery* batteries magnet antifreeze* dishwasher detergent* cleaner weedkiller* chemical* petrol paraffin white+spirit turps poison* fumes pod washing+(tablet capsule) acid* varnish+remover pesticide berry berries mushroom* foxglove nightshade vape_(liquid juice) sanitiser drain screenwash dettol disinfectant* zoflora descaler thinner caustic mothball liquid+tablet diffuser perfume glow+stick stripper de+icer deicer chlorine bait e+liquid anti+freeze methadone drain+cleaner gas+leak lamp+oil foxglove caps cleaning slug antifreeze* rat+poison moth+balls hair+dye bath+bomb cleaning+(fluid product spray) washing+up liquid+soap e+cig fairy turpentine
POISONED poisoned carbon+monoxide (snake adder)_bit drink_spiked been+spiked
COALARM carbon+monoxide co+alarm gas+leak
MILDPOISON gum coin bead toothpaste leaf plant soap pencil crayon lego marble toy paint silica cream lipstick perfume shampoo cat+food cat+litter pebble stone ring screw vitamin pen+lid glitter lily plastic glue sudocrem bubble+bath washing+up dog+food deodorant sun+cream eraser chalk wax crisp foil balloon sand soil mud poo bubble+mixture berry bait ink pen marker hand+gel mouthwash perfume candle mouldy fruit+stone lip+balm foundation sponge cotton button earring peanut lens
HARM harm poisonous toxic danger worry ok safe matter
DOUBLEDOSE double+dose (two second extra wrong)+(dose tablet medicine) take_twice (dose tablet)_(twice mistake) (mistake accident)_(take give gave) gave_(twice too+much double) mix_up_tablet both_(lots dose) (not+sure cant_remember)_took (mixed wrong)_(up lot tablets) too+many+(tablet pill) wrong_(drops) (two+spoonfuls) used_wrong
SWALLOWED swallow* lick
SORETHROAT sore+throat tonsil* glands mumps
HEAD head skull forehead temple heid
HEADINJURY head+injury* concuss* (hit bump* bang)~(head heid skull) (fall land dropped)_head head_(floor kerb concrete) fall+(off from down out) clash+of+heads blow_head
KNOCKEDOUT =knocked+out hit+out hit_unconscious out+cold (lose loss)+consciousness unconscious* passed+out blacked+out was+out out+for spark+out not+remember no+memory cant_remember* memory asking_same (no not)_recollect blank doesnt_know_what_happened not_know_happened (kept keep)_asking asked_same repeating sparko came+to woke_up_on lights+out
BLOODTHIN thinner warfarin* apixaban* rivaroxaban* edoxaban* dabigatran anticoagulant* clopidogrel eliquis
EARFLUID (blood fluid clear leak watery)~(ear nose) (fluid clear watery leak):(ear nose) (dribble runny drip)_(ear nose)
UNWELLHEAD VOMIT DROWSY CONFUSED SIGHTODD FIT SLUR wobbly unsteady stagger balance walk_funny cant+walk headache_worse pupil seeing glazed staring pupil slurring not+right+since not_walk_straight not_(focus) (see seeing)_(two double stars) CANTSEE sleepy dizzy* strange weird odd not+himself not+right (headache head)_(worse getting severe bad)
HEADDENT skull_(dent fracture) dent+in boggy
FELL fall trip tumble slip
BURNT burn* burnt* scald* boiling+water (hot boil)+(oil fat water tea coffee drink soup) (pull knock spill spilt)_(kettle* tea coffee) kettle_over boiling (grab touch)_(iron oven hob cooker straightener pan fire) singe* flames caught+fire fire zapped socket live+wire chip+pan steam radiator scalding barbecue bbq skin_(hang peel)_off bare+wire chip+(fat pan) kettle_(tip fell)
BIGBURN palm chemical* acid electric* electrocute* charred white black hand face foot feet genital groin* private+parts large bigger whole huge smoke blister* bleach caustic waxy leathery neck mouth eye peel* arm leg chest stomach skin back size+of willy raw plate lap knee
NOTBURN alarm sunburn heartburn pee indigestion thrush reflux cystitis burning+sensation burning+up sun
BURNFIRE electric*+shock electrocute* house+fire smoke~(inhale breath) shock_(off from) (acid chemical*)+burn acid+attack (bleach acid caustic cleaner chemical)_on_(skin hand leg arm face foot) (got had)_electric*+shock (electric* zapped)_(mains socket wire shock) caught+fire soot chemical*+burn electrical*+burn acid_(over down on) (bare live)+wire
BACK back* disc spine* sciatica
BACKPAIN BACK~PAIN sciatica
SADDLE saddle between_leg groin genital* private+parts privates bum down+(below there) vagina* penis inner+thigh crotch perineum testicle buttock back+passage wiping wipe bits willy minge undercarriage front+bottom seat cheeks loo+paper toilet+paper
NUMB numb* no+feel cant_feel lose_feel tingle pins+and+needles dead not_feel sensation
NOSADDLE thrush wax piles cream carpal
LOSTCONTROL cant_(pee hold pass control go) lose_control (wet soil pooed poo)+myself incontinent* not_feel_pee leak (bladder* bowel)_(not stop) not+know_pee no+control accident+in (hold control)_(pee poo bladder bowel)_cant (pooed poo)_(bed pants) lost_bladder (pee poo)_without (not cant)_tell_(pee need) cant_feel_(pee bladder) dribbling (wet wee pee)_bed not_notice_pee not+know_pee bowel_open pee_(leak everywhere)
BOTHLEGS (both_leg =legs)_(weak* numb* give+way giving+way gone jelly not+work wont+work dead cant+feel go tingle) both_legs (weak* numb*)_=legs both_legs_PAIN both+(feet thighs)_(numb* weak* dead) cant_(stand walk)_legs (feet =legs)_(numb weak dead)
ACCIDENT (car)+(accident crash) fall+(off from) ladder roof hit+by+a+car rta horse thrown motorbike crash accident
BACKFLAG lose_weight weight_(loss drop) cancer* tumour worse+at+night at+night wakes night+sweats chemo clothes_(hang loose) up+all+night
TESTICLE testicle* =ball =balls bollock* =nuts scrotum* (left right one)_=nut nads knackers plums sack ballbag
TWIST twist torsion
DKA dka ketoacidosis
KETONE3 ketone*_(high over+3 three+plus large plus sky) ketone*:#3-20 #3.1-9+ketone* ketone_#2-4_plus
KETONEUP up raise moderate small trace plus
DIABETIC diabetic* diabetes* type+(1 one) insulin sugar glucose libre
ACIDBREATH breath_deep deep_breath breath~fruit pear+drops fruity
ADMINDIAB review screening foot+check
SUGARBAD (sugar sugars glucose bm bms reading)_#20-40 reading_hi says+hi very+high really+high
SUGARLOW hypo hypoglycaem* sugar_(low #1-2.9)
EYE eye*
SIGHT sight vision see eye
SIGHTLOSS lose_(sight vision eyesight) loss+of+(sight vision) (gone went)_blind blind+in cant_see_(out eye anything left right) (sight vision eyesight eye)_(gone black dark disappear) (curtain* shadow veil)~(eye vision sight down across) everything+gone+black eye_not_work half+my_vision (black dark blank)_eye (sight vision)_(gone lost going) cant_see_(a+thing nothing) gone_(blind dark black grey)_EYE EYE_(gone went)_(blind dark black) shade_(down over) blind+in half+of_(vision sight see) (eye vision)_(blank blind) light_(off out)_EYE light:off:EYE lost_=site
SIGHTSLOW cataract gradual glasses optician varifocals screen blurry slowly
EYECHEM EYE~(bleach* chemical* splash cement acid cleaner squirt ammonia superglue detergent sprayed lime glue pepper+spray) bleach+in+my (bleach* cleaner chemical* acid dye cement plaster)_(went got in)_EYE (got went splash flick spill spit squirt)_in_EYE EYE~(paint petrol perfume vinegar product burning)
EYEHIT EYE~(ping shot ricochet strimmer hook gun ball flick spark stone drilled chisel pierce* metal nail grind stab poke =glass stuck firework cork hit flew twig branch puncture* dart cut wire elastic thorn pellet shard drill) grinder squash+ball
CANT cant no+can
DROPS drops lash conjunctivitis stye sticky lid
OLDFLOATERS optician for+year hot flash+glucose sensor
REDEYE EYE~(red bloodshot pink) eye*_(pink red angry) contact+lens red+raw
EYEPAIN EYE~PAIN (light sensitive blur* contact+lens hurt) painful gritty scratch glare lens headache throb
TUMMY tummy*
RIGID rigid* hard+as rock+hard hard+like board solid (bear stand let)_touch cant_(touch straight) hurt~(touch press) tender+to+touch hard+to+touch
CONSTIPATED constipat* laxative movicol bloat
BURSTING burst full desperate hurt swell hard
ANEURYSM aneurysm*
CANTPEE (cant not_been+able not+able)_(pee pass_water pass+urine* go_pee) retention nothing_come_out not_(pass)_(urine water) not+a+drop not_drop
CANTPEEALL cant+pee_(all since for) bladder_burst retention (cant not+able+to not_been+able+to)_(pee pass+urine pass+water)  bursting:(not cant) pee:(not cant)+drop
CANTPOO (cant not no)_(poo fart pass_wind pass_gas open_bowel) (bowel)_(block obstruct not_open) not_(poo)
BLADDER bladder
CATHETER catheter
HOURS hour since all+(day night) yesterday morning
SINCE since all+day yesterday today night
NOWEEBABY potty stream
WORSENING worse* worsen rapid more+and+more quick fast move* by+the+hour every+hour hour stronger build increas getting+(bad bigger)
RIGHTLOW right+(hand)_side right+side (low lower bottom)+right appendi* appendix* right_TUMMY (low down)_right (belly tummy)+button (low lower right)_TUMMY
APPENDIX appendicitis* =appendix
NOWEE (no not hardly barely one less few fewer)_(pee wet nappy* nappies nappys urine* pass_water) (nappy nappies)_(dry less) dry+(nappy nappies) (not hardly)_been_(pee toilet loo) pee_(dark brown) dark_pee nappies_light not_(go gone)_toilet dry_bum
NOFEED (not refuse stop off cant)_(feed drink milk bottle latch suck) (wont not)_(take_bottle eat) refus_(fluid breast bottle) off_(feeds milk) half_(feeds bottle) turn_bottle drink_nothing nothing_drink (not barely hardly)_(touch finish want take)_(bottle milk feed) not_interest_(feed milk bottle) (feed eat drink)_less less_milk push_bottle sleep_through_feeds refus* no_feeds turn:bottle
KEEPVOMIT (cant not)_(keep_down stop_VOMIT hold+down) keep_(VOMIT sick) VOMIT_(all everything again all+night all+day repeatedly every nonstop non+stop constant) (sick #5-40_VOMIT)_(every constant) everything_(up back) (sick vomit)_#5-40 projectile not_stop_(VOMIT sick) stay+down nonstop_VOMIT sips+of+water (cant not)_keep_water (every any)_(sip drink mouthful)_(back up) head_(toilet bucket bowl) nothing_stay straight+back+up comes+back+up (sick VOMIT)_(every all+day all+night) heaving VOMIT_(time hour) (lost not)_count_(sick vomit)
DEHYDRATED dehydrat* sunken no+tears lip_(crack dry) dry+mouth parched sunken+eyes
FLOPPY floppy* (gone is all go)_=limp =limp+and and+=limp rag+doll ragdoll lifeless like_doll bendy
HARDWAKE (hard difficult struggle not cant barely hardly)_(wake rouse waken respond) unresponsive* (not cant)_(stay keep)_awake unconscious* lifeless listless too+sleepy not+with+it sleep_feeds
WEAKCRY (weak high+pitched high strange odd funny different weird unusual moan)~cry whimper
CRADLECAP cradle birthmark eyes runny badge poo nappy tongue
GRUNT grunt* ribs~(suck in pull show see under between) nostril_flar flar_nostril head_bob (suck draw pull)+in (tummy belly)_breath (chest throat)_(suck cave sink) recession see:rib (tummy chest)_in+and+out
HIGH high hot
HOT hot burn high
NEWBREATH new sudden since day+ago few+day week never lately recent worse lying flat rest wake TODAY yesterday start #1-10+day stairs walk pillow sitting ankle flight kitchen toilet bed pillow talk dressed hoover shop garden upstairs hill minute
NEEDLE needle blood+test blood+taken inject jab sight+of
OFFENDER partner* husband* wife boyfriend ex he him girlfriend dad stepdad mum son brother man carer uncle fella bloke daughter husband* im ex+(husband partner wife) lad girlfriends boyfriend*
VIOLENCE (hit beat beats beating punch kick slap chok strangl push shove hurt* burn bite spit rough drag pin belt attack threaten grab batter force control rape touch follow)+(me my us) abus* violent* throw+things not+let_(leave out) lock+me assault* raise_hand stalk smash (gets got)_(violent physical nasty) lash+out black+eye split+lip hurting+me (put throw)_(against wall floor)
SCARED scared* frighten* terrified* afraid* fear petrified danger unsafe not_safe flinch wary tread_eggshell walk_eggshells
DANGERNOW KILLME outside (try to+)get+in lock_(in myself) hiding cant+leave not+let_(leave out) knife weapon gun not+safe in+danger for+my+life coming+back to+go+home STRANGLED smash_door just+(hit beat attack) he+gets+(back home) cant+get+out machete tonight right+now
KILLME (going threaten try say)_kill kill+me murder stab+me knife gun set+fire (kick smash break)_door not_see_tomorrow
STRANGLED strangle* throttle* chok+me (hand)_(round around on)_(neck throat) grab_throat by+the+throat lock_me_in
ABUSEWORD (domestic sexual)+(abuse* violence assault) been+abused being+abused abus+me rape* (controlling violent)+relationship coercive (scared afraid frighten terrified)_(of+him of+my of+her) eggshells (hit beat abuse)_by_(my partner husband) (unsafe not+safe)_(home house) refuge
AMBULANCE (need call ring send want should get phone dial)_(ambulance* 999) ambulance+please emergency+help an+emergency life+or+death help+me+please sos please+help+now
GOAE (should need do)_(go get come)_AE need_hospital
IDIOM (dr mr mrs doctor)+(burns stroke payne bleed) stroke+of stroke+the kill+(time for two) to+die+for dying+(for to) (die died dying bored sick scared worry frightened bore)+(laughing to+death of+embarrassment of+boredom) fresh+air (hold held waste save bated)_breath take_breath+away bad+breath breath_smell breath+test
 chest+(xray x+ray clinic freezer of physio nurse) off+my+chest heart+(of set scan clinic nurse tablets rate+monitor goes broken check sank sinks) broken+heart by+heart bottom+of+my+heart
 fit+(for+work to note in me us him and+well and+healthy as enough bit test) (keep get physically)+fit coil+fit fitted+a fit+of appointment_fit
 heart+attack+when (nearly almost gave gave+me)_heart+attack has+a+fit+(if when) (bleeding bloody)+(nuisance phone) (under blood peer)_pressure* pressure_(work time) weight+off blue+in+the+face stab_back shot+in+the+arm pain+in+the+(neck bum backside arse) arm+and+a+leg
 (husband wife mum boss dad)+will+kill kill+me+if drop+dead dead+(line tired on easy end) death+certificate choked+up burn+out burnt+out (crash)+(course diet out) dead+skin suicide+(prevention rate) assisted+dying (hot)+(flush flushes flashes) in+a+flash face+(mask wash cream up to+face) drop+(in off by) dropped+off eye+drops sick+(note pay leave line of and+tired) (off phoned+in call+in)+sick blood+(test form results group donor sugar+test) give+blood
 back+(to in at from on of+the) (get come came call ring phone going go went write be hear step hold right me is)+back pull+my+leg head+(office teacher lice of start) over+my+head get+my+head overdos_(chocolate egg easter sugar cake biscuit pie) head+against overdos*:(egg chocolate) razor+burn lose_will_to_live shoot+me heart_(skipped mouth stopped)_(when beat+when) nearly_(faint died choke collapse)_(when laughing) (gasp dying)_for_(cuppa tea drink pint fag coffee) choke_(price cost bill) drown_(paperwork work) knocked+out+by sideways hang_thread hang+on jump_cliff (pull tear)_hair+out black+and+blue poisonous+(boss atmosphere) toxic+(boss work) suicide+mission split+my+sides head+spinning+with sick+as+a could_(strangle murder kill) kill_(cuppa laughing) died+a+death coughing+up+(money cash) burst+into (bursting)+with over+the+edge+of sweat_(exam interview) cut+to+the burning+(ambition desire) blind+(date spot) lost+(track touch) heart+attack+(price bill) (phone battery)_(dead died) died+on+me (car laptop computer)_(died dead dying) confuse*+(about by with why which what whether how as over) =confusing folic+acid stomach+acid uric+acid acid+reflux (polish)_(speak language interpreter) shellac+nails =glasses gas+and+air stop+smoking breath_sigh breath+down+my breathing+space breath+easy lose+sight+of heart+bleed blood+me+dry blood_boil (scared bored frozen)+stiff weak_at_the+knees dead+to+the+world shoot+myself+in cut_my+own+throat fall_chair knock_for+six hit+the+(roof nail) hit+(rock+bottom a+wall) blind+panic slip+of+the+tongue tongue+tied drop+of+a+hat seeing+red faint+(line positive smell) blackout+(blind curtain) sweat+it no+sweat over+my+dead+body change+of+heart heart+of+the jump_hoops spit_feathers stiff+upper black+(eye+peas friday) cold+blood out+of+my+mind hit+(it the+gym) broke+my+heart heart+to+heart eye+watering drive+me+to going+to+explode blow+my+top heart+(skip beat) skip+a+beat (melt break steal warm)_heart heart+(on melt race+when) weight_off_my
BLOOD blood
BREATHE breath
KETONES ketone*
STEADYLIMB carpal slept flu+jab jab injection sciatica frozen neuropathy stutter stammer speech+therapist hay+fever palsy physio
STROKEHAD had+a+stroke*
LONGAGO (year month decade)_ago in+#1940-2026 childhood as+a+child used+to year+back when+i+is history previous last+year in+the+past (first last previous)+pregnancy lockdown grew+up left+him left+her while+(ago back) back+when
CHILDHOOD when+i+is+a as+a+(child kid teen teenager) when+i+is+younger in+my+(=teens #20-60 =twenties =thirties) (=teens =twenties =thirties =forties) as+a+(student young) at+(school uni) (year decade)+ago years+back when_(i he)+is+(a little small young #1-19 two three four five six seven eight nine ten) at+birth (first last previous)+pregnancy at+#6-60+(nothing) been+years
HOLDSCHEST (rub hold clutch grip grab)_chest*
VERB is has feel get keep go gone look can cant start come want seem
CHESTODD chest*~(funny weird odd strange uncomfortable not+right flutter fullness)
SMALLBURN small little minor tiny slight heal* old scar tongue pizza thumb year scar
SWALLOWOBJ swallow*_(a an the some my something bit one two what) got_(into hold)_(PILLS medicine tablets cupboard) empty_(PILLS packet) in_mouth_PILLS
HITWORD hit bang bump* knock kick punch fall slip slipped trip came+off come+off ball bottle smash clonk clout whack head+first dropped landed
CANTSEE cant_see blur*
CUT cut gash* slice* wound* laceration vein artery stump
LIKE like as+if as+though feels
ONCHEST (on across inside round)_chest* chest*_(feels like)
LIKEHIT like:(hit kick shot) (hit kick)_by
CONTROL not_(allow let)_(see leave go work out money speak) (check track take takes)_(phone money card) (shout scream swear)_me (throw smash)_things temper (force make made)_sex sex_(against without force) consent rough+with into+my+room come_room_night isolate grope (punch hole)_wall bruises_from follow+me stalk threat* hit+the+kids jealous checks_(where phone) (shout)_at_me (scared afraid)_go_home keeps_my_money makes+me (calls call)_names belittle put+me+down
BOTH both ankles feet legs
BIGLEG (leg calf thigh)~(swell* balloon huge bigger twice double size fat tree+trunk) (one left right)+leg_(swell* bigger)
KINPILLS (wife husband mum dad dog cat nan gran else someone wrong old out+of+date my+mum)_(PILLS medicine drops)
IMAGINED what+if (what when how where)_(should would do could can might)_(i you we my one)_(if know tell spot do+if worry bring call ring about when for stop get) when_should (what how when)_if what_(happens point) how_(know tell spot) what+is+the+(sign symptom danger chance risk difference) what_(sign symptom) (sign symptom)+to (can could will would does do might may)_(cause lead+to trigger raise bring+on result give+you give+me make+me) hypothetical future+reference for+the+future next+time just+in+case (look watch)+(out for) (read heard seen saw)_(about that on of article) leaflet poster advert programme documentary article (friend neighbour)_(say told reckons) is+it+(true possible common dangerous safe normal) what+(temp* counts) difference+between learn know+the+sign if+(i he my it)+ever (how what)+(dangerous serious high many much) (know+what+to+do remind advice+on advice+about information guidance) wondering+what how+long is+it+safe (can could)_(catch get develop)_from (do does)_(run happen) first+aid  (is are)_(normal dangerous contagious hereditary)_(for to if) (would could)_(i it)+(be get) what_do_about_if (ask asking wonder wondering)_(whether what about) i+was+told+to policy campaign book+says chatgpt forum
NORMALTEMP normal_temp* temp*_(normal fine ok) #35-37.9
GOBLUE (go gone turn look is all very)_(blue grey pale) blue+(round around) (blue grey)_(baby lips)
THINK think could might sign has got got is bad worry
ATE swallow* eat drink lick chew suck munch
STILL still again worse come+back keep spread get+worse not+settling
MOTTLE mottle* blotchy* marbled blotch corned+beef marble lace corned+beef
HEADKO =knocked+out (hit knocked)_unconscious out+cold (lose loss)_consciousness sparko passed+out blacked+out came+to (not cant)_remember_(fall hit accident crash anything what)
BOILER boiler heater fire gas generator
NOSEBLEED nosebleed nose+bleed
AGONY agony excruciate* unbearable* writhe crippl* (double doubled)+(over up) kill worst scream cry never_pain cant+(stand move)
REDHOT hot red warm tender hard
LIPSWELL lip~SWELL
METAL metal =glass shard splinter wire nail
SORE cold+sore coldsore herpes sting pimple
`;

/** English. */
export const en: Lexicon = {
  concepts,
  ordinary,
  numbers: 'zero one two three four five six seven eight nine ten eleven twelve',
  stem: stemEnglish,
};
