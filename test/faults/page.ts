/** The page of the matrix: the real form, and a patient who fills it in, sends it, and reads what the screen says. */
import { createBackend } from '../../src/backends/create-backend.js';
import type { Backend } from '../../src/backends/backend.js';
import '../../src/elements/practice/gp-practice.js';
import '../../src/elements/request-form/gp-request-form.js';
import type {
  RequestFailedEvent,
  RequestSentEvent,
} from '../../src/elements/request-form/request-form.events.js';
import type { RequestFormElement } from '../../src/elements/request-form/request-form-element.js';
import { requestSteps as welsh } from '../../src/i18n/locales/cy/request-steps.js';
import { requestSteps as english } from '../../src/i18n/locales/en/request-steps.js';
import { fittingText, FormHands } from './form-hands.js';
import type { Claim, Entry, LaneState, PagePart } from './page-events.js';

const part = JSON.parse(new URLSearchParams(location.search).get('part')!) as PagePart;
const load = Math.random().toString(36).slice(2);
const { lane, event, scale, words } = part;

type Bare<T> = T extends unknown ? Omit<T, 'at' | 'tab' | 'load'> : never;

function note(entry: Bare<Entry>): void {
  const line = JSON.stringify({ at: Date.now(), tab: part.tab, load, ...entry });
  navigator.sendBeacon(`/journal?lane=${lane}`, line);
}

const call = async (path: string): Promise<unknown> =>
  (await fetch(`${path}?lane=${lane}`, { method: 'POST' })).json();

/** Milliseconds of real time. */
const real = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Milliseconds of the page's time. */
const scaled = (milliseconds: number): Promise<void> => real(milliseconds / scale);

addEventListener('error', ({ message }) => note({ what: 'broken', why: message }));
addEventListener('unhandledrejection', ({ reason }) => note({ what: 'broken', why: String(reason) }));
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) note({ what: 'restored' });
});

// Time, as delivery sees it.
let slept = 0;
const begun = Date.now();
const sleepers = new Set<() => void>();
const environment = {
  now: () => begun + slept + (Date.now() - begun) * scale,
  sleep: (milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds / scale);
      sleepers.add(wake);
      signal?.addEventListener('abort', wake);
    }),
  // Counted, because a browser may send more often than the page does.
  fetch: (...given: Parameters<typeof fetch>) => {
    note({ what: 'tried' });
    return fetch(...given);
  },
  upload: class extends XMLHttpRequest {
    override send(body?: XMLHttpRequestBodyInit | null): void {
      note({ what: 'tried' });
      super.send(body);
    }
  },
};

function backendFor(address: string): Pick<Backend, 'sendRequest'> {
  const backend = createBackend({ name: 'json', endpoints: { requests: address } }, environment);
  return {
    sendRequest: async (request, options) => {
      note({ what: 'handed', id: request.id });
      const problem = { type: 'about:blank', title: 'planted', code: 'planted' };
      if (part.plant === 'sends twice') {
        const id = [...request.id].reverse().join('');
        await backend.sendRequest({ ...request, id }, options);
      }
      const outcome = await backend.sendRequest(request, options);
      if (part.plant === 'says sent')
        return { kind: 'accepted', value: { id: request.id, reference: 'PLA-NT' } };
      return part.plant === 'says not sent' ? { kind: 'not-sent', problem } : outcome;
    },
  };
}

const practice = document.querySelector('gp-practice')!;
let element: RequestFormElement;

let hands: FormHands;
const all = <E extends Element>(selector: string): E[] => hands.all<E>(selector);
const textOf = (selector: string): string => hands.textOf(selector);
const until: FormHands['until'] = (...wait) => hands.until(...wait);

/** What the screen says about the request. */
function claimOnScreen(): { claim: Claim; reference?: string } | undefined {
  const sent = textOf('.panel .title');
  if (sent === english.sent || sent === welsh.sent)
    return { claim: 'sent', reference: textOf('.panel strong') };
  const heading = textOf('.failure h2');
  const claim = (['not-sent', 'refused', 'unconfirmed'] as const).find((kind) =>
    [english, welsh].some((texts) => texts[`failed-${kind}`] === heading),
  );
  return claim && { claim };
}

