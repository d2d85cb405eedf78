import type { Rule } from '../rule.js';
import { chestPain } from './chest-pain.js';
import { stroke } from './stroke.js';
import { tiaDaysAgo } from './tia-days-ago.js';
import { breathingSevere } from './breathing-severe.js';
import { childBreathing } from './child-breathing.js';
import { breathlessNew } from './breathless-new.js';
import { palpitations } from './palpitations.js';
import { asthmaAttack } from './asthma-attack.js';
import { asthmaSettled } from './asthma-settled.js';
import { anaphylaxis } from './anaphylaxis.js';
import { sepsis } from './sepsis.js';
import { rashNotFading } from './rash-not-fading.js';
import { meningitis } from './meningitis.js';
import { suddenHeadache } from './sudden-headache.js';
import { heavyBleeding } from './heavy-bleeding.js';
import { vomitingBlood } from './vomiting-blood.js';
import { blackPoo } from './black-poo.js';
import { coughingBlood } from './coughing-blood.js';
import { bloodClotLung } from './blood-clot-lung.js';
import { bloodClotLeg } from './blood-clot-leg.js';
import { pregnancyBleeding } from './pregnancy-bleeding.js';
import { pregnancyPain } from './pregnancy-pain.js';
import { babyMovements } from './baby-movements.js';
import { preEclampsia } from './pre-eclampsia.js';
import { seizure } from './seizure.js';
import { suicideRisk } from './suicide-risk.js';
import { suicidalThoughts } from './suicidal-thoughts.js';
import { overdose } from './overdose.js';
import { poisoning } from './poisoning.js';
import { poisoningUnsure } from './poisoning-unsure.js';
import { headInjury } from './head-injury.js';
import { burnSevere } from './burn-severe.js';
import { burnSmall } from './burn-small.js';
import { caudaEquina } from './cauda-equina.js';
import { backPainFlags } from './back-pain-flags.js';
import { testiclePain } from './testicle-pain.js';
import { ketonesHigh } from './ketones-high.js';
import { ketonesRaised } from './ketones-raised.js';
import { sightLoss } from './sight-loss.js';
import { eyeInjury } from './eye-injury.js';
import { eyeUrgent } from './eye-urgent.js';
import { tummySevere } from './tummy-severe.js';
import { cannotPee } from './cannot-pee.js';
import { tummyWorse } from './tummy-worse.js';
import { dehydration } from './dehydration.js';
import { babyIll } from './baby-ill.js';
import { babyFever } from './baby-fever.js';
import { collapse } from './collapse.js';
import { blackout } from './blackout.js';
import { abuseDanger } from './abuse-danger.js';
import { abuse } from './abuse.js';
import { asksForAmbulance } from './asks-for-ambulance.js';
import { graveSigns } from './grave-signs.js';
import { severalSigns } from './several-signs.js';

/** Every rule, in the order of the list of emergency signs. */
export const rules: readonly Rule[] = [
  chestPain,
  stroke,
  tiaDaysAgo,
  breathingSevere,
  childBreathing,
  breathlessNew,
  palpitations,
  asthmaAttack,
  asthmaSettled,
  anaphylaxis,
  sepsis,
  rashNotFading,
  meningitis,
  suddenHeadache,
  heavyBleeding,
  vomitingBlood,
  blackPoo,
  coughingBlood,
  bloodClotLung,
  bloodClotLeg,
  pregnancyBleeding,
  pregnancyPain,
  babyMovements,
  preEclampsia,
  seizure,
  suicideRisk,
  suicidalThoughts,
  overdose,
  poisoning,
  poisoningUnsure,
  headInjury,
  burnSevere,
  burnSmall,
  caudaEquina,
  backPainFlags,
  testiclePain,
  ketonesHigh,
  ketonesRaised,
  sightLoss,
  eyeInjury,
  eyeUrgent,
  tummySevere,
  cannotPee,
  tummyWorse,
  dehydration,
  babyIll,
  babyFever,
  collapse,
  blackout,
  abuseDanger,
  abuse,
  asksForAmbulance,
  graveSigns,
  severalSigns,
];
