import type { Environment, Outcome } from '../../src/backends/backend.js';
import { jsonRequests } from '../../src/backends/json/requests.js';
import { newId } from '../../src/backends/new-id.js';
import type { PatientRequest } from '../../src/contract/patient-request.js';
import type { Receipt } from '../../src/contract/receipt.js';
import { sampleRequest } from '../../test/examples/receiver/sample-request.js';

/** What a patient was told after pressing "send" or "ask again". */
export interface Told {
  /** Milliseconds since 1970, by the clock that the receiver's journal uses. */
  readonly at: number;
  readonly kind: Outcome<Receipt>['kind'];
  readonly code: string;
  readonly reference?: string;
}

/** The client's side of the journal. */
export interface PatientJournal {
  readonly id: string;
  /** Words that only this patient wrote: they find the request under whatever id it was stored. */
  readonly words: string;
  readonly told: Told[];
}

export interface PatientHabits {
  /** Presses of the button in all, the first among them; then the patient telephones. */
  readonly mostPresses: number;
  /** Milliseconds until "ask again" is pressed, drawn anew each time. */
  hesitation(): number;
}

export interface PatientWorld {
  readonly endpoint: string;
  readonly environment: Environment;
  /** The clock of both journals, which may be slower than that of `environment`. */
  clock(): number;
  wait(milliseconds: number): Promise<unknown>;
}

let count = 0;

/** One patient, who sends by the module that the widgets use, and asks again as long as nothing is certain. */
export async function patient(
  world: PatientWorld,
  habits: PatientHabits,
  begun: (journal: PatientJournal) => void,
): Promise<void> {
  const journal: PatientJournal = { id: newId(), words: `Patient ${process.pid}-${++count}`, told: [] };
  begun(journal);
  const request: PatientRequest = sampleRequest({
    id: journal.id,
    answers: [{ question: 'what', prompt: 'What is the problem?', value: journal.words }],
  });
  const backend = jsonRequests({ name: 'json', endpoints: { requests: world.endpoint } }, world.environment);
  for (let press = 1; ; press++) {
    const outcome = await backend.sendRequest(request);
    journal.told.push({
      at: world.clock(),
      kind: outcome.kind,
      code: outcome.kind === 'accepted' ? '' : outcome.problem.code,
      ...(outcome.kind === 'accepted' && { reference: outcome.value.reference }),
    });
    if (outcome.kind === 'accepted' || outcome.kind === 'refused' || press >= habits.mostPresses) return;
    await world.wait(habits.hesitation());
  }
}
