import type { PatientRequest } from '../../../src/contract/patient-request.js';
import { allEmergencyScreens } from '../../../src/domain/questions/emergency-signs.js';
import { questions } from '../../../src/i18n/locales/en/questions.js';
import { requestSteps } from '../../../src/i18n/locales/en/request-steps.js';

const words: Readonly<Record<string, unknown>> = { ...questions, ...requestSteps };

type Answer = PatientRequest['answers'][number];

/**
 * What a form in another language asked, in English, for staff who do not read that language. Nothing is translated: built-in
 * questions are found by their ids. Of a practice's own questions nothing is known here, and what a patient wrote stays as it is.
 */
export class EnglishWords {
  readonly #request: PatientRequest;

  constructor(request: PatientRequest) {
    this.#request = request;
  }

  prompt({ question }: Answer): string | undefined {
    return this.#find(`${this.#request.kind}-${question}`);
  }

  /** The chosen options. */
  shown({ question, value, shown }: Answer): string | undefined {
    if (!shown) return undefined;
    const texts = [value].flat().map((id) => this.#exact(`${this.#request.kind}-${question}-${id}`));
    return texts.every((text) => text !== undefined) ? texts.join('; ') : undefined;
  }

  /** A fixed safety question, with its signs. */
  question(id: string): string | undefined {
    const signs = this.#signs(id);
    if (signs === undefined) return id === 'pregnant' ? this.#find(id) : undefined;
    return `${this.#find(`emergency-${id}`) ?? this.#find('emergency')} ${signs}`;
  }

  /** Advice after a yes: for whom it is. Whom it named depended on the nation and the hour. */
  advice(id: string): string | undefined {
    const screen = allEmergencyScreens.find((each) => each.id === id);
    if (!screen) return undefined;
    const heading = this.#exact(`advice-${screen.advice}`) ?? `${this.#exact('advice')}:`;
    return `${heading} ${this.#signs(id)}`;
  }

  #signs(id: string): string | undefined {
    return allEmergencyScreens
      .find((each) => each.id === id)
      ?.signs.map((sign) => this.#find(`sign-${sign}`))
      .join('; ');
  }

  #find(key: string): string | undefined {
    return (this.#request.actingFor && this.#exact(`${key}-them`)) ?? this.#exact(key);
  }

  #exact(key: string): string | undefined {
    const text = Object.hasOwn(words, key) ? words[key] : undefined;
    return typeof text === 'string' ? text : undefined;
  }
}

/** The English words of a request in another language; of one in English there is nothing to add. */
export const englishOf = (request: PatientRequest): EnglishWords | undefined =>
  /^en\b/i.test(request.language) ? undefined : new EnglishWords(request);
