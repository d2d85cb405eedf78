/** How English patients say it; the notation is that of `Lexicon.concepts`. Written by scripts/trim-safety.ts from scripts/safety-phrases.txt. */
export const concepts = `
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
TIMEUNIT day week month hour minute time
OLD old baby child
AGED aged age is he im turned
NOTAGE for since past last ago every after another in within over before about
NEWBORN newborn
BABY baby (day week month)+old newborn
CHILD BABY child little+(one un) twin year+old
PAIN pain* hurt* ache* agony painful* stab cramp throb spasm twinge kill hammer sore tender* paining bad
SEVERE severe* terrible* awful unbearable* agony* worst* horrible* scream (double doubled bent)+(over up) really+bad (very so too proper real)+(bad much strong) cant+(move stand bear walk) never_(pain like) in+bits cry knife* strong massive big
SUDDEN sudden* from+nowhere come+(on over) seconds quick wake_with today tonight this+(morning afternoon) (minute hour)+ago just+now last+night #1-24+hour half+an+hour an+hour #1-59+minute
TODAY SUDDEN now last+night all+day earlier still yesterday start:(lunch morning)
WEAK weak* numb* dead heavy* useless floppy* limp paralyse* (not stop)+(work move) no+feel lose_feel cant_(move lift feel grip) gone+(funny dead) tingle* pins+and+needles drag drop+things give+way drop_(cup thing) not+do lead paralyse belong asleep to+sleep button
ILL unwell ill sick infect fever* feverish uti pneumonia* flu infection* cellulitis wound* infect
VOMIT vomit* throw+up (been being)+sick sick+twice cant_keep_down bring+up #2-30_sick come+up chunder
SICKLY sick VOMIT
FEVER fever* feverish temperature* temp #38-42.9 burn*+up boil shiver* roasting temp
DROWSY drowsy* sleepy* (hard difficult)_(wake rouse) (cant not)_(wake stay+awake rouse respond) drift groggy
CONFUSED confuse* muddled* not_(make+sense recognise know+where know+who know+what) rubbish see+things away:fairies pick_air not_know+what+day seeing_things mutter nonsense
BLACKEDOUT faint* pass+out passed+out black+out blacked+out collapse*
FAINT BLACKEDOUT dizzy* woozy giddy unconscious* going+black
COLLAPSED unconscious* (not cant)_(wake respond rouse) collapse* out+cold hard+to+wake
SWEAT sweat* clammy* grey pale white wet+all+over (terrible funny)+colour
DREAD doom die dying
HARD hard difficult* struggle* trouble gasp* fight problem fast shallow pant weird funny good gurgle rattle heave bad worse
CANTBREATHE (CANT stop)_breath (no not)+breath cant_(catch get)_breath (struggle* gasp* fight trouble hard problem fast shallow)~breath suffocate* breath_HARD =choking cant+breath gasping any+breath straw every+breath breath_straw (gone turn)+(blue purple) panting_rest
BREATHLESS CANTBREATHE breathless* short_breath out+of+breath puffing wheeze* lose_breath run+out+of+breath three_pillow blowing puffed pant cant:without+stop puffed+out pant breath*~(short catch)
SPEAK speak* word sentence
CANTSPEAK (cant too+breathless*)_(SPEAK get_word finish_sentence) words+at+a+time word+at+a+time #1-3+word every+word
SLUR slur* SPEAK~(slur* funny gone jumble wrong rubbish nonsense) cant_(speak find_word get_word) seem_drunk mumble* speak_properly jumbling words+come+out stumble_word word_sense chat_nonsense marbles gobbledygook cant_understand_word all_shop
FACE face* mouth smile lip eyelid cheek gob
DROOP droop* paralyse* numb* weak* drop lopsided* wonky* crooked* slip uneven pull fall down+one hang squint one+sided gone+down not+move one_side_mouth
SIDE one+side (left right)+(side arm leg hand) half+of one+(leg half) arm+and+leg side+of_my_(body face) half+my half+my all+down+my
LIMB arm hand leg finger foot feet
STROKEWORD (has is of mini)_stroke* sign+of_stroke* mini+stoke tia stroke*+symptom
DAYSPAST yesterday day+ago week+ago last+(week weekend tuesday wednesday thursday) on+(monday tuesday thursday friday saturday sunday) weekend this+week
WENT gone last pass clear better normal fine minute settle all+right stop
FUNNYTURN funny+turn mini+stroke
CHEST chest* breastbone ribs ticker heart* chset
PRESS tight* press* pressure* squeeze* crush* heavy heaviness weight* elephant* brick grip band belt (sit sat stand stood lying)+on squash* strangle* rope stone bricks brick squash sat stood belt
COUGHY cough* chesty cold gym muscle lift touch pull bruise* heartburn shingles rash* spot lump infect physio
HEARTATTACK has_heart*+attack*
SPREADING down_arm (in into)+my_(jaw neck) (in into to up down)_(jaw arm arms neck teeth) left+arm spread radiate going_arm jaw+and both+arms
INDIGESTION indigestion* heartburn* gaviscon trapped+wind
PALPITATION palpitation* (heart* heartbeat* pulse)~(race pound* flutter* fast thump* miss jump over+the+place) miss_beat heart*~(somersault beat) missed+beat beating_fast flutter* missing_beet
HEARTODD (gtn spray)_not (jaw teeth):arm heart*~wrung
BLUE blue bluish grey purple purple*
LIPS lip tongue fingertip face finger mouth nails
CHOKING =choking choke*_on wrong+way cant_cough_up
NOSE nose nostril hay+fever hayfever blocked
STEADYBREATH genetic
ASTHMA asthma* inhaler* ventolin* reliever* blue+pump puffer pump puffs spacer wheezy wheezing
NOHELP (not nothing no)_(work help* touch better ease effect difference improve last) worse still_(wheeze cant bad) nothing not_(do doing anything owt) stop_(help work)
PUFFS #8-40_(puff times)
ADMINASTHMA review prescription run+out ran+out annual
ATTACK attack* flare
SETTLED settle ease better calm ok fine gone pass
ASTHMAWORSE more+often get+worse every+#2-6+hour than+usual all+night need_more flare more+than+usual need_every three_night settle_after_puff morning+noon (all through)_night (wake woke)_(wheez cough) most+days twice+a+day every+few+hours
SWELL swell* puffy huge twice+the+size blown+up bigger big+as fat double
THROATCLOSE throat*~(close tight swell* lump shrink) cant_swallow* tongue~SWELL throat*~clos voice~(hoarse croak gone) tongue~big
FACESWELL (lip face eye)~SWELL (lip face eye gob)~(balloon huge blown shut big puffed)
TONGUESWELL tongue~(SWELL big)
THROATNOW throat_clos throat_closing throat_swell_up
ALLERGEN allergy* allergic* peanut* nut nuts prawn shellfish sting stung wasp bee penicillin* amoxicillin* antibiotic* new+tablet eat sesame fish reaction kiwi jab cashew satay curry ibuprofen milk egg cake eating bee+sting food
HIVES hives rash* itchy blotches weal bumps blotch
ANAPHYLAXIS anaphylaxis* anaphylactic*
EPIPEN epipen*
ADMINPEN prescription replace out+of+date training record school spare need+a clinic
USED use give gave jab
DENTAL tooth dentist wisdom abscess palsy
RASH rash* spot mark dot bruise blotch patch pinprick
NOFADE not_fade* not_go_press glass tumbler stay:press glass* glass:still tumbler
GLASSOK =fades fade+when =fades
MOTTLED mottle* blotchy* marbled grey blue pale clammy* bluish waxy
SKIN skin* hand feet leg body colour color face
SEPSIS sepsis*
FASTBREATH breath_(fast quick) panting
COLDNESS (hand feet skin)_cold freezing
DYING feel_dying going+to+die im+dying never+felt+so+ill terribly+wrong the+end+for
CHEMO chemo*
PURPLE purple* bruise
STIFFNECK neck*~(stiff* solid) chin_chest
LIGHT light~(hurt* hate stand) curtains lights_off in+the+dark
HEADACHE headache* head~(pain* hurt* bang pound splitting) migraine*
SOFTSPOT soft+spot
BULGE bulge* stick raised swell* puff hard
WORSTHEAD worst_headache* thunderclap* (hit pop)_head like:hit:head like_been_kicked
STEADYHEAD review tension
POUR pour* spurt* spray pump everywhere soak* (not cant wont)_stop* cant_stop puddle pool lots bucket towel #15-90+minute so+much covered refuse* big+clot hour a+lot massive tap stem dressing clotting clot coming+out flowing streaming through pig
PADSOAK (soak* through)~(pad towel) pad_hour soaking+through
STABBED =stabbed
PERIODONLY period nail gums colour+of
REARBLEED puddle blood_(heavy everywhere not_stop) heavy_blood (lots lot)_blood pump_out
LOTS lots lot loads massive large heavy so+much bowl cup
COFFEE coffee*+ground grainy grounds
DARKVOMIT black brown dark red
BLACK black* tarry* tar
POO poo* diarrhoea* runs bowel toilet bum
IRON iron
STICKY sticky smelly
COUGHBLOOD cough*_blood blood_cough
ONELEG (one left right my)+(leg calf thigh) calf back+of_knee leg
CALF calf* calves lower+leg
LEG leg calf* calves thigh shin
HOTRED hot red warm PAIN tight hard purple
CLOTWORD dvt blood+clot clot
LUNG lung chest
NOWCLOT think might could worry sign
FLIGHT flight flew plane operation surgery hrt contraceptive pill
BITE bite bit bitten gout knee ankle sprain football
PREGNANT pregnant* pregnancy* preggers #4-42+week_gone expecting midwife bump miss_period positive+test due+in baby_in+TUMMY two+lines
NEWMUM had_baby
MISCARRY miscarry* lose_baby
BLEEDING blood spot clot
HEAVYBLEED heavy~blood lots_blood pad soak* clot lots+of+blood pour bright+red
ECTOPIC ectopic
SHOULDERTIP tip+of_shoulder shoulder~PAIN
SHARP sharp* stab one+side bad knife dizzy*
ONESIDED one+sided SIDE on+my+(left right)
SIDEPAIN sharp_pain pain_(one+side left+side) one+sided
BABYMOVES (baby bump):(no+move not+move quiet less slow) BABYMOVESURE
BABYMOVESURE (reduced* hardly)_(kick* movement*) not_feel_baby (not_felt not+feel cant_feel)_(move her) bump_quiet move*_less not+moving+as+much
WEEKSNUM #20-42+week #6-9+month
FIRSTMOVES when_should_feel
SIGHTODD cant_see see~(double star lights) flash*+lights floaters cant_see_straight
FACEHANDSWELL SWELL
FACEHAND face hand feet finger ankle leg
FLASHES flash* floater* black+dots lightning cobweb specks camera sparkle fireworks streak tadpole
RIBPAIN under_rib
PREECLAMPSIA preeclampsia* pre+eclampsia*
FIT seizure* convulsion* (had has first im been a)_(=fit =fits =fitting) =fitting fit+for fitted+for =fits+one jerk* eye_roll (foam froth)_mouth (body all+over)~shake (gone went)+(stiff* rigid) stiff+and thrash* eye_back
EPILEPSY epilepsy* epilim
FITBAD first #5-60+minute longer after another (not wont)_(stop wake) hit never_(had before happen) today
FITNOW TODAY now first minute unconscious* still
SUICIDEPLAN kill+myself (end take)_(my+life it+all tonight) hang+myself* jump_bridge (write written)_(note letter) goodbye =rope (save count)~(tablet pill) slit plan_to+end know_how_i_(would do) (got has)_plan (cant not)_(keep_safe keep+myself+safe trust+myself) tried_(take end) going+to+do+it top+myself railway_line step_front cant_promise time+you+read worked+out_quick belt_neck last+night+on pills+lined took_all_PILLS make_it_stop_tonight step_off voices_tell not_see_tomorrow neck+all step_front got_everything_need tried_hang jump_bridge
LIVE live life living be+here being+here be+on be+hear
SUICIDEWISH suicid* suicide* suicidal* not+want_LIVE not+want+to+be want_(die disappear) wish_dead better+off_without better_without+me no+point_(live living) (life not)_worth cant+do+this_more (thought think)_(end death) (end ending)+it not+see_point (hurt harm cut)+myself self+harm* selfharm* cut+my+arm everyone_better tired_life (what whats)+the+point want_to+disappear bad_thought disappear* not_feel_living bus_hit (=scratching =cutting)_my_arm =cutting want_stop better_without think_death thoughts_(end hurt harm) (meant not)_be+here not_wake+up
SUICIDEMEANS tablet pill rope knife blade tonight plan cut bridge train letter saved today might cant+stop tried drunk right+now
TOOK took swallow* eat drink down breath_in swig lick chew bite suck got_(into at) sip sipped
PILLS tablet* pill paracetamol* ibuprofen* codeine aspirin medication meds capsule propranolol morphine insulin antidepressant* painkiller* sertraline amitriptyline bottle calpol
MANY #9-300 lots loads whole all too+(many much) full bottle more+than double twice twenty forty sixty more+than
OVERDOSE overdose* took+too+many (took swallow*)_(all whole load)_PILLS too+many_PILLS more_tablet_than neck+all
OVERTAKEN overdose kill end+it purpose accident mistake too+(many much)
DAILY a+day every prescribed times mg in+the+morning at+night
POISON bleach* breathed_fumes* battery* batteries magnet antifreeze* dishwasher cleaner weedkiller* poison* fumes pod acid* varnish+remover berry berries mushroom* drain thinner caustic methadone drain+cleaner caps antifreeze* washing+up fairy
POISONED poisoned carbon+monoxide
COALARM carbon+monoxide
MILDPOISON gum coin bead leaf plant soap crayon marble cream stone ring lily sudocrem bubble+bath washing+up wax balloon soil poo berry pen hand+gel cotton button earring peanut
HARM harm poisonous toxic worry ok safe matter
DOUBLEDOSE double+dose (dose tablet)_(twice mistake) mistake_gave gave_twice both_lots mixed_up two+spoonfuls used_wrong
SWALLOWED swallow* lick
SORETHROAT sore+throat tonsil* glands
HEAD head skull forehead temple heid
HEADINJURY head+injury* (hit bump* bang)~(head heid skull) fall_head head_(floor kerb) fall+(off from down out) blow_head
KNOCKEDOUT =knocked+out hit+out hit_unconscious out+cold unconscious* passed+out blacked+out was+out out+for spark+out not+remember no+memory cant_remember* memory asking_same keep_asking asked_same repeating
BLOODTHIN thinner warfarin* apixaban* rivaroxaban* clopidogrel
EARFLUID (blood fluid clear watery)~(ear nose) (fluid clear watery):(ear nose) (dribble runny drip)_(ear nose)
UNWELLHEAD VOMIT DROWSY CONFUSED SIGHTODD FIT SLUR cant+walk pupil seeing staring pupil slurring (see seeing)_(two double stars) CANTSEE sleepy dizzy* weird not+himself not+right
FELL fall trip tumble slip
BURNT burn* burnt* scald* boiling+water (hot boil)+(oil water tea) spilt_coffee kettle_over boiling (grab touch)_(iron oven straightener) singe* fire chip+pan steam radiator scalding barbecue skin_hang_off bare+wire chip+(fat pan) kettle_tip
BIGBURN palm acid electric* white black hand face foot feet genital groin* private+parts large bigger whole huge smoke blister* bleach caustic waxy leathery neck mouth eye peel* arm leg chest stomach skin back size+of willy raw lap knee
NOTBURN alarm sunburn heartburn pee indigestion thrush cystitis burning+up sun
BURNFIRE electric*+shock house+fire smoke~breath shock_off acid+burn (acid cleaner)_on_(leg arm) got_electric*+shock electric*_shock acid_on bare+wire
BACK back* disc spine* sciatica
BACKPAIN BACK~PAIN sciatica
SADDLE saddle between_leg groin genital* private+parts privates bum down+(below there) testicle buttock back+passage wiping wipe bits willy minge seat cheeks
NUMB numb* no+feel cant_feel lose_feel tingle pins+and+needles dead not_feel
NOSADDLE thrush wax piles cream carpal
LOSTCONTROL cant_(pee pass control) lose_control (wet soil)+myself leak no+control accident+in dribbling wet_bed not_notice_pee
BOTHLEGS (both_leg =legs)_(weak* numb* give+way giving+way gone tingle) both_legs numb*_=legs =legs_(numb weak)
ACCIDENT car+crash fall+(off from) ladder roof crash accident
BACKFLAG weight_loss cancer* worse+at+night at+night wakes night+sweats chemo clothes_hang up+all+night
TESTICLE testicle* =ball =balls bollock* =nuts left_=nut knackers sack
TWIST torsion
DKA dka ketoacidosis
KETONE3 ketone*_(high three+plus plus sky) ketone*:#3-20 ketone_#2-4_plus
KETONEUP up raise small plus
DIABETIC diabetic* diabetes* type+one insulin sugar
ACIDBREATH breath_deep deep_breath pear+drops
ADMINDIAB review screening foot+check
SUGARBAD (sugar sugars reading)_#20-40 reading_hi says+hi very+high
SUGARLOW sugar_#1-2.9
EYE eye*
SIGHT sight vision see eye
SIGHTLOSS lose_sight loss+of+sight cant_see_(out eye) (vision eye)_(gone black) curtain*~(eye down) dark_eye gone_dark_EYE light:off:EYE lost_=site
SIGHTSLOW cataract gradual glasses optician screen blurry slowly
EYECHEM EYE~(bleach* splash cleaner ammonia lime) bleach+in+my (bleach* cleaner)_(went in)_EYE (went splash)_in_EYE EYE~burning
EYEHIT EYE~(flick metal hit flew)
CANT cant no+can
DROPS drops conjunctivitis stye sticky lid
OLDFLOATERS optician for+year hot
REDEYE EYE~red eye*_red red+raw
EYEPAIN EYE~PAIN (light hurt) painful scratch headache throb
TUMMY tummy*
RIGID rigid* hard+as hard+like board solid bear_touch cant_(touch straight) hurt~touch
CONSTIPATED constipat* bloat
BURSTING burst full hurt swell hard
CANTPEE (cant not_been+able)_(pee pass_water) nothing_come_out not_pass_(urine water) not+a+drop not_drop
CANTPEEALL cant+pee_(all since) bladder_burst (cant not_been+able+to)_(pee pass+water) bursting:not
CANTPOO (cant not no)_(poo pass_wind) not_poo
BLADDER bladder
CATHETER catheter
HOURS hour since all+(day night) yesterday morning
SINCE since all+day yesterday today night
NOWEEBABY stream
WORSENING worse* more+and+more quick fast move* by+the+hour every+hour hour stronger
RIGHTLOW right+side lower+right appendix* right_TUMMY (low down)_right (belly tummy)+button (lower right)_TUMMY
APPENDIX appendicitis* =appendix
NOWEE (no not one)_(pee wet urine* pass_water) (nappy nappies)_dry dry+(nappy nappies) not_been_pee
NOFEED (not refuse off)_(feed drink milk bottle) (wont not)_eat off_milk half_bottle not_take_milk no_feeds turn:bottle
KEEPVOMIT cant_(keep_down stop_VOMIT) keep_VOMIT VOMIT_(all again all+night) everything_up sick_#5-40 sips+of+water cant_keep_water every_sip_back head_toilet straight+back+up VOMIT_all+night heaving VOMIT_(time hour)
DEHYDRATED dehydrat* dry+mouth
FLOPPY floppy* (gone is)_=limp =limp+and rag+doll ragdoll like_doll bendy
HARDWAKE (hard difficult not cant hardly)_(wake rouse waken respond) not_stay_awake unconscious* too+sleepy
WEAKCRY (weak high+pitched high)~cry
CRADLECAP cradle eyes runny badge poo nappy tongue
GRUNT grunt* ribs~(suck in show see under) nostril_flar (suck pull)+in see:rib tummy_in+and+out
HIGH high hot
HOT hot burn high
NEWBREATH new sudden since day+ago few+day week never lately worse lying flat rest wake TODAY yesterday start #1-10+day stairs walk pillow sitting ankle flight kitchen toilet bed pillow talk dressed shop garden upstairs hill minute
NEEDLE needle jab sight+of
OFFENDER partner* husband* wife boyfriend ex he him girlfriend dad mum son brother man carer uncle fella daughter husband* im lad girlfriends boyfriend*
VIOLENCE (hit beat beats beating punch kick slap strangl push hurt* burn bite attack grab control)+(me my us) abus* violent* not+let_leave lock+me smash hurting+me
SCARED scared* frighten* afraid* not_safe
DANGERNOW KILLME outside to+get+in lock_in hiding not+let_leave knife not+safe STRANGLED tonight right+now
KILLME (threaten say)_kill kill+me knife kick_door not_see_tomorrow
STRANGLED strangle* hand_round_throat by+the+throat lock_me_in
ABUSEWORD domestic+abuse* rape* (scared afraid)_(of+my of+her)
AMBULANCE call_ambulance* an+emergency sos
IDIOM (dr mr mrs doctor)+(burns stroke payne bleed) stroke+of stroke+the kill+(time for two) to+die+for dying+(for to) (die died dying bored sick scared worry frightened bore)+(laughing to+death of+embarrassment of+boredom) fresh+air (hold held waste save bated)_breath take_breath+away bad+breath breath_smell breath+test
 chest+(xray x+ray clinic freezer of physio nurse) off+my+chest heart+(of set scan clinic nurse tablets rate+monitor goes broken check sank sinks) broken+heart by+heart bottom+of+my+heart
 fit+(for+work to note in me us him and+well and+healthy as enough bit test) (keep get physically)+fit coil+fit fitted+a fit+of appointment_fit
 heart+attack+when (nearly almost gave gave+me)_heart+attack has+a+fit+(if when) (bleeding bloody)+(nuisance phone) (under blood peer)_pressure* pressure_(work time) weight+off blue+in+the+face stab_back shot+in+the+arm pain+in+the+(neck bum backside arse) arm+and+a+leg
 (husband wife mum boss dad)+will+kill kill+me+if drop+dead dead+(line tired on easy end) death+certificate choked+up burn+out burnt+out (crash)+(course diet out) dead+skin suicide+(prevention rate) assisted+dying (hot)+(flush flushes flashes) in+a+flash face+(mask wash cream up to+face) drop+(in off by) dropped+off eye+drops sick+(note pay leave line of and+tired) (off phoned+in call+in)+sick blood+(test form results group donor sugar+test) give+blood
 back+(to in at from on of+the) (get come came call ring phone going go went write be hear step hold right me is)+back pull+my+leg head+(office teacher lice of start) over+my+head get+my+head overdos_(chocolate egg easter sugar cake biscuit pie) head+against overdos*:(egg chocolate) razor+burn lose_will_to_live shoot+me heart_(skipped mouth stopped)_(when beat+when) nearly_(faint died choke collapse)_(when laughing) (gasp dying)_for_(cuppa tea drink pint fag coffee) choke_(price cost bill) drown_(paperwork work) knocked+out+by sideways hang_thread hang+on jump_cliff (pull tear)_hair+out black+and+blue poisonous+(boss atmosphere) toxic+(boss work) suicide+mission split+my+sides head+spinning+with sick+as+a could_(strangle murder kill) kill_(cuppa laughing) died+a+death coughing+up+(money cash) burst+into (bursting)+with over+the+edge+of sweat_(exam interview) cut+to+the burning+(ambition desire) blind+(date spot) lost+(track touch) heart+attack+(price bill) (phone battery)_(dead died) died+on+me (car laptop computer)_(died dead dying) confuse*+(about by with why which what whether how as over) =confusing folic+acid stomach+acid uric+acid acid+reflux (polish)_(speak language interpreter) shellac+nails =glasses gas+and+air stop+smoking breath_sigh breath+down+my breathing+space breath+easy lose+sight+of heart+bleed blood+me+dry blood_boil (scared bored frozen)+stiff weak_at_the+knees dead+to+the+world shoot+myself+in cut_my+own+throat fall_chair knock_for+six hit+the+(roof nail) hit+(rock+bottom a+wall) blind+panic slip+of+the+tongue tongue+tied drop+of+a+hat seeing+red faint+(line positive smell) blackout+(blind curtain) sweat+it no+sweat over+my+dead+body change+of+heart heart+of+the jump_hoops spit_feathers stiff+upper black+(eye+peas friday) cold+blood out+of+my+mind hit+(it the+gym) broke+my+heart heart+to+heart eye+watering drive+me+to going+to+explode blow+my+top heart+(skip beat) skip+a+beat (melt break steal warm)_heart heart+(on melt race+when) weight_off_my
BLOOD blood
BREATHE breath
KETONES ketone*
STEADYLIMB carpal slept flu+jab jab injection sciatica frozen speech+therapist hay+fever palsy physio
STROKEHAD had+a+stroke*
LONGAGO (year month decade)_ago in+#1940-2026 childhood as+a+child used+to year+back when+i+is history previous last+year in+the+past (first last previous)+pregnancy lockdown grew+up left+him left+her while+(ago back) back+when
CHILDHOOD when+i+is+a as+a+(child kid teen teenager) when+i+is+younger in+my+(=teens #20-60 =twenties =thirties) (=teens =twenties =thirties =forties) as+a+(student young) at+(school uni) (year decade)+ago years+back when_(i he)+is+(a little small young #1-19 two three four five six seven eight nine ten) at+birth (first last previous)+pregnancy at+#6-60+(nothing) been+years
HOLDSCHEST (rub hold clutch)_chest*
VERB is has feel get keep go gone look can cant start come want seem
CHESTODD chest*~(funny flutter)
SMALLBURN small little minor tiny slight heal* old scar tongue pizza thumb year scar
SWALLOWOBJ swallow*_(a the some my something bit one) got_into_(PILLS tablets) empty_(PILLS packet)
HITWORD hit bang bump* knock kick punch fall slip slipped trip came+off come+off ball bottle smash whack head+first dropped landed
CANTSEE cant_see
CUT cut gash* slice* wound* vein
LIKE like as+if as+though feels
ONCHEST (on across inside round)_chest* chest*_(feels like)
LIKEHIT like:(hit kick) hit_by
CONTROL not_(allow let)_(see leave) shout_me smash_things consent isolate bruises_from shout_at_me makes+me
BOTH both ankles feet legs
BIGLEG (leg calf)~(swell* balloon twice size tree+trunk) (one right)+leg_swell*
KINPILLS (husband mum dad dog nan someone my+mum)_(PILLS drops)
IMAGINED what+if (what when how where)_(should would do could can might)_(i you we my one)_(if know tell spot do+if worry bring call ring about when for stop get) when_should (what how when)_if what_(happens point) how_(know tell spot) what+is+the+(sign symptom danger chance risk difference) what_(sign symptom) (sign symptom)+to (can could will would does do might may)_(cause lead+to trigger raise bring+on result give+you give+me make+me) hypothetical future+reference for+the+future next+time just+in+case (look watch)+(out for) (read heard seen saw)_(about that on of article) leaflet poster advert programme documentary article (friend neighbour)_(say told reckons) is+it+(true possible common dangerous safe normal) what+(temp* counts) difference+between learn know+the+sign if+(i he my it)+ever (how what)+(dangerous serious high many much) (know+what+to+do remind advice+on advice+about information guidance) wondering+what how+long is+it+safe (can could)_(catch get develop)_from (do does)_(run happen) first+aid  (is are)_(normal dangerous contagious hereditary)_(for to if) (would could)_(i it)+(be get) what_do_about_if (ask asking wonder wondering)_(whether what about) i+was+told+to policy campaign book+says chatgpt forum
NORMALTEMP #35-37.9
GOBLUE (gone turn look is)_(blue grey pale) blue+round blue_lips
THINK think could might sign has got got is bad worry
ATE swallow* eat drink lick chew suck
STILL still again worse come+back keep spread get+worse not+settling
MOTTLE mottle* blotchy* marbled blotch corned+beef marble corned+beef
HEADKO =knocked+out (hit knocked)_unconscious out+cold passed+out blacked+out (not cant)_remember_(fall what)
BOILER boiler fire gas
NOSEBLEED nosebleed nose+bleed
AGONY agony unbearable* (double doubled)+up kill worst scream cry never_pain cant+(stand move)
REDHOT hot red warm tender hard
LIPSWELL lip~SWELL
METAL metal =glass splinter wire nail
SORE cold+sore coldsore sting
`;
