import type { Catalogue } from '../../messages.js';

/**
 * Notices on what a patient wrote. `if-<rule>` goes on after "Call 999 now if …" or the like; it says what to look for, never
 * what somebody has. A clinical safety officer has to check them before a practice relies on them.
 */
export const safety = {
  heading: 'Please read this before you go on',
  quoted: 'You wrote “{quoted}”.',
  'do-999': 'Call 999 or go to A&E now if {condition}.',
  'do-nhs-111': 'Call 111 now if {condition}.',
  'do-practice': 'Call us now if {condition}.',
  'do-practice-phone': 'Call us now on {phone} if {condition}.',
  'do-out-of-hours': 'Call your GP out-of-hours service now if {condition}.',
  'do-maternity': 'Call your maternity unit now if {condition}. Do not wait until tomorrow.',
  'do-support':
    'You can call {phone}, free and in private, if {condition}. Call 999 if you are in danger now.',
  'do-crisis': 'Call {phone} now if {condition}. You can also call Samaritans on 116 123, day and night.',
  'do-crisis-option':
    'Call {phone} and choose option {option} now if {condition}. You can also call Samaritans on 116 123, day and night.',
  crisis:
    'Thoughts of suicide, but life is not in danger right now? Call {phone}. You can also call Samaritans on {samaritans}, day and night.',
  'crisis-option':
    'Thoughts of suicide, but life is not in danger right now? Call {phone} and choose option {option}. You can also call Samaritans on {samaritans}, day and night.',
  'deaf-111': 'To reach 111 if you cannot hear or speak on the phone, call 18001 111 with the Relay UK app.',
  read: 'I have read this',
  'not-meant': 'This is not what I meant',
  'before-sending': 'Before you send: we noticed some words in your answers.',
  announced: 'Safety advice was added below the text.',
  'if-chest-pain':
    'pain in the chest feels tight, heavy or like pressing, spreads to an arm, the jaw, neck or back, or comes with sweating, feeling sick or being short of breath',
  'if-stroke':
    'a face drops on one side, an arm cannot be held up, speech is slurred or muddled, or sight is suddenly lost, even if it has passed',
  'if-tia-days-ago':
    'a face dropped, an arm was weak or speech was muddled in the last days, even if it has passed',
  'if-breathing-severe':
    'somebody is gasping, cannot say a whole sentence, or has lips that are blue or grey',
  'if-child-breathing':
    'a child grunts, breathes very fast or the skin under the ribs sucks in with each breath',
  'if-breathless-new': 'being short of breath is new, or gets worse',
  'if-palpitations':
    'the heart beats fast, hard or unevenly and does not settle. If there is chest pain or fainting too, call 999',
  'if-asthma-attack': 'the reliever inhaler does not help, or asthma gets worse after it',
  'if-asthma-settled': 'there was an asthma attack, even if the inhaler has settled it',
  'if-anaphylaxis':
    'the throat or tongue swells, breathing is noisy or tight, or somebody feels faint after food, a sting or a medicine. Use an auto-injector if there is one',
  'if-sepsis':
    'somebody is confused, breathes very fast, has blue, pale or blotchy skin, or is very hard to wake',
  'if-rash-not-fading': 'a rash does not fade when a glass is pressed on it',
  'if-meningitis': 'there is a fever with a stiff neck, pain from light, drowsiness or a fit',
  'if-sudden-headache': 'a headache came suddenly and is the worst ever',
  'if-heavy-bleeding': 'bleeding is heavy, sprays, or does not stop',
  'if-vomiting-blood': 'somebody vomits blood, or what looks like coffee grounds',
  'if-black-poo': 'poo is black and sticky like tar, or there is a lot of blood in it',
  'if-coughing-blood':
    'somebody coughs up more than a few spots of blood, or has chest pain or short breath with it',
  'if-blood-clot-lung':
    'there is chest pain or short breath with a swollen leg, or after a long journey or an operation',
  'if-blood-clot-leg': 'one leg is swollen, hot or painful',
  'if-pregnancy-bleeding':
    'there is heavy bleeding in pregnancy. For lighter bleeding call your maternity or early pregnancy unit now',
  'if-pregnancy-pain':
    'there is sharp tummy pain in pregnancy, with dizziness, fainting or pain at the tip of the shoulder',
  'if-baby-movements': 'your unborn baby moves less than usual, or you cannot feel it move',
  'if-pre-eclampsia':
    'you are pregnant and have a bad headache, trouble with your sight, pain below the ribs or sudden swelling',
  'if-seizure': 'it is the first fit, lasts over 5 minutes, comes again, or somebody was hurt',
  'if-suicide-risk': 'somebody may end their life, has a plan, or cannot keep themselves safe',
  'if-suicidal-thoughts':
    'you have thoughts of ending your life or of hurting yourself. If you cannot keep yourself safe, call 999',
  'if-overdose': 'too much of a medicine was taken, even if they feel well',
  'if-poisoning':
    'something harmful was swallowed or breathed in, such as a button battery, tablets, bleach or fumes',
  'if-poisoning-unsure': 'something was swallowed and you are not sure whether it harms',
  'if-head-injury':
    'somebody hit their head and is hard to wake, was sick more than once, was knocked out, has a fit, or takes blood thinners',
  'if-burn-severe':
    'a burn is from a chemical or electricity, is larger than the hand, is white or charred, or is on the face, hands, feet or private parts',
  'if-burn-small': 'a child under 5 or somebody who is pregnant has a burn',
  'if-cauda-equina':
    'there is back pain with numbness around the bottom or private parts, weak legs, or trouble to pee or hold it',
  'if-back-pain-flags': 'back pain comes with a fever or weight loss, after cancer, or is worse at night',
  'if-testicle-pain': 'a testicle suddenly hurts badly',
  'if-ketones-high':
    'ketones are over 3 in the blood or over 2+ in the wee, or somebody with diabetes is sick, drowsy or breathes deeply',
  'if-ketones-raised': 'blood ketones are 1.6 to 3',
  'if-sight-loss': 'sight is suddenly lost, all or part of it',
  'if-eye-injury':
    'a chemical got into an eye, or something hit or cut it. Rinse chemicals out with water now',
  'if-eye-urgent': 'there are new flashes or floaters, or an eye is red and painful',
  'if-tummy-severe':
    'tummy pain is sudden and very bad, the tummy is hard or hurts to touch, or somebody collapses',
  'if-cannot-pee': 'somebody cannot pee at all',
  'if-tummy-worse': 'tummy pain quickly gets worse',
  'if-dehydration': 'there was no wee for 12 hours, a baby does not feed, or everything comes back up',
  'if-baby-ill': 'a baby or child is floppy, very hard to wake, blue or blotchy, or has a fit',
  'if-baby-fever': 'a baby under 3 months has 38°C or more, or a baby of 3 to 6 months has 39°C or more',
  'if-collapse': 'somebody has passed out or cannot be woken',
  'if-blackout':
    'somebody fainted or blacked out. If it was with chest pain or while lying down or moving, call 999',
  'if-abuse-danger': 'you are in danger now. If you cannot speak, call 999 from a mobile and press 55',
  'if-abuse': 'somebody hurts, threatens or controls you',
  'if-asks-for-ambulance': 'you need an ambulance. This form cannot send one',
  'if-grave-signs': 'it feels life-threatening, or somebody is very ill and quickly gets worse',
  'if-several-signs': 'you think this cannot wait until tomorrow, or it gets worse',
} satisfies Catalogue;
