import type { NoticeContext } from '../../base/notice.js';
import type { FieldWords, ShownFault } from '../../base/fields/field-context.js';
import { callTimesOf } from '../../domain/people/call-times.js';
import { printedAnswer } from '../../domain/people/printed-answer.js';
import {
  isEmpty,
  listOf,
  longLimit,
  shortLimit,
  textOf,
  type Fault,
  type Field,
  type Values,
} from '../../domain/questions/field.js';
import { dateOf } from '../../domain/questions/field-faults.js';
import type { EmergencyScreen } from '../../domain/questions/emergency-signs.js';
import type { LocalText, Question } from '../../domain/questions/question.js';
import { questionsOf } from '../../domain/questions/questions-of.js';
import { requestKinds } from '../../domain/questions/request-kind.js';
import { type AdviceLine, crisisLines, deafLine } from '../../domain/safety/advice.js';
import { formatDate, formatTime } from '../../i18n/format.js';
import { fields as englishFields } from '../../i18n/locales/en/fields.js';
import { identity as englishIdentity } from '../../i18n/locales/en/identity.js';
import { questions as englishQuestions } from '../../i18n/locales/en/questions.js';
import type { requestForm as englishShell } from '../../i18n/locales/en/request-form.js';
import { requestSteps as englishForm } from '../../i18n/locales/en/request-steps.js';
import type { widget } from '../../i18n/locales/en/widget.js';
import type { Catalogue, Translate } from '../../i18n/messages.js';
import type { StepSettings } from './request-form.view.js';
import { whoOf, type Step } from './steps.js';

/** What a yes leads to: the heading of its card, and what stands below the signs. */
export interface AdviceWords {
  readonly heading: string;
  readonly more: readonly string[];
  /** Where to find the nearest A&E: the only link that an emergency card may have. */
  readonly department?: string | undefined;
  /** In the words of the notices, with numbers that can be called. */
  readonly lines: readonly AdviceLine[];
}

/** The texts of all areas that a request uses. */
export interface Texts {
  readonly form: Translate<typeof englishForm>;
  readonly shell: Translate<typeof englishShell>;
  readonly identity: Translate<typeof englishIdentity>;
  readonly questions: Translate<typeof englishQuestions>;
  readonly fields: Translate<typeof englishFields>;
  readonly shared: Translate<typeof widget>;
}

const english: readonly (readonly [keyof Texts, Catalogue])[] = [
  ['form', englishForm],
  ['identity', englishIdentity],
  ['questions', englishQuestions],
  ['fields', englishFields],
];

const monday = '2024-01-01';

/** Finds the words of steps, fields and answers, also those of a practice's own questions. */
export class RequestWords {
  readonly #texts: Texts;
  readonly #values: Values;
  readonly #settings: StepSettings;

  constructor(texts: Texts, values: Values, settings: StepSettings) {
    this.#texts = texts;
    this.#values = values;
    this.#settings = settings;
  }

