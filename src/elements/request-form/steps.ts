import { callTimesFaults } from '../../domain/people/call-times.js';
import { ageInMonths } from '../../domain/people/date-of-birth.js';
import {
  actingFields,
  ageGroupAt,
  ageGroupField,
  contactFields,
  identityFields,
} from '../../domain/people/identity.js';
import { whoField } from '../../domain/people/who.js';
import {
  asksPregnancy,
  clinicalScreens,
  firstScreen,
  type EmergencyScreen,
} from '../../domain/questions/emergency-signs.js';
import { dateParts, textOf, type Fault, type Field, type Values } from '../../domain/questions/field.js';
import { dateOf, faultsOf } from '../../domain/questions/field-faults.js';
import type { Question } from '../../domain/questions/question.js';
import { questionsOf } from '../../domain/questions/questions-of.js';
import { categoryOf, requestKinds, type RequestKind } from '../../domain/questions/request-kind.js';
import type { Section, StepSettings } from './request-form.view.js';

export interface Step {
  /** Unique in a request, and never told to the page: it may show what somebody chose. */
  readonly id: string;
  readonly section: Section;
  readonly fields: readonly Field[];
  /** On an emergency page and its advice. */
  readonly screen?: EmergencyScreen;
}

export const whoOf = (values: Values, { onBehalf }: StepSettings): string =>
  onBehalf ? textOf(values, 'who') : 'me';

/** The kind that was chosen, or the only one there is. */
export function kindOf(values: Values, { kinds }: StepSettings): RequestKind | undefined {
  const chosen = kinds.length === 1 ? kinds[0] : textOf(values, 'kind');
  return requestKinds.find((kind) => kind === chosen && kinds.includes(kind));
}

/** Answers to questions of different kinds are kept apart: a change of mind and back loses nothing. */
const answerName = (kind: RequestKind, { id }: Question): string => `q.${kind}.${id}`;

const questionField = (kind: RequestKind, question: Question): Field => {
  const { type, required, options, when } = question;
  return {
    name: answerName(kind, question),
    type,
    ...(required && { required }),
    ...(options && { options }),
    ...(when && { when: { field: `q.${kind}.${when.question}`, is: when.is } }),
  };
};

/** All steps that are asked as things stand, in the order in which a patient thinks. */
export function stepsOf(values: Values, settings: StepSettings): readonly Step[] {
  const who = whoOf(values, settings);
  const kind = kindOf(values, settings);
  const steps: Step[] = [];
  const add = (
    section: Section,
    id: string,
    fields: readonly Field[] = [],
    screen?: EmergencyScreen,
  ): void => {
    steps.push({ id, section, fields, ...(screen && { screen }) });
  };
  if (settings.onBehalf) add('who', 'who', [whoField]);
  if (who && who !== 'me') add('who', 'acting', actingFields(who));
  add('who', 'age', [ageGroupField(who || 'other')]);
  /** Whether one may go on: after a yes, `on-emergency="stop"` ends the form. */
  const ask = (screen: EmergencyScreen, section: Section): boolean => {
    const name = `emergency.${screen.id}`;
    add(section, name, [{ name, type: 'choice', required: true, options: ['yes', 'no'] }], screen);
    if (values[name] !== 'yes') return true;
    add(section, `advice.${screen.id}`, [], screen);
    return !settings.stops;
  };
  if (!ask(firstScreen, 'emergency')) return steps;
  if (settings.kinds.length > 1) {
    add('kind', 'kind', [{ name: 'kind', type: 'choice', required: true, options: settings.kinds }]);
  }
  if (kind && categoryOf(kind) === 'clinical') {
    const ageGroup = textOf(values, 'age-group');
    if (asksPregnancy(ageGroup)) {
      add('questions', 'pregnant', [
        { name: 'pregnant', type: 'choice', required: true, options: ['yes', 'no'] },
      ]);
    }
    for (const screen of clinicalScreens(ageGroup, values['pregnant'] === 'yes')) {
      if (!ask(screen, 'questions')) return steps;
    }
  }
  if (kind) {
    for (const question of questionsOf(kind, settings.questions).questions) {
      const field = questionField(kind, question);
      const { when } = field;
      if (!when || when.is.includes(textOf(values, when.field))) add('questions', field.name, [field]);
    }
    if (settings.attachments) add('questions', 'attachments');
  }
  for (const [id, fields] of Object.entries(identityFields(who === 'me'))) add('patient', id, fields);
  const { reach, preferred, ...more } = contactFields;
  add('contact', 'reach', reach);
  add('contact', 'preferred', preferred);
  add('contact', 'call-times');
  for (const [id, fields] of Object.entries(more)) add('contact', id, fields);
  add('check', 'check');
  return steps;
}

/** What must be mended before one can go on from a step. */
export function stepFaults({ id, fields }: Step, values: Values, today: string): readonly Fault[] {
  if (id === 'call-times') return callTimesFaults(values);
  const faults = faultsOf(fields, values, today);
  const born = id === 'born' && !faults.length && dateOf(values, 'born');
  // The age decides which signs were asked: a baby's are not asked of an adult.
  return born && ageGroupAt(ageInMonths(born, today)) !== textOf(values, 'age-group')
    ? [{ name: 'born', code: 'other-age', parts: dateParts }]
    : faults;
}
