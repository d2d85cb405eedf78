import type { Translation } from '../../messages.js';
import type { urgentHelp as english } from '../en/urgent-help.js';

/** Welsh: a draft for review by a translator and a clinician. */
export const urgentHelp: Translation<typeof english> = {
  'emergency-hidden': 'Angen gweithredu ar unwaith: ',
  'emergency-heading':
    'Ffoniwch 999 neu ewch i’r adran damweiniau ac achosion brys nawr os oes gennych chi neu rywun arall:',
  'emergency-heart': 'boen yn y frest sy’n teimlo’n dynn, yn drwm neu fel gwasgu',
  'emergency-stroke':
    'wyneb sy’n disgyn ar un ochr, braich na ellir ei chodi, neu leferydd sy’n anodd ei ddeall',
  'emergency-breathing':
    'drafferth ddifrifol i anadlu: brwydro am anadl, tagu, methu dweud brawddeg, neu wefusau glas neu lwyd',
  'emergency-collapse': 'ffit, dryswch sydyn, neu rywun na allwch ei ddeffro',
  'emergency-bleeding':
    'waedu trwm nad yw’n stopio, neu fywyd mewn perygl oherwydd gorddos neu hunan-niweidio',
  'emergency-department': 'Dewch o hyd i’ch adran damweiniau ac achosion brys agosaf',
  'emergency-deaf':
    'Yn fyddar, neu’n methu siarad ar y ffôn? Ffoniwch 18000 gydag ap Relay UK, neu defnyddiwch 999 BSL.',
  'emergency-silent':
    'Methu siarad am nad yw’n ddiogel? Ffoniwch 999 ar ffôn symudol, yna pwyswch 55 pan ofynnir.',
  'urgent-hidden': 'Cyngor brys: ',
  'urgent-nhs-111': 'Ffoniwch 111 nawr os:',
  'urgent-practice': 'Ffoniwch ni nawr os:',
  'urgent-practice-phone': 'Ffoniwch ni nawr ar {phone} os:',
  'urgent-out-of-hours': 'Ffoniwch y gwasanaeth meddyg teulu y tu allan i oriau nawr os:',
  'urgent-today': 'oes angen help arnoch heddiw ac nad yw’n argyfwng 999',
  'urgent-worse': 'ydych chi, neu rywun yn eich gofal, yn gwaethygu’n gyflym',
  'urgent-baby': 'oes gan fabi dan 3 mis oed dymheredd o 38°C neu fwy',
  'urgent-pregnant':
    'ydych yn feichiog a’ch babi’n symud llai nag arfer: ffoniwch eich uned famolaeth yn gyntaf',
  'urgent-unsure': 'nad ydych yn siŵr beth i’w wneud',
  'urgent-open-phone': 'Gallwch ein ffonio ni nawr hefyd: {phone}',
  'urgent-website': 'Cael help gan 111 ar-lein',
  'urgent-website-out-of-hours': 'Dod o hyd i rif eich gwasanaeth y tu allan i oriau',
  'urgent-deaf': 'Yn fyddar? Ffoniwch 18001 111 gydag ap Relay UK, neu defnyddiwch wasanaeth BSL GIG 111.',
  'urgent-deaf-scotland':
    'Yn fyddar? Ffoniwch 18001 111 gydag ap Relay UK, neu defnyddiwch contactSCOTLAND-BSL.',
  'urgent-deaf-practice': 'Yn fyddar? Rhowch 18001 o flaen y rhif yn ap Relay UK.',
  'urgent-crisis-option':
    'Argyfwng iechyd meddwl? Ffoniwch {phone} a dewis opsiwn {option}. Bydd rhywun yn gwrando, ddydd a nos.',
  'urgent-crisis': 'Argyfwng iechyd meddwl? Ffoniwch {phone}. Bydd rhywun yn gwrando, ddydd a nos.',
  'urgent-samaritans': 'Gallwch hefyd ffonio’r Samariaid ar {phone}, ddydd a nos.',
  'urgent-abuse': 'Ofn rhywun gartref? Ffoniwch {phone}. Mae’n rhad ac am ddim ac yn breifat.',
  'non-urgent-hidden': 'Cyngor heb fod yn frys: ',
  'non-urgent-heading': 'Cysylltwch â ni ar-lein, dros y ffôn neu wrth y ddesg flaen os:',
  'non-urgent-wait': 'gall aros diwrnod neu fwy',
  'non-urgent-medicine':
    'oes angen presgripsiwn rheolaidd arnoch neu os oes gennych gwestiwn am feddyginiaeth',
  'non-urgent-papers': 'oes angen nodyn salwch (nodyn ffitrwydd), llythyr neu ganlyniad prawf arnoch',
  'non-urgent-phone': 'Ein rhif ni yw {phone}',
};
