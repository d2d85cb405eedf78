import type { Rule, RuleFacts } from '../rule.js';

export const blackPoo: Rule = {
  id: 'black-poo',
  level: 'emergency',
  when: `
    POO BLACK !IRON`,
};

export const blackPooFacts: RuleFacts = {
  title: 'Black, sticky poo',
  source: 'https://www.nhs.uk/conditions/bleeding-from-the-bottom-rectal-bleeding/',
  reviewed: '2026-11-21',
  catches: 'black, tarry poo, or much blood with it',
  leaves: 'dark poo on iron tablets, a little bright blood on the paper',
};
