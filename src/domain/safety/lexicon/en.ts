import type { Lexicon } from '../rule.js';
import { ordinary } from './en-ordinary.js';

/** Cuts the endings of English words: "breathing", "breathes" and "breathe" become one. */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/(?<=[aeiouy].*.)(?:ness|ings?|(?<!e)ed|es|(?<!s)s|(?<=.{3})ly|e)$/, '')
    .replace(/([a-z])\1$/, '$1')
    .replace(/(?<=..)y$/, 'i');
}

/**
 * How English patients say it. One concept a line (further lines are indented): words and phrases, where `_` lets two words stand
 * between, `:` five and `+` none; `=word` is taken only as it stands, any other word also with other endings and misspelt;
 * CAPITALS name another concept.
 */
const concepts = `
NOT not dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt havnt aint never denies didnae doesnae dont+think
NO no without never nor neither none zero free+of free+from rule+out ruled+out no+longer never+had never+have nothing+like no+sign no+history
ABSENT ruled+out all+clear =clear no+longer negative has+gone have+gone =gone went+away gone+away disappeared not+there
 is+fine are+fine is+ok is+normal are+normal was+normal came+back+normal =stopped now passed_off
PSEUDO not+sure not+only not+just no+idea dont+know not+know doesnt+know no+better not+better not+any+better not_improve not+help isnt+help doesnt+help not+work isnt+work arent+work doesnt+work
 not+get not_getting no+relief no+change not+go dont+go doesnt_go isnt_going not_been_able not+stop doesnt+stop no+appointment no+one not+easy not_easing dont+want not+want didnt+want no+wonder not_right not+well not_feeling not_feel not+felt no+matter
 not+normal not_usual no+doubt not+eat not+drink not+sleep not+slept not_sleep not+eaten not_myself not_himself not_herself not_long no+answer not_bother dont_bother didnt_bother
 not+urgent never_like never_felt never+known never_before never+happened never_experienced never+this not+moved not+wake not+settle no+energy no+joke no+appetite not+keep not+budge nothing_help no+pulse not+shift not_relieved not+improving not+a+joke
 no+improvement not+eased not+responding not+cope not+coping never_seen never_so not_until no+good dont+have+time not_answering not+able no+matter not+going not+himself not+herself not+right not+a+drinker not+long cant_wait
 dont_worry not_one_to not_someone not+there not+making dont+understand not_panic dont+panic nobody not+too+bad not+as
PAST #1940-2026+and in+#1940-2026 since+#1940-2026 back+in year+ago yr+ago month+ago week+ago decade+ago weeks+back months+back years+back last+year last+month last_summer last_winter last_spring last_autumn last+christmas last_january last_february last_march last_april last_may last_june last_july last_august last_september last_october last_november last_december
 when+i+was+a when+i+was+# when+younger when+i+was+younger as+a+child as+a+kid as+a+teen previous history+of medical+history used+to in+the+past in+my+# long+ago ages+ago once+had childhood years+before past+history had_#1940-2026 after+my+first back+then old+injury survivor
PASTBEFORE since+my since+his since+her since+the following+my following+his following+her after+my after+his after+her after+having+a recovering+from due+to+a+previous my+previous
STARTED start begin began since notice came came+on first
RECENT now today tonight tonite morning+#0-12 this+morning this+mornin this+afternoon this+evening this+eve minute+ago hour+ago mins+ago hrs+ago last+night since+last+night all+night all+day right+now currently moment still getting+worse worse sudden is+having hes+having shes+having im+having happening yesterday days+ago hour half+an+hour past+hour straight+after again+today just+had just+now has+just have+just ive+just earlier lately recent recently
WORSE worse different sudden now+has never+like not+usual unusual more+than+usual than+usual than+normal changed increase stronger spread tonight today getting+more again came+back coming+back still+got back+again this+morning last+night not+settling not+working isnt+working much+more new out+of+control
KIN dad father mum mam mother mom nan nana nanna gran granny grandad grandpa grandfather grandmother grandma brother sister uncle aunt auntie cousin parent relative
FAMILY KIN+had KIN+both+had KIN_died KIN_passed KIN_suffered KIN_diagnosed KIN_lost KIN_history family+history run_family family_suffer KIN+got+it+at in+the+family in+my+family KIN+having+had KIN_at_#30-99 family_had
SUPPOSED what+if if+i+get if+i+have if+i+had if+i+ever if+i+develop if+i+start if+he+gets if+she+gets if+he+has if+she+has if+they if+it+gets if+there if+you if+someone if+anyone if+he+ever if+she+ever if+my in+case
 should_worry need+to+worry worry+about need_worried when_should how+would+i+know how_do_know know_if can+cause could+cause cause+a causes can+it could+lead lead+to risk+of at+risk chance+of likely+to side+effect scared+of+having scared+of+getting worried+about+getting worried+about+having afraid+of+having fear+of prevent avoid
 what+to+do+if what+do+i+do+if what+happens what+are+the+signs what+are+the+symptoms what+signs signs+to+look look+out+for watch+for watch+out leaflet read+about read+that read+an heard+about heard+that news programme+about documentary article video google would+that could+that might+get could+get
 increase_chance raise_risk reduce_risk what+does+a what+is+the+difference difference+between how+can+i+tell how+to+tell how+to+spot learn training course about+the+signs told+to+ring+if told+to+call+if told+me+to+ring+if told+to+come+back+if
ABOUT about for of from after re regarding on following to
PAPERWORD letter report result xray x+ray scan mri ecg referral refer certificate insurance form note sick+note fit+note copy leaflet course training support+group repeat prescription echo ultrasound endoscopy bloods blood+test
ABOUTPAPER PAPERWORD+ABOUT PAPERWORD_ABOUT book_on charity fundraise fundraising sponsor volunteer
PAPER clinic review letter result results xray x+ray scan referral follow+up followup medication tablet tablets prescription team ward course training group checkup assessment test questionnaire form action+plan pathway unit specialist support+worker awareness advice+line book guidelines research study inhaler+check check cream meds medicine clinic+appointment poster leaflet day charity
TREATED went_AE been_AE went_hospital was_in_hospital been_in_hospital took_hospital taken_hospital at_AE_last admitted discharged seen_at_hospital seen_AE paramedics_came paramedic_said paramedics_checked ambulance_came ambulance_crew crew_checked ecg_normal ecg_fine ecg_clear ecg_ok tests_normal tests_clear tests_fine scan_clear scan_normal
 fine+now ok+now okay+now better+now well+now good+now back+to+normal all+better completely+better fully+recovered recovered all+sorted sorted+out resolved cleared+up settled+now has+settled all+settled gone+now all+gone hospital+said they_said_it_was was_nothing_serious has+healed healed doing+well doing+fine happy_well is+fine is+well feel_fine feeling_fine hes+fine shes+fine
 was+treated been+treated had+treatment stitched glued came+home came+out+of+hospital back+home+now sent+home on_antibiotics_now improving much+better a+lot+better given+the+all+clear
AE ae a+and+e a+n+e casualty emergency+department hospital minor+injuries walk+in
STEADY usual regular longstanding long+standing long+term longterm chronic for+years for+many+years for+ages for+a+long+time for+months for+#2-60+years for+#2-60+months many+years stable controlled well+managed same+as+always always+had lifelong annual yearly routine ongoing on+and+off years+of had+this+for+years every+month =normal+for no+change no+different nothing+new
 known for+over+a+year for+a+year for+the+last+year same+as+ever as+always for+some+time
BREAK but however although though except because whereas cos coz then now suddenly yet meanwhile
SUBJECT i im ive ill he hes she shes my we it its this theres today still now have has feel can cant got his her our their they the a =is =are =was never
PRONOUN i im ive hes shes weve its
JOIN and so plus then & with which who that
BIND if when that what think because as how where say said like know sure than whether until after before since can should do did could would might will have am was said and says reckon thought feel feels once while
DAY day
WEEK week wk wks
MONTH month mth mths mnth
YEAR year yr yrs
TIMEUNIT day week wk wks month mth mths hour hr hrs minute min mins time pint degree
OLD old baby boy girl son daughter newborn
AGED aged age is hes shes im turned just+turned
NOTAGE for since past last ago every after another in within over before about with
NEWBORN newborn new+born new+baby neonate
BABY baby newborn infant babby bubba bab babba DAY+old WEEK+old MONTH+old month+old week+old mth+old wk+old
CHILD BABY toddler child kid son daughter boy girl lad lass wean bairn little+one little+un grandson granddaughter grandchild grandbaby twin year+old yr+old yo nephew niece kiddo youngest eldest
CANT cant cannot can+not couldnt could+not unable not+able carnt cany cannae cudnt wont+let canot cnt no+can not+possible+to cant+seem+to finding+it+hard+to find+hard+to
NOTS NOT CANT NO wont will+not stop refuse without hardly barely
PAIN pain hurt ache agony painful stab cramp throb spasm discomfort twinge paining killing caning hammer sore tender sting
SEVERE severe terrible awful excruciate unbearable agony worst horrendous horrible horrific intense extreme cripple writhe scream double+over doubled+up double+up bent+over ten+out+of+ten #8-10_out+of+#10-10 #9-10_#10-10 really+bad very+bad so+bad proper+bad bad+bad too+bad so+much+pain so+much too+much cant_move cant+stand cant_bear never_pain never_like unreal massive in+bits curled cry+in+pain crying cant+walk like+a+knife very+strong very+big big+pain real+bad strong
SUDDEN sudden out+of+nowhere out+of+the+blue from+nowhere all+at+once came+on come+on came+over just+started started+#1-24+hour instant in+seconds seconds bang hit+me quick rapid wake_with woke_with this+morning today tonight hour+ago minute+ago mins+ago just+now last+night half+an+hour an+hour #1-12+hour #1-59+min since+this+morning tonite abrupt just+happened
WEAK weak numb dead heavy useless floppy limp paralyse not+work wont+work doesnt+work stop+work no+feel no+strength lost+feel lost+use cant_move cant_lift cant_raise cant_feel cant_use gone+funny gone+weak wont+move wont_lift tingle pins+and+needles dont_work no+power powerless dragging drop+thing give+way lost+strength not+move
TODAY today tonight this+morning this+afternoon this+evening last+night now just minute+ago hour+ago hour sudden #1-59+min mins+ago all+day since+lunch earlier still after+dinner after+lunch woke
ILL unwell ill poorly sick infect fever bad rough not+well not+right feverish uti pneumonia kidney+infection flu chest+infection
VOMIT vomit threw+up throw+up thrown+up chuck+up puke being+sick been+sick was+sick is+sick sick+again sick+everywhere spew boke retch bring_back_up cant_keep_down keep_sick bring_up hurl barf sick+twice sick+#2-30 throwing+it+up cant+stop+being+sick vom
SICKLY sick nausea nauseous queasy VOMIT
FEVER fever temperature temp feverish burning+up boiling shiver shake rigor roasting #38-42.9 high+temp hot+to+touch chills pyrexia
DROWSY drowsy sleepy hard+to+wake cant_wake wont+wake difficult_wake cant_rouse not+wake lethargic cant_stay_awake wont+stay+awake cant_keep_awake hard_to_rouse out+of+it spaced+out drift+in+and+out in+and+out+of hard+wake keep_falling_asleep keep_drifting not_wake unresponsive unrousable groggy sleep+all+day not+respond barely_awake very+sleep struggling_wake difficult+to+wake hard+to+waken wont_wake wont_open_eyes
CONFUSED confuse muddle disorient doesnt_know_where not_make_sense not_making_sense doesnt+make+sense talking+rubbish talking+gibberish talking+nonsense gibberish delirious doesnt_recognise didnt_recognise dont_recognise not_recognise doesnt_know_day doesnt+know+who doesnt+know+me hallucinate seeing+things rambling not+herself+at+all talking+daft babbling not_with_it away+with+the+fairies doesnt+know+what+day didnt+know+where doesnt+know+his doesnt+know+her seeing+thing
FAINT faint collapse pass+out passed+out black+out blackout lightheaded light+headed dizzy woozy keel+over keeled+over unconscious fell+to+floor giddy nearly+passed+out swoon blacking+out head+spinning going+to+faint conked+out
SWEAT sweat clammy cold+sweat drench pouring+with+sweat sweaty grey gray pale ashen white+as+a+sheet gone+white
DREAD doom going+to+die gonna+die about+to+die dread impending dying something+terrible
BREATHE breath breathe breathing air breif
HARD hard difficult struggle trouble labour laboured gasp fight battle heavy problem fast rapid shallow pant not+normal funny not+good noisy no+good strange gurgle rattle wheeze short bad weird heave effort worse
CANTBREATHE CANT_BREATHE CANT:BREATHE struggle_BREATHE fight_BREATHE gasp battling_BREATHE hardly+BREATHE hardly_BREATHE =barely_BREATHE CANT_catch_BREATHE suffocate choke no+BREATHE not_BREATHE isnt+BREATHE stop_BREATHE stopped+breathing air+hungry drowning+in doesnt+breathe trouble_BREATHE difficult_BREATHE hard_to_breathe hard+breathing BREATHE_HARD fast_breathing breathing_fast fighting_air not_enough_air no+air cant+breathe labour+breathing BREATHE_difficult cant_get_air lungs_not_work strange_breathing breathing+bad problem_breathing breathing+very heavy_breathing
BREATHLESS CANTBREATHE breathless breathlessness short_breath out+of+breath out+of+puff puffed puffing sob winded wheeze wheezy catch_breath no+breath run+out+of+breath lose+breath losing+breath puffed+out
SPEAK speak talk sentence word speech say
CANTSPEAK CANT_SPEAK CANT_finish_sentence CANT:sentence CANT_get_word too+breathless+to+SPEAK only_word_at_time between+words word+at+a+time hardly+SPEAK =barely_SPEAK struggle_SPEAK few+words #1-3+words
SLUR slur slurred speech_funny speech_gone speech_weird speech+jumbled speech_muddle speech+mess word_wrong word_jumble word_muddle word_mix word_wont_come word_not_come CANT_get_word CANT_speak CANT_talk CANT+speak talk_like_drunk talk_drunk sound_drunk seem_drunk talk_funny talk_weird talking+gibberish gibberish speech+not talk_rubbish talk_nonsense mumble lost_speech speech_strange speech_slow not_making_sense speak_properly talk_properly speak+strange jumbling cant+find+the+word cant_find_word words_coming_out lost_ability_speak talking+double+dutch speaking+funny talk_no_good word_come_out speech_unclear talks_wrong speak+wrong
FACE face mouth smile lip eyelid cheek fizzog gob mush
DROOP droop drop fell lopsided wonky crooked slid slide slip slipped saggy sag twist uneven pull_down pulled gone+down hang hanging one+sided fallen wonk skew lop squint melted not+move not+even doesnt_move crook go+down
SIDE one+side left+side right+side one+half left+half right+half half+of left+arm right+arm left+leg right+leg arm+and+leg side+of+my+body side+of+his+body side+of+her+body down+one+side left+hand right+hand one+arm one+leg side+of+body side+body half+body left+hand+side right+hand+side all+down+my+left all+down+my+right all+down+his all+down+her
LIMB arm hand leg fingers
STROKEWORD having+a+stroke have+a+stroke had+a+stroke having+stroke like+a+stroke think_stroke be+a+stroke is+stroke mini+stroke tia signs+of+stroke signs+of+a+stroke stroke+symptom stroke+sign it+a+stroke another+stroke
DAYSPAST yesterday day+ago days+ago few+days+ago couple_days_ago last+week last+monday last+tuesday last+wednesday last+thursday last+friday last+saturday last+sunday on+monday on+tuesday on+wednesday on+thursday on+friday on+saturday on+sunday week+ago weeks+ago at+the+weekend last+weekend other+day other+night earlier+this+week this+week night+before+last monday+night
WENT went lasted pass gone cleared wore+off better came+back back+to+normal resolved fine minutes settled all+right ok stopped disappeared
CHEST chest breastbone breast+bone sternum rib+cage ribcage rib ticker heart breast+plate
HEARTPAIN CHEST_PAIN pain_CHEST chesty+pain chest+bad bad+chest
PRESS tight press pressure squeeze crush heavy heaviness vice clamp weight elephant brick grip constrict clench band belt sit+on sat+on sitting+on stand+on standing+on lying+on tightening tight+band strap strangle concrete slab ton+of
COUGHY cough chesty cold gym muscle lifting workout press+on pressing+on push+on touch+it costochondritis pulled bruise rib heartburn reflux shingle rash spot lump breastfeed breast mastitis
HEARTATTACK think_heart+attack having_heart+attack having+a+heart+attack like_heart+attack be+a+heart+attack is+heart+attack signs_heart+attack heart+attack+now it+heart+attack it+a+heart+attack heart_stopping
SPREAD arm jaw neck shoulder teeth back throat
SPREADING down_arm down_left+arm down_arms into_arm into_jaw into_neck up_jaw up_neck to_jaw to_arm to_neck in_left+arm in_jaw arm_jaw jaw_arm left+arm shoot_arm spread radiate going_arm going_jaw through_back between+shoulder+blades both+arms
INDIGESTION indigestion heartburn wind trapped+wind acid gaviscon rennie
PALPITATION palpitation heart_race heart_pound heart_flutter heart_skip heart_irregular heart_fast heart_thump heart_missing heart_jump heart_all+over heart_fluttery heart_bang heart_hammer heart_flip heart_galloping heart_beating racing_heart fast_heart pounding_heart fluttering_chest chest_flutter heartbeat_fast heartbeat_irregular irregular_heartbeat irregular_heart pulse_high pulse_racing pulse_irregular pulse_#120-220 heart+rate_#120-220 heart_out_of_chest skipping_beat missing_beat extra_beat heart_missed
BLUE blue grey gray purple navy dusky
LIPS lip tongue face fingertips mouth fingers skin nails
ASTHMA asthma inhaler ventolin salbutamol reliever blue+pump puffer blue+inhaler pump puffs spacer asthmatic nebuliser
NOHELP not+work isnt+work doesnt+work not+help isnt+help doesnt+help not+touch not_touching no+better not_better isnt_touching no+relief nothing_help not+doing+anything isnt+doing doing+nothing does+nothing doing_nothing no+effect no+difference not+make+difference still+wheez still+cant worse whole+inhaler not+easing not+shifting aint+working no+work no+help wont+ease wont+shift barely_touching hasnt+helped havent+helped hasnt+worked not+improving hardly+touch not+relieve wearing+off not_lasting not_made
PUFFS #8-40+puff #8-40+goes #8-40+times #8-40_puff ten+puffs
SETTLED settle ease better calm ok+now fine+now gone+off passed wore+off went
ATTACK attack flare
SWELL swell swollen swole puff puffy balloon blown+up blow+up swelled bigger+than big+as double+the+size twice+the+size huge enlarged got+big
THROATCLOSE throat_close throat_closing throat_tight throat_swell throat_block throat_constrict throat_shut throat_narrow CANT_swallow throat_lump tongue_swell tongue_fat tongue_big tongue+thick tongue_huge tongue_ballooning swollen_tongue swell_tongue closing_throat tongue_double tight_throat throat_getting_small
FACESWELL lip_swell face_swell eye_swell mouth_swell swollen_lip swollen_face swell_lip swell_face puffy_face face_balloon lip_balloon lips+massive lips+huge lip+fat face_blown eyes_swollen
ALLERGEN allergy allergic peanut nut prawn shellfish sting stung wasp bee hornet penicillin amoxicillin antibiotic antibiotics new+tablet new+medicine ate eaten eating egg milk sesame fish reaction kiwi strawberry bitten insect vaccine jab cashew almond takeaway curry hazelnut latex
HIVES hives rash welts itchy urticaria blotches nettle lumps
ANAPHYLAXIS anaphylaxis anaphylactic anaphylactic+shock
EPIPEN epipen epi+pen adrenaline autoinjector auto+injector jext emerade
RASH rash spots spot mark dots bruise blotch patches pinpricks pinprick
NOFADE not+fade doesnt+fade wont+fade isnt+fading didnt+fade dont+fade not+fading not+go+away+with not+disappear_glass doesnt_disappear dont_disappear dont+go_press glass tumbler not+blanch doesnt+blanch non+blanch nonblanching dont+blanch doesnt+go_press stay_press still_there_press not+go_press not+vanish
PURPLE purple blood+spots bruise+like like+bruises bruises+everywhere
MOTTLED mottled blotchy blotch marbled patchy grey gray blue pale clammy greyish white waxy
SKIN skin hand feet legs body colour color face face+is complexion
SEPSIS sepsis septic septicaemia blood+poisoning
FASTBREATH breathing_fast fast_breathing panting breathing_rapid rapid_breathing breathing+quick breathe_fast very+fast+breathing puffing
COLDNESS cold+hands freezing abnormally+cold cold+to+touch stone+cold icy low+temperature
NOWEE no_wee not_wee not_weed not_peed not_pee hasnt_wee hasnt_peed hasnt_pee hasnt_wet no_wet+nappy not_wet+nappy dry+nappy dry+nappies nappy_dry nappies_dry havent_peed havent_wee not_passed_urine no_urine not_urinated no_pee hasnt_weed hasnt_been_wee no_wet_nappies one_wet+nappy not+been+to+the+toilet not_been_for_wee not_urine fewer_nappies fewer_wet less_wet+nappies havent_weed hardly_wee hardly_weed hardly_peed hasnt_urinated hasnt_passed_water not_passed_water barely_weeing no_nappy hardly_wet nappies_bone+dry #1-1_wet+nappy only_wet+nappy passing+no+water not+had+a+wee no+wees
NOFEED not_feed not+feeding refuse_feed refuse_bottle refuse_milk wont_feed wont_take_bottle wont_drink not+drink not_drinking wont_take wont_eat not+take_milk refuse_drink refuse_breast off_feeds off_milk hasnt_fed hasnt_drunk not+fed not+latch wont_latch refusing+all+fluids refuse_fluid isnt_feeding isnt_drinking turn_away_bottle wont+have+bottle not+eating doesnt+want+milk not+interested+in+feed no_milk half+his+feeds half+her+feeds less+than+half not+finishing+bottles poor+feeding nothing+to+drink feeding+less wont_suck not_sucking hasnt_had_bottle drinking+nothing
KEEPVOMIT cant_keep_down not+keep_down vomit_everything vomit_again keep_vomit keep+vomit keeps_sick keep+being+sick keeps_being_sick being_sick_every vomit_every non+stop vomiting+nonstop not_stop_vomit cant_stop_vomit cant+stop+being+sick bring_everything_up everything_comes_back nothing+stays+down wont+stay+down sick_#5-40 vomit_#5-40 constantly_sick constant_vomiting throw+up_everything VOMIT_all_night VOMIT_all_day VOMIT+repeatedly projectile repeat_vomit not_keeping_down not+holding+down keep+throwing+up cant+even+keep+water sips+of+water sick_constantly puking+everything VOMIT_everything VOMIT_nonstop cant+hold+down wont_stop_VOMIT
RIGOR shiver uncontrol shake_uncontrol shaking+uncontrollably rigors teeth+chattering violent+shiver cant+stop+shaking cant+stop+shivering shaking+and+cold
DYING feel_dying going+to+die gonna+die think_dying im+dying about+to+die hes+dying shes+dying feel_like_die feel_death feels+like+death never+felt+so+ill
STIFFNECK neck_stiff stiff_neck neck_sore cant_bend_neck neck_hurts chin_chest cant_chin CANT_neck neck_painful neck_cant_bend neck_rigid neck_solid neck_seized
LIGHT light_hurts light_bother light_eyes bright_light hate_light cant_stand_light cant_bear_light dislike_light curtain light+sensitive photophobia sensitive_light lights_hurt lights_on dark+room lights_off sit_in_dark wants_dark hiding_from_light
HEADACHE headache head_pain head_hurts pain_head head_ache head_killing head+banging migraine sore+head head_pounding sore+heid heid head_splitting head_throb head+is+splitting head_exploding head_bursting
WORSTHEAD worst_headache headache_worst thunderclap worst_head sudden_headache headache_sudden headache_nowhere hit_back_of_head hit_by_bat kicked_head kicked+in+the+head hit+with+a+hammer hit_with_bat head+exploded head_going_to_explode headache_never exploded_head worst_migraine headache_instant headache_seconds head_explosion hit_head_brick headache_came_on shot+in+the+head never_headache bang_headache popped_head
SOFTSPOT soft+spot fontanelle fontanel soft+bit soft+patch soft+part
BULGE bulge bulging stick+out sticking+out raised swell puffed hard swollen
FLOPPY floppy limp rag+doll ragdoll lifeless no+muscle like+a+doll flopping stiff+and all+floppy not+moving+much
WEAKCRY weak+cry weak_cry high+pitched high_pitched strange+cry odd+cry funny+cry cry_different cry_weird cry_weak cry_high whimpering moaning+cry scream+cry cry_not_normal unusual+cry
GRUNT grunt ribs_suck suck_ribs suck_under_ribs suck_in pull_in_ribs under+the+ribs under_ribs ribs+showing see_ribs nostril_flare flaring+nostrils nostrils+going head+bob drawing+in belly+breathing tummy+breathing tummy_suck ribs_pulling chest_suck chest_caving chest_sinking skin_suck_in tummy+going+in+and+out tracheal+tug recession ribs+going+in between_ribs ribs_go_in using+her+tummy using+his+tummy
BLOOD blood bleed bled haemorrhage hemorrhage blud clots =bleedin
POUR pour gush spurt spray pump everywhere soak wont+stop CANT_stop not+stop isnt+stopping doesnt+stop hasnt+stop squirt puddle pool loads lots drench non+stop nonstop heavy bucket flood through+towel through+towels through_pad stop_CANT never+stop for+an+hour for+#20-90 #20-90+min so+much fast cant+stem will+not+stop refuses+to+stop still+bleeding large+amount massive a+lot big+clots pads keep+bleeding dripping+constantly everything+is+covered covered+in
NOSE nose nosebleed nostril nose+bleed
COFFEE coffee+ground coffee+grounds coffee+granules coffee+colour like+coffee
BLACK black tarry tar jet+black treacle liquorice black+sticky
POO poo stool poop motion pooh faeces shit bowel+movement toilet number+two turd diarrhoea jobbie plop runs crap feces
IRON iron ferrous guinness bismuth pepto
PREGNANT pregnant pregnancy preggers weeks+gone expecting trimester #4-42+weeks+preg antenatal midwife baby+bump bump gestation unborn #4-42+wks+preg labour+ward maternity missed+period positive+test late+period period_late #12-42_weeks_with due+in due+date
NEWMUM gave+birth given+birth had+my+baby had+a+baby just+had+a+baby postnatal postpartum after+birth csection c+section caesarean
MISCARRY miscarry miscarriage losing+the+baby losing+my+baby lost+the+baby
FIT =seizure seizure seizing convulse convulsion =fitting+and had+a+fit having+a+fit have+a+fit another+fit first+fit have+fit had+fit had+fits having+fits fit+for+#1-60 is+fitting was+fitting started+fitting hes+fitting shes+fitting been+fitting still+fitting keeps+fitting stop+fitting stopped+fitting fitted took+a+fit taken+a+fit fits+one fit+after+fit fits+back in+a+fit a+fit+in a+fit+this a+fit+and a+fit+today fit+last+night febrile+convulsion body_jerk jerk_all jerking shake_eyes_roll eyes_roll eyes_rolled eyes+rolling foam_mouth froth_mouth twitching+all shake+all+over+and tonic+clonic bit_tongue stiff_and_shake went+stiff gone+stiff went_rigid all+stiff body_stiff body+shaking shaking+violently whole+body+shaking body_shake fitting+now fitting+for fitting+on his+first+fit her+first+fit
EPILEPSY epilepsy epileptic keppra lamotrigine levetiracetam epilim seizures+are
FITBAD first #5-60+min longer+than minutes after another back+to+back another cluster one+after not_stop wont_stop injured head never+had+one never+before never_had never_happened new no+history today still not_waking not_coming_round
SUICIDEPLAN kill+myself going+to+kill+myself gonna+kill+myself end+my+life ending+my+life take+my+own+life taking+my+own+life take+my+life end+it+all ending+it+all end+it+tonight end_tonight hang+myself jump_off jump_in_front jumping_off throw+myself walk_in_front_of wrote_note written_note written_letter goodbye_note suicide+note goodbyes said+goodbye goodbye+letter goodbye got_rope rope noose save_tablets saved_up stockpile stash_tablets stash_pills drive_into crash_car bridge train+track railway razor blade got_knife slit cut_wrist wrist gas+myself shoot+myself
 plan_how plan_to_end plan_to_do_it know_how_i_would know_how_id worked_out_how have+a+plan made+a+plan got+a+plan a+plan+to cant_keep_safe keep+myself+safe not_safe_with_myself not+safe+alone dont_trust_myself tried_to_kill tried_to_end tried_to_hang attempted+suicide suicide+attempt try_to_kill tried_take_life cant_be_alone not_be_alive_tomorrow wont_be_here_tomorrow last+night+on wont_see_me do+something+stupid do_something_stupid wont+be+around going_to_do_it gonna_do_it do+it+tonight tonight+is+the+night tried_jump tried_suicide kill+himself kill+herself kill+themselves hang+himself hang+herself end+his+life end+her+life take+his+own+life take+her+own+life taking+her+own+life taking+his+own+life cut+her+wrists
 trying+to+kill+herself trying+to+kill+himself tablets_ready pills_ready pills_lined tablets_lined_up counting_tablets end+it+today put+an+end+to+my wanna+kill+myself kms unalive
SUICIDEWISH suicidal suicide suicide+thoughts dont+want+to+be+here dont+want+be+here not+want+to+be+here didnt+want+to+be+here dont+wanna+be+here doesnt+want+to+be+here dont+want+to+live dont+wanna+live doesnt+want+to+live not+want+to+live no+want+live want+to+die wants+to+die wanting+to+die wanna+die wish+i+was+dead wish+i+were+dead wishes+he+was+dead wishes+she+was+dead wish_not_wake dont+want+to+wake not+want+to+wake not+wake+up hope_dont_wake wish_wouldnt_wake go_to_sleep_and_not_wake sleep_forever better_off_dead better+off+without better_without_me no+point+living no+point+in+living no+point+going+on no_point_in_life no+point+anymore nothing+to+live+for no+reason+to+live not+worth+living life_not_worth isnt+worth+living cant+go+on cant+carry+on cant+do+this+anymore cant+do+this+any+more cant+take+it+anymore cant+take+any+more want_it_to_stop want_disappear rather_be_dead thoughts_of_ending thought_of_ending thinking_about_ending ending+things end+things end+it dont+see+a+future dont+see+the+point cant+see+a+way+out no+way+out dark+thoughts
 hurt+myself hurting+myself harm+myself harming+myself self+harm selfharm self+harming cut+myself cutting+myself cutting+herself cutting+himself cuts+herself cuts+himself harming+herself harming+himself hurt+herself hurt+himself hurting+herself hurting+himself thoughts_of_death think_about_dying thinking_of_dying burden_to_everyone everyone_better_off world_better dont+want+to+exist not+want+to+exist cease+to+exist tired+of+living tired+of+life sick+of+living done+with+life had+enough+of+life given+up+on+life fed+up+of+living dont+want+to+be+alive not+want+to+be+alive dont+want+live no+more+live want+to+sleep+and+never never+wake+up wish+i+could+die wish+i+would+die thoughts_kill life+is+pointless hopeless_live dont+wanna+be+alive hate+being+alive dont+deserve+to+live could+just+disappear not+be+here+anymore not_be_here_any
TOOK took taken take swallow ate eaten drank drunk necked down had inhaled gulped swigged drink drinking licked chewed bitten+into sucked eat has+had got+into got+hold+of got+at
PILLS tablet pill paracetamol ibuprofen codeine aspirin medication meds capsule amitriptyline sertraline nurofen cocodamol diazepam zopiclone propranolol tramadol morphine insulin antidepressant painkiller painkillers citalopram packet bottle strip metformin fluoxetine mirtazapine blister sleeping+tablets iron+tablet vitamins calpol bisoprolol levothyroxine pregabalin gabapentin methadone quetiapine warfarin thyroxine
MANY #7-300 lot loads whole all too+many too+much full entire handful fistful box packet bottle strip over+the+limit more+than dozen bunch everything every double extra twice load more+paracetamol two+packs packs
OVERDOSE overdose over+dose overdosed od od+on oded took_too_many taken_too_many took_too_much taken_too_much too_many_tablets too_many_pills too+many+paracetamol took_load_of_tablets took_whole took+all_tablets taken_all swallowed_all swallowed_loads necked mixed_pills_alcohol took_handful
DAILY daily a+day per+day each+day every+day prescribed times+a+day mg in+the+morning at+night regularly weekly a+week repeat month's
POISON bleach battery magnet antifreeze dishwasher detergent cleaner cleaning weedkiller weed+killer chemical petrol paraffin white+spirit turps poison poisoned carbon+monoxide fumes laundry+pod laundry+capsule washing+capsule washing+tablet ariel acid nail+varnish varnish+remover rat+poison slug+pellets pesticide berries mushroom foxglove laburnum deadly+nightshade yew vape+liquid vape+juice hand+sanitiser sanitizer drain mothball glue lighter+fluid screenwash essential+oil zoflora dettol disinfectant toilet+cleaner descaler paint+thinner fabric+softener dishwasher+tablet ant+killer button+cell oven+cleaner caustic limescale plant+food dyed
MILDPOISON chewing+gum coin bead toothpaste berry leaf plant soap pencil crayon lego marble toy playdough paint silica gel cream lipstick perfume shampoo cat+food cat+litter pebble stone ring screw vitamins multivitamin sun+cream deodorant bubble+bath washing+up+liquid dog+food pen+lid glitter lily wild+mushroom plastic felt+tip nappy+cream sudocrem bubbles nail pin
HARM harm harmful poisonous toxic danger dangerous worry ok safe ill matter effect do+anything need+to+do
BURNS burn burnt scald boil+water boiling hot+water hot+oil hot+fat kettle hot+tea hot+coffee hot+drink scalded
NOTBURN sunburn heartburn wee urine pee acid+reflux burning+sensation sun urinate cystitis indigestion weeing peeing thrush eyes+burning
BIGBURN chemical acid electric electrocute charred white black hand hands face foot feet genitals groin private+parts large big bigger whole huge smoke fire blister blisters bleach caustic neck penis waxy leathery arm+and chest deep half mouth eyes eyelid
BURNFIRE electric+shock electrocuted house+fire smoke+inhalation breathed+in+smoke inhaled+smoke breathing_smoke full+of+smoke shock+off shock+from+the acid+attack acid+on chemical+burn smoke+from+the+fire breathed+smoke
HEAD head skull forehead temple noggin bonce heid
HITHEAD HEAD_hit hit_HEAD bang_HEAD HEAD_bang bump_HEAD knock_HEAD crack_HEAD HEAD_crack smack_HEAD whack_HEAD bash_HEAD head+injury HEAD_injury fell_HEAD landed_HEAD fallen_HEAD concussion concussed HEAD_knock HEAD_bump thump_HEAD blow_HEAD struck_HEAD HEAD_on_floor HEAD_concrete HEAD_kerb HEAD_table clonked_HEAD clattered_HEAD hurt_HEAD fell+off fell+down fell+from fallen+down dropped+on+head tumbled HEAD_wall HEAD_door kicked+in+the+head headbutt fall fell
KNOCKEDOUT knocked+out knock+out knocked_unconscious out+cold lost+consciousness loss+of+consciousness unconscious passed+out blacked+out was+out+for went+out+for sparko sparked+out cant+remember doesnt+remember dont+remember memory no+memory cant_remember forgot_happened keep_asking_same asking+the+same
BLOODTHIN blood+thinner warfarin apixaban rivaroxaban edoxaban dabigatran anticoagulant clopidogrel thinners eliquis thin+blood thinning
EARFLUID ear_blood blood_ear fluid_ear ear_fluid clear_fluid fluid_nose clear+stuff watery+fluid leaking_ear nose_clear ear_leak bleeding_ear
SIGHT sight vision see seeing eyesight eye
SIGHTODD double+vision blurred blurry cant_see vision_gone seeing+double flashing+lights vision_funny seeing+stars spots_in_eyes zigzag vision+blurred lights_vision floaters spots_before vision_fuzzy vision+is+going wavy eyesight_blurry see+stars sparkles vision_weird
UNWELLHEAD VOMIT DROWSY CONFUSED SIGHTODD FIT SLUR cant_walk wobbly unsteady stagger off+balance balance walk_funny worse_headache headache_worse pupils
BACK back spine spinal back+pain sciatica disc
SADDLE saddle between_legs groin genitals private+parts privates bottom bum backside down+below down+there vagina penis arse inner+thigh undercarriage crotch fanny perineum around+my+bits testicles balls undercarriage back+passage buttocks
NUMB numb no+feeling cant+feel lost_feeling tingle pins+and+needles dead not+feel lost_sensation cant_feel dont+feel no+sensation numbness doesnt+feel
LOSTCONTROL CANT_wee CANT_pee CANT_urinate CANT_pass_urine CANT_pass_water lost_control lose_control wet+myself wetting+myself wet+himself wet+herself soiled pooed_myself pooing_myself messed+myself cant_control_bladder cant_control_bowel cant_hold_wee cant_hold_pee incontinent leak_urine leaking+wee dont_know_when_wee CANT_go_toilet bladder_not_working bladder_stopped dont_feel_wee not_feel_when_wee no_control accident+in+my+pants trouble_starting_wee cant_tell_when wee_without_knowing
BOTHLEGS both+legs legs+have+gone legs+are+weak legs+weak legs+gone+weak legs+numb legs+giving legs+keep+giving legs+have+given legs+feel+weak legs+are+numb legs+not+working legs+wont+work legs+dont+work legs+went weakness+in+my+legs two+legs legs+feel+numb legs+feel+dead legs+gone+numb weak+legs legs+gone legs+like+jelly legs+are+going
ACCIDENT car+accident car+crash crash fell+off fell+from ladder roof hit+by+a+car fell+down+the+stairs rta knocked+off horse thrown+off motorbike accident scaffold fell+downstairs
BACKFLAG weight+loss lost+weight losing+weight lost_stone lost+#1-5+stone cancer tumour worse+at+night at+night wakes_me night+sweats chemo pain_at_night lying+down_worse weight_dropping prostate+cancer breast+cancer
TESTICLE testicle testicles ball balls bollock bollocks nut nuts nads scrotum gonad goolies nutsack sack bits crown+jewels plums knackers ballbag
PERIODPAIN period periods endometriosis endo menstrual
ECTOPIC ectopic
SHOULDERTIP shoulder+tip tip+of+my+shoulder tip+of+shoulder shoulder_pain shoulder_hurts pain_shoulder top+of+my+shoulder shoulder
SPOTTING bleed bleeding blood clots spotting
BABYMOVES baby_not_move baby_not+moving baby_not_moved baby+hasnt+moved baby_hasnt_moved baby_havent_felt not_felt_baby havent_felt_baby havent+felt_move havent+felt_kick havent+felt_him not_felt_move not+felt_kick cant_feel_baby cant_feel_move no+kicks no+kicking no+movement no+movements not+moving+as+much moving+less move+less less+movement fewer+kicks fewer+movements less+kicking kicking+less reduced+movement reduced+movements reduced+fetal baby_quiet baby+quieter baby_still baby_stopped_moving baby_stopped_kicking stopped+kicking less+active baby_less baby_slowed_down baby_not_kick isnt+kicking isnt+moving not+kicking hardly_moving hardly_moved barely_moving barely_kick movements_less movements_slowed movements_reduced kicks_less baby_lazy not+as+active no_movement_baby bump_quiet bump+has+gone+quiet baby_no_move movements_changed not+wriggling hardly+kick baby_move_slow kicks_slowed not_moved_today weaker+movements slower+movements
PREECLAMPSIA preeclampsia pre+eclampsia eclampsia
FACEHANDSWELL face_swell hands_swell swollen_hands swollen_face feet_swell ankles_swell puffy_hands puffy_face swelling hands_puffy face+puffy swollen+feet swollen SWELL
LEG leg calf thigh calves shin
HOTRED hot red warm tender painful pain hurt sore ache tight throb hard purple pink
ONELEG one+leg left+leg right+leg one+calf left+calf right+calf my+calf back+of+my+leg back+of+his+leg back+of+her+leg back+of+my+knee behind+my+knee calf one+thigh my+leg his+leg her+leg other+one than+the+other LEG
CLOTWORD dvt blood+clot deep+vein clot+in pulmonary+embolism clot
COUGHBLOOD cough_blood coughing+blood blood_cough spit_blood blood_phlegm bloody+phlegm blood+in+my+phlegm hack_blood cough_blood_up blood_mucus blood_sputum
KETONES ketone ketones ketoacidosis dka
DIABETIC diabetic diabetes type+1 type+one insulin blood+sugar blood+sugars sugars sugar glucose bm libre t1
SUGARBAD reading+hi sugar_high sugars_high #18-60 reading_high says+hi very+high through+the+roof
ACIDBREATH deep+breathing breathing+deep breath_fruity fruity_breath pear+drops breath_smells sweet+breath nail+varnish acetone breathing_heavy breath_sweet
SUGARLOW hypo hypoglycaemia sugar_low #1-2.9
EYE eye eyes eyeball
SIGHTLOSS lost_sight lost_vision loss+of+sight loss+of+vision gone+blind blind+in blind cant_see_out cant+see+out cant_see_one_eye vision+has+gone sight+has+gone vision_gone sight_gone eye_gone gone+black gone+dark black+curtain curtain_eye curtain_vision curtain_across shadow_vision shadow_across shadow+over dark+curtain everything+went+black eye_went_black vision_went cant+see+properly+from half_vision vision_half cant+see+anything sight_disappear vision_disappeared black_in_one_eye cant+see eye_stopped_working curtain+coming+down eye_nothing veil eye_went_dark eye_dark+all grey+curtain vision_missing lost_eyesight eyesight_gone sight_went
EYECHEM EYE_bleach EYE_chemical bleach_EYE chemical_EYE splash_EYE sprayed_EYE cement_EYE acid_EYE EYE_acid cleaner_EYE EYE_cleaner lime_EYE plaster+dust_EYE oven+cleaner glue_EYE EYE_glue ammonia pepper+spray squirt_EYE battery+acid superglue_EYE EYE_splash EYE_cement capsule_EYE detergent_EYE EYE_detergent pod_EYE
EYEHIT pierce EYE_metal metal_EYE nail_EYE grinding grinder drilling hammering stab_EYE EYE_stab poked_EYE glass_EYE EYE_glass something+stuck+in+my+eye shard_EYE stick_EYE firework cork squash+ball hit_EYE EYE_hit flew_EYE EYE_flew twig_EYE branch_EYE pencil_EYE punctured+eye EYE_bleed EYE_dart EYE_cut wire_EYE elastic_EYE pinged_EYE thorn_EYE airgun pellet_EYE
FLASHES flash flashing+lights flashes+of+light floater floaters black+dots black+spots lightning+streaks cobwebs specks new+floaters flashing+light flashers tadpoles arcs+of+light camera+flashes
REDEYE EYE_red red_EYE red+eye bloodshot EYE_bloodshot EYE_infect
EYEPAIN EYE_pain painful_EYE pain_EYE EYE_sore EYE_hurt EYE_agony EYE_ache EYE_throb sensitive+to+light light_hurts hurts_light contact+lens contact+lenses blurred blurry sore_eye hurts
TUMMY tummy stomach belly abdomen abdominal gut stummick tum stomache guts stomack bellly tummies
RIGID rigid hard+as rock+hard board solid like+a+board hard+to+touch hurts_touch touch_hurts cant_touch cant+bear_touch cant+stand+up+straight cant_stand_straight screams_touch tender+to+touch stiff+as hard+like rebound wont+let+anyone+touch cant+straighten hurts_press sore_touch
CANTPEE CANT_wee CANT_pee CANT_urinate CANT_pass_urine CANT_pass_water CANT_go_for_a_wee bladder_full bladder_burst not_been_able_to_wee not_been_able_to_pee retention nothing+comes+out nothing_coming_out not_able_to_wee not_passed_urine not_pass_urine CANT_have_a_wee catheter_blocked catheter_not_draining no_urine bursting_cant
CANTPOO CANT_poo CANT_pass_wind not_poo not_pass_wind no_poo no_wind CANT_fart not_fart CANT_open_bowels not_opened_bowels blocked+bowel bowel+obstruction bowels_not_open no_gas CANT_pass_gas not_passed_wind hasnt_pooed havent_pooed CANT_go_toilet not_passed_gas bowels_blocked blocked+up
RIGHTLOW right+side right+hand+side lower+right bottom+right low+right appendix appendicitis
WORSENING getting+worse get+worse gets+worse got+worse worse worsen worse+and+worse rapidly quick more+and+more spreading fast
OFFENDER partner husband wife boyfriend ex him he girlfriend she dad stepdad mum son brother they man someone carer uncle ex+partner fella bloke
VIOLENCE hit+me hits+me hitting+me beat+me beats+me beating+me beat+me+up punch+me punches+me punched+me kick+me kicks+me kicked+me slap+me slaps+me slapped+me strangle choke+me choked+me throttled pushes+me shoves+me hurts+me hurt+me+again attacks+me attacked+me violent abuse abusive threatens threatened+me domestic+violence throws+things rape raped sexually+assaulted assaulted forces+me forced+me controls controlling wont+let+me+leave wont+let+me+out locks+me hurting+me grabbed+my+throat hands+round+my+throat hands+around+my+neck burns+me hits+my hit+my+child touching+me touched+me knocks+me+about knocked+me+about batter battered battering lays+hands raises+his+hand smashes stalking bruises+from+him
SCARED scared frightened terrified afraid fear petrified in+danger not+safe unsafe fearful feared
DANGERNOW kill+me going+to+kill+me going+to+hurt+me hes+outside trying+to+get+in locked+in lock+me locked+myself locked+me+in hiding cant+leave wont+let+me+leave has+a+knife got+a+knife knife weapon gun im+not+safe not+safe+now not+safe+here in+danger danger+now for+my+life coming+back+to afraid+to+go+home scared+to+go+home right+now tonight strangled+me tried+to+strangle choked+me hands+round+my+throat hands+around+my+neck hands+on+my+throat throttled kick+the+door smashing+the+door smashing+up just+hit+me just+beat just+attacked hitting+me+now hes+coming before+he+gets+back when+he+gets+home cant+get+out kill+the+kids machete burn+the+house threatened+to+kill threatens+to+kill threaten_kill
COLLAPSED unconscious unresponsive not+respond wont+respond doesnt+respond wont+wake cant+wake cant_wake_up isnt+responding not+waking collapse collapsed out+cold lifeless passed+out+and cant+rouse wont_come_round not_coming_round lost+consciousness unrousable unconcious stopped+responding no+pulse not_conscious cant_get_to_wake hard+to+wake
BLACKEDOUT passed+out pass+out black+out blacked+out blackout fainted faint fainting lost+consciousness collapsed keeled+over flaked+out
NEEDLE needle blood+test blood+taken injection jab sight+of+blood
AMBULANCE need_ambulance call_ambulance ring_ambulance send_ambulance want_ambulance get_ambulance should_ambulance ambulance+please call_999 ring_999 dial_999 phone_999 should_999 need_999 emergency+help this+is+an+emergency is+an+emergency life+or+death help+me+please please+help+now sos
GOAE should_AE do_need_AE need_go_AE go+to+AE need_hospital take_hospital
CHEMO chemo chemotherapy neutropenic immunotherapy transplant no+spleen immunosuppressed
NEWBREATH new sudden since days+ago few+days week never lately recent all+of+a+sudden worse getting+worse more+than lying+flat lie+flat at+rest wake today yesterday start just #1-10+days stairs walking flat pillow sitting ankles swollen couple+of+days cant+even+walk
IDIOM dr+burns mr+burns mrs+burns dr+stroke stroke+of+luck stroke+the stroke+my+cat killing+time kill+for+a to+die+for dying+for+a dying+for dying+to dying+of+embarrassment died+of+embarrassment dying+of+boredom die+laughing died+laughing bored+to+death worried+to+death scared+to+death frightened+to+death sick+to+death tickled+to+death die+of+embarrassment breath+of+fresh+air hold_breath held_breath waste_breath save_breath bated+breath take_breath+away bad+breath breath+smells smelly+breath breath+test catch+my+breath+between
 chest+infection chest+xray chest+x+ray chest+clinic chest+freezer chest+of+drawers chest+physio off+my+chest chest+nurse chest+consultant heart+of+gold heart+broken broken+heart heart+sinks heart+sank by+heart heart+scan heart+clinic heart+nurse heart+tablets heart+set from+the+bottom+of heart+goes+out heart+rate+monitor learn+by+heart heart+bypass heart+check heart+failure+nurse british+heart
 fit+for+work fit+to+work fit+note fit+notes fit+to+fly fit+in fit+me+in fit+us+in fit+him+in fit+her+in keep+fit get+fit getting+fit physically+fit fit+and+well fit+and+healthy fit+as+a fit+enough coil+fitting coil+fitted fitting+a fitting+of fitting+appointment have+a+coil fits+of+laughter fit+bit fit+test fitting+for+my in+a+fit+of
 heart+attack+when+i nearly+had+a+heart+attack nearly+gave+me+a+heart+attack gave+me+a+heart+attack gave+me+heart+failure almost+had+a+heart+attack have+a+heart+attack+when have+a+fit+if have+a+fit+when had+a+fit+when+she had+a+fit+when+he will+have+a+fit blow+a+fuse head+explodes head+is+exploding+with+all headache+of+a head+around head+over+heels bleeding+nuisance bleeding+phone bloody under+pressure under+a+lot+of+pressure pressure+at+work blood+pressure peer+pressure pressure+on+my+time weight+off+my blue+in+the+face stabbed+in+the+back stab+in+the+back shot+in+the+arm pain+in+the+neck pain+in+the+bum pain+in+the+backside pain+in+the+arse pain+in+the+bottom costs+an+arm cost+an+arm arm+and+a+leg+for
 over+the+moon kill+two+birds husband+will+kill wife+will+kill mum+will+kill boss+will+kill would+kill+me+if going+to+kill+me+if+i drop+dead dead+line dead+tired dead+on+my+feet dead+easy dead+end death+certificate death+of+my overdose+on+chocolate overdosed+on+sugar overdosed+on+mince choked+up choking+up choke+back burn+out burnt+out burned+out burning+question burn+the+candle crash+course crash+diet crashed+out dead+skin battery+charger battery+died
 suicide+prevention assisted+dying suicide+rates flash+sale flashing+blade in+a+flash news+flash hot+flush hot+flushes hot+flashes face+mask face+wash face+cream face+the+music face+up drop+in drop+off drop+by drop+a dropped+off dropping+off prescription+dropped cough+drops eye+drops drop+in+clinic sick+note sick+pay sick+line off+sick going+off+sick phoned+in+sick sick+leave sick+certificate call+in+sick sick+of being+sick+of sick+and+tired blood+test blood+tests blood+form blood+results blood+group give+blood blood+donor give+blood blood+taken bloods back+pain+clinic
 back+to back+in back+at back+from back+on get+back come+back came+back call+back ring+back phone+back going+back go+back went+back write+back be+back coming+back giving+back hear+back step+back hold+back holding+back right+back hand+me+back pull+my+leg leg+it face+to+face head+office head+teacher head+lice head+of headed heading over+my+head head+start
ABUSEWORD domestic+abuse domestic+violence abusive+relationship being+abused is+abusing abusing+me abused+by raped rape sexually+assaulted sexual+assault sexual+abuse forced+marriage coercive+control controlling+relationship violent+relationship being+hit walking+on+eggshells scared+of+my scared+of+him afraid+of+my afraid+of+him frightened+of+him frightened+of+my terrified+of+him terrified+of+my being+beaten
ADMINASTHMA inhaler+technique asthma+review annual+asthma prescription repeat ran+out run+out dose+counter spacer+cleaning
ADMINDIAB diabetic+review diabetes+review eye+screening foot+check
ADMINPEN prescription replace expired expire expiry new+epipen repeat out+of+date training allergy+clinic record school+needs another+epipen spare
ANEURYSM aneurysm aortic+dissection
APPENDIX appendicitis =appendix think_appendix
ASTHMAWORSE more+often getting+worse every+#2-6+hours #4-12+times #4-30_times_day than+usual more+than+usual worse+than+usual still+wheezy waking up+all+night night using_more needing_more more_puffs flaring flare
BABYMOVESURE baby_not_moving_as_much no+kicks no+kicking reduced+movement reduced+movements fewer+kicks fewer+movements less+kicking kicking+less stopped+kicking baby_stopped_moving baby_hasnt_kicked not_felt_baby_move havent_felt_baby_move not_felt_her_kick not_felt_him_kick havent_felt_kick bump_quiet reduced+fetal cant_feel_baby_move baby_not_moved_in_womb baby_not_kicking bump+has+gone+quiet
BACKPAIN BACK_PAIN PAIN_BACK back+is+PAIN sciatica spine_PAIN back+killing bad+back back_been_PAIN back_agony back_PAIN
BITE bite bitten gout knee ankle sprain twisted football mosquito
BLADDER bladder
BLEEDING bleed bleeding BLOOD_down+below losing+blood lost+blood passing+blood passing+clots spotting blood_in_my_pants blood_in_my_knickers blood_when_wipe red+blood blood_clots blood_pants blood_pad
BURNPART BURNT face hand foot feet genitals groin chest arm leg neck eye skin big bigger large
BURNT burnt burn scald scalded boil+water boiling+water hot+oil hot+fat hot+water hot+tea hot+coffee kettle_over kettle_pulled pulled_kettle pulled_cup pulled_tea tea_over coffee_over hot+drink hot+soup iron+hot hair+straighteners oven_door hot+iron touched_iron touched_oven boiling
BURSTING bursting burst full desperate hurts swollen hard
CALF calf calves back+of+my+leg back+of+leg lower+leg
CANTPEEALL cant+pee+at+all cannot+pee+at+all CANT_wee_at_all CANT_pee_at_all CANT_urinate_at_all CANT_pass_urine_at_all bladder_burst urinary+retention nothing+comes+out_wee bursting_CANT CANT_pee_since CANT_wee_since not_peed_since_yesterday CANT_pee_for_#8-48 not+been+able+to+wee not+been+able+to+pee not+able+to+pee not+able+to+wee CANT_pass_water CANT_pass_urine not_passed_urine_since
CATHETER catheter
CHOKING =choking choking+on choked+on something+stuck+in+his+throat stuck_throat_CANTBREATHE =suffocating
COALARM carbon+monoxide co+alarm gas+leak monoxide
CONSTIPATED constipated constipation laxative movicol laxido bloating
CRADLECAP cradle+cap birthmark birth+mark mongolian eye+colour colour+eyes nose+running blue+badge
DARKVOMIT black brown dark+brown dark
DEHYDRATED dehydrated dehydration sunken+eyes sunken+soft+spot soft+spot+sunken sunken_fontanelle fontanelle_sunken soft_spot_sunken sunken no+tears
DENTAL tooth dentist dental botox filler wisdom abscess bells+palsy stubble wrinkles acne
DKA dka ketoacidosis
DOUBLEDOSE double+dose two+doses twice+the+dose took_twice taken_twice wrong+tablets wrong+tablet wrong+medicine wrong+dose someone+elses+tablets wifes+tablets husbands+tablets too+much+calpol too_much_calpol extra+dose extra+tablet dose_twice doses_by_mistake by+mistake_took took_by_mistake took_by_accident accidentally_took accidentally_taken accidentally_had accidentally_gave gave_twice gave_too_much gave_double given_too_much given_twice
DROPS drops eyelash lash conjunctivitis stye sticky lid mascara
FACEHAND face hands fingers feet ankles legs
FELL fell fall fallen tripped tumble slipped
FIRSTMOVES when_should_i_feel when_will_i_feel first+kicks first+movements start+feeling first+flutters when_feel_baby
FITNOW today now this+morning tonight last+night ago just still first minutes unconscious started
FLIGHT flight flew plane long+haul operation surgery immobile cast plaster hip+replacement knee+replacement after+giving+birth the+pill contraceptive+pill hrt op
FUNNYTURN funny+turn mini+stroke funny+do
GLASSOK fades fade+when does+fade disappears+when goes+away+when+pressed did+fade blanches goes+white+when it+faded fades+with fades+under
HANGOVER hangover hungover drank+too+much
HARDWAKE hard+to+wake cant_wake wont+wake difficult_wake CANT_rouse not_waking not+waking hard_to_rouse unresponsive not+respond wont+respond unrousable barely_awake barely_wake hardly_wake hard+waking not_wake_up struggling_wake hard+to+waken wont_wake cant+keep_awake wont_stay_awake unconscious lifeless no+response sleeping_through_feeds too+sleepy_feed very+sleepy so+sleepy really+sleepy not_responding drowsy listless lethargic not_with_it
HEADDENT dent+in skull head+is+soft soft+swelling_head boggy fractured+skull
HEADINJURY head+injury concussion concussed bang+to+the+head blow+to+the+head bump+on+the+head bump+to+the+head bumped+his+head bumped+her+head bumped+my+head banged+his+head banged+her+head banged+my+head hit+his+head hit+her+head hit+my+head hit_head banged_head bang_head bashed_head whacked_head smacked_head cracked_head knocked_head landed_head fell_head head_injury head_hit head_concrete head_floor head_kerb head_stairs cracked_skull dropped_on_head head_banged head_smashed clash_heads clash+of+heads fell+off fell+from fell+down fell+out
HEARTODD heart+stopping heart_stop heart+squeezed heart_pain pain_heart heart_hurts angina_worse angina_not angina_spray gtn_not gtn+spray angina_rest squeezing_heart
HEAVYBLEED heavy_bleed bleed_heavy bleeding+heavily bleeding_lots bleeding_lot pad_hour pads_hour soaked soaking clots big+clots gushing lots+of+blood heavy+blood so+much+blood bright+red+blood passing_clots huge+clot clot+size
HIGH high too+high hot really+hot very+hot
HOME home house him husband wife partner boyfriend girlfriend ex dad stepdad son he her
HOT hot burning high
HOURS hour hours hrs since all+day all+night #6-48+hour yesterday this+morning last+night morning
ITCHHANDS itchy+hands itching_hands itchy+palms itchy_feet itching_palms itchy_soles hands+and+feet+are+itchy
KETONE3 #3.1-15 4+plus three+plus =high very+high over+3 above+3 over+three sky+high large 2+plus two+plus #4-4+plus
KETONEUP up raised moderate small trace slightly positive present plus
KILLME kill+me going+to+kill threatened+to+kill threatens+to+kill threatening+to+kill gonna+kill+me murder stab+me knife gun set+fire
LOTS lots lot loads massive large heavy so+much bowl cups pints too+much big
LUNG lung pulmonary chest
MENINGITIS think_meningitis meningitis_think could+be+meningitis signs+of+meningitis might+be+meningitis is+it+meningitis this+meningitis worried_meningitis scared_meningitis looks+like+meningitis
NOSADDLE thrush shave shaving waxing piles haemorrhoids numbing+cream cream carpal sitting+on+the+toilet
NOWCLOT think might could worried signs got symptoms
NOWEEBABY potty prostate+check stream
OLDFLOATERS optician+said+fine for+years hot+flash hot+flashes flash+glucose flash+sensor vaginal
ONESIDED one+side one+sided left+side right+side on+my+left on+my+right
OVERTAKEN overdose kill end+it on+purpose deliberately all+of+them whole accident by+mistake too+many too+much
PADSOAK soak_pad pad_hour pads_hour pad+every+hour pads+in soaking_through pads_soaked soaked_pads tampon_hour tampons_hour through+a+pad changing+pad+every flooding_clots towel_soaked towels_soaked
PERIODONLY heavy+period heavy+periods monthly period+is+heavy nail+varnish colour+of+blood gums+bleed bleeding+gums gums
POISONED poisoned carbon+monoxide been+poisoned think_poisoned snake+bite adder+bite bitten+by+a+snake spiked drink+spiked
REARBLEED bleeding+heavily bleeding_badly bleeding+to+death bleeding+out losing_lot_of_blood lost_lot_of_blood losing_so_much_blood blood_everywhere blood_pouring artery bleeding+wont+stop bleeding+doesnt+stop bleeding_not_stop bleeding+and+wont cant_stop_bleeding severed chopped_finger cut_finger_off finger+off finger+hanging bone+sticking+out deep_cut_bleed blood_pumping blood_spurting
REDLINE red+line_up red+streak red+line+going red+line+creeping red+tracking
RIBPAIN under+my+ribs under+the+ribs below+my+ribs below+the+ribs rib+pain under+ribs right+ribs
SHARP sharp stabbing one+side bad shoulder knife dizzy
SIDEPAIN sharp+pain_side pain_one+side pain_left+side pain_right+side stabbing_side sharp+pain_low one+sided_pain sharp+pain
SIGHTSLOW cataract gradually glasses new+glasses optician+appointment varifocals screen tired+eyes reading+glasses driving+at+night slowly
SINCE since all+day all+night all+morning today yesterday last+night
SORETHROAT sore+throat tonsillitis tonsils ulcer mumps
STABBED stabbed+in been+stabbed stab+wound =stabbed shot+in gunshot been+shot impaled
STEADYBREATH copd+review walking+uphill unfit usual copd+nurse lung+function hill hills+normally pulmonary+rehab
STEADYHEAD migraine+review tension botox triptan sumatriptan
STEADYLIMB carpal+tunnel carpal slept+on slept+funny anaesthetic dentist numbing flu+jab jab injection sciatica trapped+nerve frozen+shoulder tennis+elbow typing b12 plaster neuropathy raynauds physio when+i+wake+up hearing+aid stutter stammer speech+therapy speech+therapist slept hay+fever neuropath speech+delay talking+yet for+months pins+and+needles+at+night bells bell
STICKY sticky smelly tarry runny
STRANGLED strangled strangle throttled choked+me hands+round+my+throat hands+around+my+neck hands+around+my+throat hands+on+my+neck grabbed+my+throat by+the+throat
SUICIDEMEANS tablets pills rope knife blade tonight plan cut bridge train note letter saved ready today scared+i+might might+do+it cant+stop tried insulin gun drunk right+now
SWALLOWED swallowed swallow ate eaten licked chewed sucked
THROATNOW throat_closing throat_close throat+is+closing throat+closing throat_swelling_up throat_getting_tight tongue+swell
TONGUESWELL tongue_swell tongue_swollen swollen+tongue swelling_tongue tongue+getting+big tongue_fat tongue_huge tongue_double tongue_bigger
TWIST twist torsion tucked higher+up gone+hard
USED used use using gave given jabbed
WATERSBROKE waters_green waters_blood cord+hanging cord+coming
WEEKSNUM #20-42+week #20-42+wks #20-42+wk #20-42+w #6-9+month
`;

/** English. */
export const en: Lexicon = {
  concepts,
  ordinary,
  numbers: 'zero one two three four five six seven eight nine ten eleven twelve',
  stem: stemEnglish,
};
