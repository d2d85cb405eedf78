import type { PatientRequest } from '../../contract/patient-request.js';
import { callTimesOf } from '../../domain/people/call-times.js';
import { nhsNumberDigits } from '../../domain/people/nhs-number.js';
import { printedTelephone } from '../../domain/people/telephone.js';
import { parsePostcode } from '../../domain/people/uk-postcode.js';
import { isEmpty, listOf, textOf, type Field, type Values } from '../../domain/questions/field.js';
import { dateOf } from '../../domain/questions/field-faults.js';
import { allEmergencyScreens, firstScreen } from '../../domain/questions/emergency-signs.js';
import { categoryOf, type RequestKind } from '../../domain/questions/request-kind.js';
import type { FormModel } from './form-model.js';
import type { RequestWords } from './request-form.words.js';
import { kindOf, whoOf, type Step } from './steps.js';

/** A request before it gets its id and time: what the patient has reviewed. */
export type RequestContent = Omit<PatientRequest, 'id' | 'submittedAt' | 'replaces'>;

/** What the request says of notices. */
export type SafetyRecord = Pick<PatientRequest['safety'], 'notices' | 'noticesState'>;

/** What the patient gave, in the form of the contract. Only for answers without faults. */
export function requestContent(model: FormModel, { notices, noticesState }: SafetyRecord): RequestContent {
  const { context, steps, settings, words, advice, practice } = model;
  const { values } = context;
  const kind = kindOf(values, settings) as RequestKind;
  const who = whoOf(values, settings);
  const text = (name: string) => textOf(values, name);
  const given = <K extends string>(name: K, value: string | undefined): { [key in K]?: string } =>
    (value ? { [name]: value } : {}) as { [key in K]?: string };
  const nhsNumber = nhsNumberDigits(text('nhs-number'));
  return {
    version: 1,
    kind,
    category: categoryOf(kind),
    // What was read is what the answers are in.
    language: model.texts.form.language,
    practice: { ...given('name', practice.name), ...given('odsCode', practice.odsCode) },
    patient: {
      givenName: text('given-name'),
      familyName: text('family-name'),
      dateOfBirth: dateOf(values, 'born')!,
      ...given('postcode', parsePostcode(text('postcode'))),
      ...given('nhsNumber', nhsNumber),
      registration: text('registration') as 'registered',
      ageGroup: text('age-group') as 'adult',
    },
    ...(who !== 'me' && {
      actingFor: {
        name: text('acting-name'),
        relationship: text('acting-relationship') as 'parent',
        permission: text('acting-permission') as 'agreed',
      },
    }),
    answers: steps
      .flatMap(({ fields }) => fields)
      .filter((field) => field.name.startsWith('q.') && !isEmpty(field, values))
      .map((field) => answerTo(field, values, words)),
    contact: {
      ...given('phone', printedTelephone(text('phone'))),
      ...given('email', text('email')),
      preferred: listOf(values, 'preferred') as 'phone'[],
      callTimes: [...callTimesOf(values)],
      ...(text('message-safe') && { messageSafe: text('message-safe') as 'yes' }),
      ...given('language', text('interpreter') === 'spoken' ? text('language') : ''),
      ...(text('interpreter') && { interpreter: text('interpreter') as 'none' }),
      ...given('needs', text('needs')),
    },
    safety: {
      questions: steps
        .filter(({ id }) => id === 'pregnant' || id.startsWith('emergency.'))
        .map((step) => ({
          id: step.screen?.id ?? step.id,
          version: (step.screen ?? firstScreen).version,
          prompt: step.screen ? words.screen(step, advice) : words.prompt(step.fields[0]!),
          answer: text(step.id) as 'yes',
        })),
      // Also what was shown after a yes that is a no by now.
      advice: allEmergencyScreens.flatMap((screen) => {
        const step = { id: `advice.${screen.id}`, screen } as Step;
        const seen = text(step.id);
        return seen ? { id: screen.id, shown: words.screen(step, advice), read: seen === 'read' } : [];
      }),
      notices: [...notices],
      noticesState,
    },
    attachments: model.attachments.infos,
  };
}

function answerTo(field: Field, values: Values, words: RequestWords): PatientRequest['answers'][number] {
  const { name, type } = field;
  const isList = type === 'choices' || type === 'items';
  const value = isList
    ? [...listOf(values, name)]
    : type === 'date'
      ? dateOf(values, name)!
      : textOf(values, name);
  return {
    question: name.split('.')[2]!,
    prompt: words.prompt(field),
    value,
    ...(type.startsWith('choice') && { shown: [value].flat().map((id) => words.option(field, id)) }),
  };
}
