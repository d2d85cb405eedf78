/** How English patients say it; the notation is that of `Lexicon.concepts`. Written by scripts/trim-safety.ts from scripts/safety-phrases.txt. */
export const concepts = `
not dont doesnt didnt isnt wont hasnt havent
cant cannot couldnt carnt
my his her our your
im hes shes
he she they
is are was were am
has having
get got
minute mins
week wks
eye* eyes
pee weeing
swell* swollen*
pain pane
head* hed
light lite
come came
gone went
took taken taking
fall fell
wake woke
lose lost
blood* bleedin
feel felt
eat ate
drink drank drunk
tummy* stomache belly guts
speak talks speech*
bottle box
mum mother
breath* air
hit banged knocked
child son daughter boy girl toddler kid lad
NOT never not
NO no
ABSENT is+fine
PSEUDO cant+keep no+better not+respond not+stop not+wake not+want not+work
PAST in_#1940-2026 used+to year+ago
RECENT #1-24+hour again hour+ago just+had keep last+night now still this+mornin today tonight worse* yesterday
WORSE last+night new not+work sudden this+morning today tonight worse
KIN dad gran mum nan
FAMILY KIN+had
SUPPOSED if
PAPERWORD form letter repeat result
ABOUTPAPER PAPERWORD_about PAPERWORD_of
PAPER clinic form letter nurse result review tablet*
TREATED gone_AE heal is+fine
AE ae hospital
STEADY always annual controlled for+month for+year usual
BREAK but now suddenly then
SUBJECT can cant feel has he i im is it its ive my this today
PRONOUN i im its ive
JOIN and so that with
BIND after as can could do feel has if is like now say since suddenly than that think today when
DAY day
WEEK week
MONTH month
YEAR year
TIMEUNIT day hour minute month time week
OLD baby child old
AGED he im is
NOTAGE about after ago before every for in last over since within
NEWBORN newborn
BABY! baby newborn week+old
CHILD! BABY child year+old
PAIN ache* agony bad cramp hurt* kill pain painful* sore
SEVERE! agony* big cry knife* severe* worst*
SUDDEN! #1-24+hour #1-59+minute an+hour last+night sudden* this+morning today tonight wake_with
TODAY! SUDDEN all+day now still yesterday
WEAK button dead floppy* heavy* limp not+work numb* weak*
ILL fever* feverish infection* sick
VOMIT cant_keep_down vomit*
SICKLY VOMIT sick
FEVER #38-42.9 boil fever* feverish shiver* temperature*
DROWSY not_respond not_wake sleepy*
CONFUSED confuse* not_make+sense
BLACKEDOUT black+out collapse* faint*
FAINT BLACKEDOUT dizzy* unconscious*
COLLAPSED collapse* not_wake unconscious*
SWEAT grey pale sweat* white
DREAD die dying
HARD bad fast funny gasp* good hard worse
CANTBREATHE CANT_breath breath*_HARD every+breath* gasping not+breath*
BREATHLESS CANTBREATHE breathless* out+of+breath* puffed short_breath wheeze*
SPEAK speak word
CANTSPEAK cant_SPEAK
SLUR slur*
FACE face* lip mouth
DROOP droop* drop fall hang numb* one+sided pull weak*
SIDE left+arm one+side right+arm right+side
LIMB arm finger foot hand leg
STROKEWORD mini_stroke* of_stroke*
DAYSPAST! last+thursday last+week on+monday this+week yesterday
WENT! better fine gone last minute pass stop
FUNNYTURN mini+stroke
CHEST chest* heart* ribs
PRESS crush* heavy press* sit+on strangle* tight*
COUGHY cold cough* heartburn lift rash* spot touch
SPREADING left+arm
INDIGESTION heartburn*
PALPITATION flutter* palpitation*
BLUE blue grey
LIPS face finger lip mouth tongue
NOSE nose
ASTHMA asthma* inhaler* puffs pump
NOHELP no_better not_work nothing worse
PUFFS #8-40_puff
ADMINASTHMA review
ATTACK attack*
SETTLED better fine gone ok pass settle
ASTHMAWORSE get+worse settle_after_puff
SWELL double swell*
THROATCLOSE throat*~clos tongue~SWELL
FACESWELL face~SWELL
TONGUESWELL tongue~SWELL
THROATNOW throat_clos
ALLERGEN antibiotic* eat jab milk wasp
HIVES bumps rash*
EPIPEN epipen*
ADMINPEN need+a
USED gave give jab
DENTAL dentist
RASH mark rash* spot
NOFADE glass not_fade
GLASSOK =fades
MOTTLED blue grey pale
SKIN body colour face hand leg skin*
SEPSIS sepsis*
DYING im+dying
CHEMO chemo*
STIFFNECK neck*~stiff*
LIGHT curtains light~hurt*
HEADACHE headache* head~hit
SOFTSPOT soft+spot
BULGE bulge* hard puff stick swell*
WORSTHEAD hit_head thunderclap* worst_headache*
STEADYHEAD review
POUR hour lots pump spurt* through
PERIODONLY gums
LOTS! cup heavy loads lot
COFFEE grounds
DARKVOMIT black dark red
BLACK black*
POO bum poo runs
IRON iron
STICKY sticky
COUGHBLOOD cough*_blood
ONELEG calf leg
CALF calf*
LEG calf* leg
HOTRED PAIN hard hot red tight
CLOTWORD dvt
LUNG chest
NOWCLOT could sign think worry
FLIGHT! flew operation pill plane
BITE ankle bit knee
PREGNANT! bump pregnancy* pregnant*
BLEEDING blood spot
HEAVYBLEED pour
ECTOPIC ectopic
SHARP bad dizzy* knife one+side
ONESIDED SIDE
SIDEPAIN one+sided
BABYMOVES BABYMOVESURE
BABYMOVESURE move*_less
WEEKSNUM! #20-42+week
FIRSTMOVES when_should_feel
SIGHTODD flash*+lights floaters
FACEHANDSWELL SWELL
FACEHAND ankle face finger hand leg
FLASHES flash* floater*
RIBPAIN under_rib
FIT fit+for seizure*
FITBAD! #5-60+minute after first hit not_stop not_wake today
FITNOW! TODAY first minute unconscious*
SUICIDEPLAN has_plan kill+myself
LIVE be+my life
SUICIDEWISH not_be+my suicidal*
SUICIDEMEANS cut drink knife letter pill plan tablet today tonight tried
TOOK bite down drink eat suck swallow* took
PILLS bottle calpol paracetamol* pill tablet*
MANY! #9-300 all bottle double loads lots twice whole
OVERDOSE over+dose overdose*
OVERTAKEN kill mistake overdose
DAILY a+day at+night every times
POISON battery* bleach* caps
MILDPOISON button coin gum poo ring swell*
HARM ok safe worry
DOUBLEDOSE double+dose
SWALLOWED swallow*
SORETHROAT sore+throat
HEAD head
HEADINJURY hit~head
KNOCKEDOUT blacked+out hit+out unconscious*
BLOODTHIN! warfarin*
EARFLUID runny_nose
UNWELLHEAD CONFUSED DROWSY FIT SIGHTODD SLUR VOMIT seeing
FELL fall
BURNT boiling burn* burnt* scald*
BIGBURN arm back black bleach chest eye face foot hand knee leg mouth neck skin tummy* willy
NOTBURN heartburn pee sunburn
BACK back* sciatica spine*
BACKPAIN BACK~PAIN sciatica
SADDLE between_leg bits bum testicle willy
NUMB dead numb*
NOSADDLE piles
LOSTCONTROL cant_pee
BOTHLEGS numb*_=legs
BACKFLAG at+night chemo wake
TESTICLE testicle*
KETONE3 ketone*:#3-20
KETONEUP small up
DIABETIC! diabetic* sugar
ADMINDIAB review
EYE eye*
SIGHT eye see sight
SIGHTLOSS curtain*~eye lose_sight
SIGHTSLOW cataract glasses optician
EYECHEM EYE~splash
EYEHIT EYE~flew
CANT cant
DROPS drops sticky
OLDFLOATERS hot optician
REDEYE EYE~red
EYEPAIN headache hurt light painful
TUMMY tummy*
RIGID rigid*
CONSTIPATED bloat constipat*
BURSTING burst hard hurt swell*
CANTPEE cant_pee not_pass_urine
CANTPEEALL cant_pee
BLADDER bladder
HOURS! all+day hour morning since yesterday
SINCE! all+day night since today yesterday
WORSENING! fast hour more+and+more move* worse*
RIGHTLOW right+side
NOWEE not_urine*
NOFEED not_feed
KEEPVOMIT cant_keep_down
FLOPPY floppy* is_=limp
HARDWAKE not_respond not_wake unconscious*
CRADLECAP cradle eye* nappy poo runny tongue
GRUNT grunt* suck+in
HIGH high hot
HOT burn high hot
NEWBREATH! #1-10+day TODAY ankle hill never new shop since sitting speak wake week worse
NEEDLE jab needle
OFFENDER! boyfriend child dad he husband* im mum partner* wife
VIOLENCE abus* hit+me hit+my strangl+me
SCARED scared*
DANGERNOW KILLME STRANGLED tonight
KILLME knife
STRANGLED strangle*
ABUSEWORD scared_of+my
AMBULANCE call_ambulance*
BLOOD blood
BREATHE breath*
KETONES ketone*
STEADYLIMB jab sciatica slept
STROKEHAD had+a+stroke*
LONGAGO! in+#1940-2026 used+to year_ago
CHILDHOOD year+ago
VERB can cant come feel get go gone has is keep look want
SMALLBURN little old scar small tongue year
SWALLOWOBJ swallow*_a
HITWORD ball bottle dropped fall hit kick
CUT cut
LIKE feel like
ONCHEST chest*_feels on_chest*
BOTH both feet legs
BIGLEG calf~swell* leg~swell*
IMAGINED how+much what_if what_sign when_should
NORMALTEMP #35-37.9
GOBLUE gone_grey is_grey
THINK bad get has is think
ATE drink eat suck swallow*
STILL again keep still worse
HEADKO =knocked+out blacked+out
NOSEBLEED nosebleed
AGONY agony cry kill worst
REDHOT hard hot red warm
METAL =glass metal
`;
