import type { RuleFacts } from '../rule.js';
import { chestPainFacts } from './chest-pain.js';
import { strokeFacts } from './stroke.js';
import { tiaDaysAgoFacts } from './tia-days-ago.js';
import { breathingSevereFacts } from './breathing-severe.js';
import { childBreathingFacts } from './child-breathing.js';
import { breathlessNewFacts } from './breathless-new.js';
import { palpitationsFacts } from './palpitations.js';
import { asthmaAttackFacts } from './asthma-attack.js';
import { asthmaSettledFacts } from './asthma-settled.js';
import { anaphylaxisFacts } from './anaphylaxis.js';
import { sepsisFacts } from './sepsis.js';
import { rashNotFadingFacts } from './rash-not-fading.js';
import { meningitisFacts } from './meningitis.js';
import { suddenHeadacheFacts } from './sudden-headache.js';
import { heavyBleedingFacts } from './heavy-bleeding.js';
import { vomitingBloodFacts } from './vomiting-blood.js';
import { blackPooFacts } from './black-poo.js';
import { coughingBloodFacts } from './coughing-blood.js';
import { bloodClotLungFacts } from './blood-clot-lung.js';
import { bloodClotLegFacts } from './blood-clot-leg.js';
import { pregnancyBleedingFacts } from './pregnancy-bleeding.js';
import { pregnancyPainFacts } from './pregnancy-pain.js';
import { babyMovementsFacts } from './baby-movements.js';
import { preEclampsiaFacts } from './pre-eclampsia.js';
import { seizureFacts } from './seizure.js';
import { suicideRiskFacts } from './suicide-risk.js';
import { suicidalThoughtsFacts } from './suicidal-thoughts.js';
import { overdoseFacts } from './overdose.js';
import { poisoningFacts } from './poisoning.js';
import { poisoningUnsureFacts } from './poisoning-unsure.js';
import { headInjuryFacts } from './head-injury.js';
import { burnSevereFacts } from './burn-severe.js';
import { burnSmallFacts } from './burn-small.js';
import { caudaEquinaFacts } from './cauda-equina.js';
import { backPainFlagsFacts } from './back-pain-flags.js';
import { testiclePainFacts } from './testicle-pain.js';
import { ketonesHighFacts } from './ketones-high.js';
import { ketonesRaisedFacts } from './ketones-raised.js';
import { sightLossFacts } from './sight-loss.js';
import { eyeInjuryFacts } from './eye-injury.js';
import { eyeUrgentFacts } from './eye-urgent.js';
import { tummySevereFacts } from './tummy-severe.js';
import { cannotPeeFacts } from './cannot-pee.js';
import { tummyWorseFacts } from './tummy-worse.js';
import { dehydrationFacts } from './dehydration.js';
import { babyIllFacts } from './baby-ill.js';
import { babyFeverFacts } from './baby-fever.js';
import { collapseFacts } from './collapse.js';
import { blackoutFacts } from './blackout.js';
import { abuseDangerFacts } from './abuse-danger.js';
import { abuseFacts } from './abuse.js';
import { asksForAmbulanceFacts } from './asks-for-ambulance.js';
import { graveSignsFacts } from './grave-signs.js';
import { severalSignsFacts } from './several-signs.js';

/** What the documentation says about each rule, by rule id. Not for the browser. */
export const ruleFacts: Readonly<Record<string, RuleFacts>> = {
  'chest-pain': chestPainFacts,
  stroke: strokeFacts,
  'tia-days-ago': tiaDaysAgoFacts,
  'breathing-severe': breathingSevereFacts,
  'child-breathing': childBreathingFacts,
  'breathless-new': breathlessNewFacts,
  palpitations: palpitationsFacts,
  'asthma-attack': asthmaAttackFacts,
  'asthma-settled': asthmaSettledFacts,
  anaphylaxis: anaphylaxisFacts,
  sepsis: sepsisFacts,
  'rash-not-fading': rashNotFadingFacts,
  meningitis: meningitisFacts,
  'sudden-headache': suddenHeadacheFacts,
  'heavy-bleeding': heavyBleedingFacts,
  'vomiting-blood': vomitingBloodFacts,
  'black-poo': blackPooFacts,
  'coughing-blood': coughingBloodFacts,
  'blood-clot-lung': bloodClotLungFacts,
  'blood-clot-leg': bloodClotLegFacts,
  'pregnancy-bleeding': pregnancyBleedingFacts,
  'pregnancy-pain': pregnancyPainFacts,
  'baby-movements': babyMovementsFacts,
  'pre-eclampsia': preEclampsiaFacts,
  seizure: seizureFacts,
  'suicide-risk': suicideRiskFacts,
  'suicidal-thoughts': suicidalThoughtsFacts,
  overdose: overdoseFacts,
  poisoning: poisoningFacts,
  'poisoning-unsure': poisoningUnsureFacts,
  'head-injury': headInjuryFacts,
  'burn-severe': burnSevereFacts,
  'burn-small': burnSmallFacts,
  'cauda-equina': caudaEquinaFacts,
  'back-pain-flags': backPainFlagsFacts,
  'testicle-pain': testiclePainFacts,
  'ketones-high': ketonesHighFacts,
  'ketones-raised': ketonesRaisedFacts,
  'sight-loss': sightLossFacts,
  'eye-injury': eyeInjuryFacts,
  'eye-urgent': eyeUrgentFacts,
  'tummy-severe': tummySevereFacts,
  'cannot-pee': cannotPeeFacts,
  'tummy-worse': tummyWorseFacts,
  dehydration: dehydrationFacts,
  'baby-ill': babyIllFacts,
  'baby-fever': babyFeverFacts,
  collapse: collapseFacts,
  blackout: blackoutFacts,
  'abuse-danger': abuseDangerFacts,
  abuse: abuseFacts,
  'asks-for-ambulance': asksForAmbulanceFacts,
  'grave-signs': graveSignsFacts,
  'several-signs': severalSignsFacts,
};
