import type { Catalogue } from '../../messages.js';

/** `gp-urgent-help`. Facts: `domain/urgent-help`; signs: nhs.uk pages by topic, checked November 2026. */
export const urgentHelp = {
  'emergency-hidden': 'Immediate action required: ',
  'emergency-heading': 'Call 999 or go to A&E now if you or someone else has:',
  'emergency-heart': 'chest pain that feels tight, heavy or like pressing or squeezing',
  'emergency-stroke':
    'a face that drops on one side, an arm they cannot hold up, or speech that is hard to understand',
  'emergency-breathing':
    'bad trouble breathing: gasping, choking, cannot say a sentence, or lips that are blue or grey',
  'emergency-collapse': 'a fit, sudden confusion, or someone you cannot wake up',
  'emergency-bleeding': 'heavy bleeding that will not stop, or a life at risk from an overdose or self-harm',
  'emergency-department': 'Find your nearest A&E',
  'emergency-deaf': 'Deaf, or cannot speak on the phone? Call 18000 with the Relay UK app, or use 999 BSL.',
  'emergency-silent':
    'Cannot speak because it is not safe? Call 999 from a mobile, then press 55 when asked.',
  'urgent-hidden': 'Urgent advice: ',
  'urgent-nhs-111': 'Call 111 now if:',
  'urgent-practice': 'Call us now if:',
  'urgent-practice-phone': 'Call us now on {phone} if:',
  'urgent-out-of-hours': 'Call the GP out-of-hours service now if:',
  'urgent-today': 'you need help today and it is not a 999 emergency',
  'urgent-worse': 'you are getting worse quickly, or someone you look after is',
  'urgent-baby': 'a baby under 3 months has a temperature of 38°C or more',
  'urgent-pregnant': 'you are pregnant and your baby moves less than usual: call your maternity unit first',
  'urgent-unsure': 'you are not sure what to do',
  'urgent-open-phone': 'You can also call us now: {phone}',
  'urgent-website': 'Get help from 111 online',
  'urgent-website-out-of-hours': 'Find the number of your out-of-hours service',
  'urgent-deaf': 'Deaf? Call 18001 111 with the Relay UK app, or use the NHS 111 BSL service.',
  'urgent-deaf-scotland': 'Deaf? Call 18001 111 with the Relay UK app, or use contactSCOTLAND-BSL.',
  'urgent-deaf-practice': 'Deaf? Put 18001 before the number in the Relay UK app.',
  'urgent-crisis-option':
    'Mental health crisis? Call {phone} and choose option {option}. Someone will listen, day and night.',
  'urgent-crisis': 'Mental health crisis? Call {phone}. Someone will listen, day and night.',
  'urgent-samaritans': 'You can also call Samaritans on {phone}, day and night.',
  'urgent-abuse': 'Afraid of somebody at home? Call {phone}. It is free and private.',
  'non-urgent-hidden': 'Non-urgent advice: ',
  'non-urgent-heading': 'Contact us online, by phone or at the front desk if:',
  'non-urgent-wait': 'it can wait a day or more',
  'non-urgent-medicine': 'you need a repeat prescription or have a question about a medicine',
  'non-urgent-papers': 'you need a sick note (fit note), a letter or a test result',
  'non-urgent-phone': 'Our number is {phone}',
} satisfies Catalogue;