  /** The text of a key in whichever area has it; about another person, the one that is meant for that. */
  find(key: string, values: Readonly<Record<string, string | number>> = {}): string | undefined {
    const who = whoOf(this.#values, this.#settings);
    for (const each of who && who !== 'me' ? [`${key}-them`, key] : [key]) {
      for (const [area, catalogue] of english) {
        if (each in catalogue) return (this.#texts[area] as Translate)(each, values);
      }
    }
    return undefined;
  }

  readonly field = (field: Field): FieldWords => {
    const own = this.#question(field)?.words;
    const key = keyOf(field.name);
    return {
      label: this.#local(own?.label) ?? this.#screenTitle(field) ?? this.find(key) ?? key,
      hint: this.#local(own?.hint) ?? this.find(`${key}-hint`),
      option: (id) => this.#local(own?.options?.[id]) ?? this.find(`${key}-${id}`) ?? id,
    };
  };

  /** Screens of signs that follow each other have headings of their own. */
  #screenTitle({ name }: Field): string | undefined {
    return name.startsWith('emergency.') ? this.find(name.replace('.', '-')) : undefined;
  }

  /** The heading of a step with several fields. */
  title(step: Step): string {
    return this.find(step.id) ?? '';
  }

  /** What a step asks, in one line. */
  heading(step: Step): string {
    const [field, ...more] = step.fields;
    return field && !more.length ? this.prompt(field) : this.title(step) || this.find('call-when')!;
  }

  fault(fault: Fault): ShownFault {
    const { name, code } = fault;
    const field = keyOf(name);
    const [base, day = ''] = field.split(/-(?=[A-Z])/);
    const values = {
      day: day && this.weekday(day),
      count:
        field.startsWith('needs') || this.#question({ name, type: 'text' })?.type === 'long-text'
          ? longLimit
          : shortLimit,
    };
    const message =
      this.find(`${base}-${code}`, values) ??
      this.find(`${base!.replace(/-to$/, '')}-${code}`, values) ??
      this.find(code, values) ??
      this.find('invalid');
    return { ...fault, message: message! };
  }

  prompt = (field: Field): string => this.field(field).label;

  option = (field: Field, id: string): string => this.field(field).option(id);

  /** What a yes leads to, for the nation and the hour. */
  advice({ advice, signs }: EmergencyScreen, { help, phone }: NoticeContext): AdviceWords {
    const { form } = this.#texts;
    if (advice === 'maternity')
      return { heading: form('advice-maternity'), more: [form('advice-maternity-more')], lines: [] };
    if (advice === '999')
      return {
        heading: form('advice-999'),
        department: help.findEmergencyDepartment,
        more: [form('advice-drive'), form('advice-deaf')],
        // Nobody is asked which sign it was.
        lines: signs.includes('suicide') ? crisisLines(help) : [],
      };
    const heading =
      help.today === 'practice' && phone
        ? form('advice-practice-phone', { phone })
        : form(`advice-${help.today}`);
    return { heading, more: [form('advice-today-more')], lines: help.today === 'nhs-111' ? [deafLine] : [] };
  }

  /** An emergency page with its signs, or the advice as it was shown, as one text. */
  screen({ id, fields, screen }: Step, context: NoticeContext): string {
    const { form } = this.#texts;
    const signs = this.signs(screen!.signs).join('; ');
    if (!id.startsWith('advice.')) return `${this.prompt(fields[0]!)} ${signs}`;
    const { heading, more, department, lines } = this.advice(screen!, context);
    const below = lines.map(({ key, values }) => context.t(key, values));
    const find = department ? [`${form('advice-department')}.`] : [];
    return [form('advice'), heading, `${signs}.`, ...find, ...more, ...below, form('advice-online')].join(
      ' ',
    );
  }

  signs(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.find(`sign-${id}`) ?? id);
  }

  /** An answer as it is read back; empty if there is none. */
  answer(field: Field): string {
    const values = this.#values;
    const { name, type } = field;
    if (isEmpty(field, values)) return '';
    if (type === 'date') {
      const date = dateOf(values, name);
      return date ? this.date(date) : '';
    }
    if (type === 'choices')
      return listOf(values, name)
        .map((id) => this.option(field, id))
        .join('\n');
    if (type === 'items') return listOf(values, name).join('\n');
    const text = textOf(values, name);
    if (type === 'choice') return this.option(field, text);
    return printedAnswer(name, text);
  }

  callTimes(): string {
    const times = callTimesOf(this.#values);
    if (!times.length) return this.#texts.identity('call-when-any');
    return times
      .map(({ day, from, to }) =>
        this.#texts.identity('call-span', {
          day: this.weekday(day),
          from: this.time(from),
          to: this.time(to),
        }),
      )
      .join('\n');
  }

  date(date: string, options: Intl.DateTimeFormatOptions = {}): string {
    return formatDate(date, this.#texts.form.language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      ...options,
    });
  }

  weekday(day: string): string {
    const index = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].indexOf(day);
    return formatDate(`${monday.slice(0, 9)}${index + 1}`, this.#texts.form.language, { weekday: 'long' });
  }

  /** `HH:MM`, or minutes of a day. */
  time(clock: string | number): string {
    const [hours, minutes] = String(clock).split(':').map(Number) as [number, number];
    return formatTime(typeof clock === 'number' ? clock : hours * 60 + minutes, this.#texts.shared);
  }

  #local(text: LocalText | undefined): string | undefined {
    return typeof text === 'object' ? (text[this.#texts.form.language] ?? text.en) : text;
  }

  #question({ name }: Field): Question | undefined {
    const [prefix, kindName, id] = name.split('.');
    const kind = requestKinds.find((each) => each === kindName);
    if (prefix !== 'q' || !kind) return undefined;
    return questionsOf(kind, this.#settings.questions).questions.find((each) => each.id === id);
  }
}

/** `q.symptoms.since-when` has the words `symptoms-since-when`; an emergency page those of all such pages. */
const keyOf = (name: string): string =>
  name.startsWith('emergency.') ? 'emergency' : name.replace(/^q\./, '').replace('.', '-');