const isSending = (): boolean => all('.sending').length > 0;
const isChecking = (): boolean => [english.check, welsh.check].includes(textOf('h2.title') as never);

let lastClaim = '';
let isWarned = false;
/** What the page's script was told since send was pressed. */
let told: Claim | undefined;

/** Reads the screen whenever it changes. */
function readScreen(): void {
  const found = claimOnScreen();
  const text = JSON.stringify(found ?? '');
  const warned = all('h3').some(({ textContent }) =>
    /may have sent a request already/.test(textContent ?? ''),
  );
  if (text !== lastClaim) {
    lastClaim = text;
    const hasWords = (element.shadowRoot?.textContent ?? '').includes(words);
    if (found) note({ what: 'claimed', ...found, hasWords, isInDoubt: warned });
  }
  if (warned && !isWarned) note({ what: 'warned' });
  isWarned = warned;
}

const answer = (): void =>
  hands.answer(
    (field) => (/family/i.test(field.id) ? lane.replace(/[^a-z]/gi, '') : fittingText(field, words)),
    () => undefined,
  );

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';

async function addPhoto(): Promise<void> {
  const bytes = Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], 'rash.png', { type: 'image/png' }));
  const input = await until(() => all<HTMLInputElement>('input[type=file]')[0], 'the field for photos');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await until(() => all('.files li').length > 0, 'the photo');
}

/** Fills in what is asked until the answers stand to be checked. */
async function fillIn(): Promise<void> {
  for (let count = 0; count < 60; count++) {
    const heading = await until(() => textOf('h2'), 'a question');
    if (claimOnScreen()?.claim === 'sent' || isChecking()) return;
    if (count === 0 && event !== 'reload without a draft') {
      const keep = all<HTMLInputElement>('[data-keep]')[0];
      if (keep && !keep.checked) keep.click();
    }
    if (part.hasPhoto && all('input[type=file]').length && !all('.files li').length) await addPhoto();
    answer();
    // While something is being sent, no step leads on.
    const end = 90_000 / scale + 30_000;
    const button = await until(
      () => claimOnScreen()?.claim === 'sent' || all<HTMLElement>('button[type=submit]')[0],
      'the button',
      end,
    );
    if (button === true) return;
    button.click();
    await until(() => textOf('h2') !== heading, `the page after "${heading}"`);
  }
  throw new Error('The end of the form was not reached');
}

/** The button of the page of all answers: send, try again or ask again. */
async function press(): Promise<void> {
  const button = await until(
    () =>
      !isSending() &&
      (all<HTMLElement>('.failure button[type=submit]')[0] ?? all<HTMLElement>('button[type=submit]')[0]),
    'the button that sends',
  );
  lastClaim = '';
  told = undefined;
  note({ what: 'decided' });
  button.click();
  if (event === 'double click') {
    button.click();
    button.click();
    all<HTMLFormElement>('form')[0]!.requestSubmit();
  }
}

/** What was told is what stands on the screen, once it is drawn. */
const outcome = (): Promise<Claim> =>
  until(() => !isSending() && claimOnScreen()?.claim === told && told, 'an outcome', 90_000 / scale + 30_000);

/** What happens meanwhile. Gives whether the patient is done with it. */
async function act(): Promise<boolean> {
  switch (event) {
    case 'reload':
    case 'reload without a draft':
      location.reload();
      return new Promise(() => undefined);
    case 'back and forward':
      location.href = '/away';
      // If it comes back from memory, it goes on here.
      await new Promise((resolve) => addEventListener('pageshow', resolve, { once: true }));
      return false;
    case 'close':
      note({ what: 'close' });
      return new Promise(() => undefined);
    case 'two tabs':
      if (part.tab === 1) note({ what: 'another' });
      return false;
    case 'offline and online': {
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
      dispatchEvent(new Event('offline'));
      await call('/down');
      await scaled(8_000);
      await call('/up');
      delete (navigator as { onLine?: unknown }).onLine;
      dispatchEvent(new Event('online'));
      return false;
    }
    case 'sleep':
      slept += 3_600_000;
      for (const wake of [...sleepers]) wake();
      return false;
    case 'node moved':
      document.querySelector('aside')!.append(element);
      return false;
    case 'node away':
      element.remove();
      await scaled(2_000);
      practice.append(element);
      return false;
    case 'cancel':
    case 'cancel and delete': {
      all<HTMLElement>('[data-action=cancel]')[0]?.click();
      note({ what: 'cancelled' });
      if (event === 'cancel') return false;
      if ((await outcome()) === 'sent') return false;
      (
        await until(() => all<HTMLElement>('[data-action=ask-discard]')[0], 'the button that deletes')
      ).click();
      (await until(() => all<HTMLElement>('[data-action=discard]')[0], 'the question')).click();
      await until(() => !claimOnScreen() && !isChecking(), 'the first question');
      note({ what: 'deleted' });
      return true;
    }
    case 'language changed':
      document.documentElement.lang = 'cy';
      return false;
    case 'hours close':
      practice.hours = 'off';
      return false;
    case 'step back':
      history.back();
      return false;
    default:
      return false;
  }
}

