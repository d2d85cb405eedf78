import type { Translation } from '../../messages.js';
import type { safety as english } from '../en/safety.js';

/** Welsh: a draft for review by a translator and a clinician. */
export const safety: Translation<typeof english> = {
  heading: 'Darllenwch hyn cyn mynd ymlaen',
  quoted: 'Fe wnaethoch ysgrifennu “{quoted}”.',
  'do-999': 'Ffoniwch 999 neu ewch i’r adran damweiniau ac achosion brys nawr os {condition}.',
  'do-nhs-111': 'Ffoniwch 111 nawr os {condition}.',
  'do-practice': 'Ffoniwch ni nawr os {condition}.',
  'do-practice-phone': 'Ffoniwch ni nawr ar {phone} os {condition}.',
  'do-out-of-hours': 'Ffoniwch eich gwasanaeth meddyg teulu y tu allan i oriau nawr os {condition}.',
  'do-maternity': 'Ffoniwch eich uned famolaeth nawr os {condition}. Peidiwch ag aros tan yfory.',
  'do-support':
    'Gallwch ffonio {phone}, yn rhad ac am ddim ac yn breifat, os {condition}. Ffoniwch 999 os ydych mewn perygl nawr.',
  'do-crisis':
    'Ffoniwch {phone} nawr os {condition}. Gallwch hefyd ffonio’r Samariaid ar 116 123, ddydd a nos.',
  'do-crisis-option':
    'Ffoniwch {phone} a dewis opsiwn {option} nawr os {condition}. Gallwch hefyd ffonio’r Samariaid ar 116 123, ddydd a nos.',
  crisis:
    'Meddyliau am hunanladdiad, ond nad yw bywyd mewn perygl ar hyn o bryd? Ffoniwch {phone}. Gallwch hefyd ffonio’r Samariaid ar {samaritans}, ddydd a nos.',
  'crisis-option':
    'Meddyliau am hunanladdiad, ond nad yw bywyd mewn perygl ar hyn o bryd? Ffoniwch {phone} a dewis opsiwn {option}. Gallwch hefyd ffonio’r Samariaid ar {samaritans}, ddydd a nos.',
  'deaf-111':
    'I gyrraedd 111 os na allwch glywed neu siarad ar y ffôn, ffoniwch 18001 111 gydag ap Relay UK.',
  read: 'Rwyf wedi darllen hyn',
  'not-meant': 'Nid dyna oeddwn yn ei olygu',
  'before-sending': 'Cyn i chi anfon: fe sylwon ni ar rai geiriau yn eich atebion.',
  announced: 'Ychwanegwyd cyngor diogelwch o dan y testun.',
  'if-chest-pain':
    'yw poen yn y frest yn teimlo’n dynn, yn drwm neu’n gwasgu, yn lledu i fraich, yr ên, y gwddf neu’r cefn, neu’n dod gyda chwysu, teimlo’n sâl neu fod yn fyr o wynt',
  'if-stroke':
    'yw wyneb yn disgyn ar un ochr, os na ellir codi braich, os yw’r lleferydd yn aneglur, neu os collir golwg yn sydyn, hyd yn oed os yw wedi pasio',
  'if-tia-days-ago':
    'oedd wyneb yn disgyn, braich yn wan neu leferydd yn gymysglyd yn y dyddiau diwethaf, hyd yn oed os yw wedi pasio',
  'if-breathing-severe':
    'yw rhywun yn brwydro am anadl, yn methu dweud brawddeg gyfan, neu â gwefusau glas neu lwyd',
  'if-child-breathing':
    'yw plentyn yn rhochian, yn anadlu’n gyflym iawn neu’r croen o dan yr asennau’n sugno i mewn gyda phob anadl',
  'if-breathless-new': 'yw bod yn fyr o wynt yn newydd neu’n gwaethygu',
  'if-palpitations':
    'yw’r galon yn curo’n gyflym, yn galed neu’n anwastad ac nad yw’n setlo. Os oes poen yn y frest neu lewygu hefyd, ffoniwch 999',
  'if-asthma-attack': 'nad yw’r anadlydd lleddfu yn helpu, neu os yw’r asthma’n gwaethygu ar ei ôl',
  'if-asthma-settled': 'cafwyd pwl o asthma, hyd yn oed os yw’r anadlydd wedi ei setlo',
  'if-anaphylaxis':
    'yw’r gwddf neu’r tafod yn chwyddo, anadlu’n swnllyd neu’n dynn, neu rywun yn teimlo’n wan ar ôl bwyd, pigiad neu feddyginiaeth. Defnyddiwch chwistrellydd awtomatig os oes un',
  'if-sepsis':
    'yw rhywun yn ddryslyd, yn anadlu’n gyflym iawn, â chroen glas, gwelw neu flotiog, neu’n anodd iawn ei ddeffro',
  'if-rash-not-fading': 'nad yw brech yn pylu pan bwysir gwydr arni',
  'if-meningitis': 'oes twymyn gyda gwddf stiff, poen o olau, cysgadrwydd neu ffit',
  'if-sudden-headache': 'daeth cur pen yn sydyn a dyma’r gwaethaf erioed',
  'if-heavy-bleeding': 'yw gwaedu’n drwm, yn chwistrellu, neu nad yw’n stopio',
  'if-vomiting-blood': 'yw rhywun yn chwydu gwaed, neu rywbeth sy’n edrych fel gwaddod coffi',
  'if-black-poo': 'yw pŵ yn ddu ac yn ludiog fel tar, neu fod llawer o waed ynddo',
  'if-coughing-blood':
    'yw rhywun yn pesychu mwy nag ychydig smotiau o waed, neu â phoen yn y frest neu anadl fer gydag ef',
  'if-blood-clot-lung':
    'oes poen yn y frest neu anadl fer gyda choes wedi chwyddo, neu ar ôl taith hir neu lawdriniaeth',
  'if-blood-clot-leg': 'yw un goes wedi chwyddo, yn boeth neu’n boenus',
  'if-pregnancy-bleeding':
    'oes gwaedu trwm yn ystod beichiogrwydd. Ar gyfer gwaedu ysgafnach ffoniwch eich uned famolaeth neu feichiogrwydd cynnar nawr',
  'if-pregnancy-pain':
    'oes poen siarp yn y bol yn ystod beichiogrwydd, gyda phendro, llewygu neu boen ym mlaen yr ysgwydd',
  'if-baby-movements': 'yw eich babi heb ei eni yn symud llai nag arfer, neu os na allwch ei deimlo’n symud',
  'if-pre-eclampsia':
    'ydych yn feichiog a bod gennych gur pen drwg, trafferth gyda’ch golwg, poen o dan yr asennau neu chwyddo sydyn',
  'if-seizure': 'dyma’r ffit gyntaf, os yw’n para dros 5 munud, yn dod eto, neu os cafodd rhywun anaf',
  'if-suicide-risk':
    'gall rhywun ddod â’i fywyd i ben, bod ganddo gynllun, neu na all gadw ei hun yn ddiogel',
  'if-suicidal-thoughts':
    'oes gennych feddyliau am ddod â’ch bywyd i ben neu am frifo eich hun. Os na allwch gadw eich hun yn ddiogel, ffoniwch 999',
  'if-overdose': 'cymerwyd gormod o feddyginiaeth, hyd yn oed os ydynt yn teimlo’n iawn',
  'if-poisoning': 'llyncwyd neu anadlwyd rhywbeth niweidiol, fel batri botwm, tabledi, cannydd neu fygdarth',
  'if-poisoning-unsure': 'llyncwyd rhywbeth ac nad ydych yn siŵr a yw’n niweidiol',
  'if-head-injury':
    'trawodd rhywun ei ben ac mae’n anodd ei ddeffro, wedi chwydu fwy nag unwaith, wedi’i daro’n anymwybodol, yn cael ffit, neu’n cymryd teneuwyr gwaed',
  'if-burn-severe':
    'yw llosg o gemegyn neu drydan, yn fwy na’r llaw, yn wyn neu’n golosgedig, neu ar yr wyneb, y dwylo, y traed neu’r rhannau preifat',
  'if-burn-small': 'oes gan blentyn dan 5 oed neu rywun beichiog losg',
  'if-cauda-equina':
    'oes poen cefn gyda diffyg teimlad o gwmpas y pen-ôl neu’r rhannau preifat, coesau gwan, neu drafferth pasio dŵr neu ei ddal',
  'if-back-pain-flags':
    'yw poen cefn yn dod gyda thwymyn neu golli pwysau, ar ôl canser, neu’n waeth yn y nos',
  'if-testicle-pain': 'yw caill yn brifo’n ddrwg yn sydyn',
  'if-ketones-high':
    'yw cetonau dros 3 yn y gwaed neu dros 2+ yn y dŵr, neu rywun â diabetes yn chwydu, yn gysglyd neu’n anadlu’n ddwfn',
  'if-ketones-raised': 'yw cetonau’r gwaed rhwng 1.6 a 3',
  'if-sight-loss': 'collir golwg yn sydyn, y cyfan neu ran ohono',
  'if-eye-injury':
    'aeth cemegyn i lygad, neu os trawodd neu torrodd rhywbeth ef. Golchwch gemegau allan â dŵr nawr',
  'if-eye-urgent': 'oes fflachiadau neu smotiau newydd, neu lygad yn goch ac yn boenus',
  'if-tummy-severe':
    'yw poen bol yn sydyn ac yn ddrwg iawn, y bol yn galed neu’n brifo wrth ei gyffwrdd, neu rywun yn llewygu',
  'if-cannot-pee': 'na all rhywun basio dŵr o gwbl',
  'if-tummy-worse': 'yw poen bol yn gwaethygu’n gyflym',
  'if-dehydration': 'ni fu dŵr ers 12 awr, nad yw babi’n bwydo, neu fod popeth yn dod yn ôl i fyny',
  'if-baby-ill':
    'yw babi neu blentyn yn llipa, yn anodd iawn ei ddeffro, yn las neu’n flotiog, neu’n cael ffit',
  'if-baby-fever': 'oes gan fabi dan 3 mis oed 38°C neu fwy, neu fabi 3 i 6 mis oed 39°C neu fwy',
  'if-collapse': 'yw rhywun wedi llewygu neu na ellir ei ddeffro',
  'if-blackout': 'llewygodd rhywun. Os oedd gyda phoen yn y frest neu wrth orwedd neu symud, ffoniwch 999',
  'if-abuse-danger': 'ydych mewn perygl nawr. Os na allwch siarad, ffoniwch 999 ar ffôn symudol a phwyso 55',
  'if-abuse': 'yw rhywun yn eich brifo, yn eich bygwth neu’n eich rheoli',
  'if-asks-for-ambulance': 'oes angen ambiwlans arnoch. Ni all y ffurflen hon anfon un',
  'if-grave-signs': 'yw’n teimlo fel perygl i fywyd, neu os yw rhywun yn sâl iawn ac yn gwaethygu’n gyflym',
  'if-several-signs': 'ydych yn meddwl na all hyn aros tan yfory, neu os yw’n gwaethygu',
};