/** After a failure: another answer, so another request. */
async function edit(): Promise<void> {
  const change = await until(
    () => all<HTMLElement>('dl [data-change^="q."]').find((each) => !/attach/.test(each.dataset['change']!)),
    'an answer to change',
  );
  change.click();
  const field = await until(() => all<HTMLTextAreaElement>('textarea')[0], 'the field of the answer');
  field.value = `${words} changed`;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  all<HTMLElement>('button[type=submit]')[0]!.click();
  await until(isChecking, 'the page of all answers');
}

/** How often the patient asks again. */
const mostAsks = 4;

async function live(): Promise<void> {
  const state = (await call('/state')) as LaneState;
  if (event === 'storage denied') {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  }
  if (event === 'storage full') fillStorage();
  element = document.createElement('gp-request-form');
  hands = new FormHands(element);
  element.backend = backendFor(state.isLifted ? part.rightAddress : part.address) as Backend;
  element.kinds = 'other';
  if (part.hasPhoto) element.attachments = 'images';
  if (event === 'hours close') element.outsideHours = 'show-hours';
  if (event === 'step back') element.history = 'browser';
  element.addEventListener('gp-request-sent', (event) => {
    told = 'sent';
    note({ what: 'told', claim: told, ...(event as RequestSentEvent).detail });
  });
  element.addEventListener('gp-request-failed', (event) => {
    told = (event as RequestFailedEvent).detail.outcome;
    note({ what: 'told', claim: told });
  });
  practice.append(element);
  await until(() => element.shadowRoot?.firstElementChild, 'the form');
  new MutationObserver(readScreen).observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  readScreen();
  note({ what: 'loaded' });

  // Who read "sent" does not send it again.
  if (state.isSent) return note({ what: 'done' });
  await fillIn();
  await press();
  let isGone = false;
  let acting: Promise<void> | undefined;
  const happens = async (): Promise<void> => {
    await scaled(part.moment);
    // Known before the page may go away, or it would happen again after each reload.
    await call(claimOnScreen()?.claim === 'sent' ? '/acted-after-sent' : '/acted');
    note({ what: 'acted' });
    isGone = await act();
  };
  if (!state.hasActed && event !== 'none' && event !== 'edited') acting = happens();
  for (let asks = 0; ; asks++) {
    if (event !== 'step back') await outcome();
    else {
      // What is shown may be a step, not how it ended: then the patient comes back to the end.
      const end = 90_000 / scale + 30_000;
      await until(() => !isSending() && (claimOnScreen() || !isChecking()), 'a step', end);
      await real(30);
      if (!claimOnScreen()) await fillIn();
      await until(() => !isSending(), 'the end of sending', end);
    }
    await acting;
    acting = undefined;
    if (isGone || claimOnScreen()?.claim === 'sent' || asks === mostAsks) break;
    await call('/lift');
    element.backend = backendFor(part.rightAddress) as Backend;
    if (event === 'edited' && !asks && !state.hasActed) {
      note({ what: 'acted' });
      await edit();
    }
    await press();
    await real(0);
  }
  note({ what: 'done' });
}

function fillStorage(): void {
  for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (let count = 0; count < 8; count++)
        sessionStorage.setItem(`filling-${size}-${count}`, 'x'.repeat(size));
    } catch {
      // Full for this size: smaller ones follow.
    }
  }
}

live().catch((error: unknown) => {
  note({ what: 'broken', why: String(error) });
  note({ what: 'done' });
});
