/** The page of the search for traces: the real form, filled in with words of its own in every field. */
import { createBackend } from '../../src/backends/create-backend.js';
import type { Backend } from '../../src/backends/backend.js';
import '../../src/elements/practice/gp-practice.js';
import '../../src/elements/request-form/gp-request-form.js';
import type { RequestFormElement } from '../../src/elements/request-form/request-form-element.js';
import { fittingText, FormHands } from './form-hands.js';

export interface TracePage {
  /** Every word that was typed. */
  readonly words: string[];
  /** Fills in everything, until the answers stand to be checked. */
  fillIn(keep: boolean): Promise<void>;
  /** Presses "send" and waits for how it ended: the heading. */
  send(): Promise<string>;
  /** Deletes the answers, or begins another request after one that was sent. */
  discard(): Promise<void>;
  /** Puts a text into a place, as a defect would. */
  plant(place: string, text: string): Promise<void>;
  /** Everything that is kept or shown in places, by place. */
  places(): Promise<Record<string, string>>;
}

declare global {
  interface Window {
    /** What was logged, announced and written meanwhile; set up before any script of ours. */
    heard: { console: string[]; events: string[]; history: string[]; storage: string[] };
    trace: TracePage;
  }
}

const { heard } = window;
const parameters = new URLSearchParams(location.search);
const scale = Number(parameters.get('scale'));
const begun = Date.now();
const backend = createBackend(
  { name: 'json', endpoints: { requests: `${location.origin}/requests` } },
  {
    now: () => begun + (Date.now() - begun) * scale,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / scale)),
  },
);
const element: RequestFormElement = document.createElement('gp-request-form');
element.backend = backend as Backend;
element.kinds = parameters.get('kind')!;
element.history = 'browser';
document.querySelector('gp-practice')!.append(element);
const hands = new FormHands(element);
const words: string[] = [];

/** A word that nobody else writes. */
function newWord(): string {
  const word = `qzx${[...String(1000 + words.length)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}qzx`;
  words.push(word);
  return word;
}

function textFor(field: HTMLInputElement): string {
  if (/email/.test(field.id)) return `${newWord()}@example.org`;
  const fitting = fittingText(field, '');
  if (!fitting) return newWord();
  // Days and months are in every page.
  if (fitting.length > 4) words.push(fitting.replaceAll(' ', ''));
  return fitting;
}

window.trace = {
  words,
  async fillIn(keep) {
    for (let count = 0; count < 60; count++) {
      const heading = await hands.until(() => hands.textOf('h2'), 'a question');
      if (heading === 'Check your answers') return;
      const box = hands.all<HTMLInputElement>('[data-keep]')[0];
      if (box && box.checked !== keep) box.click();
      hands.answer(textFor, (name) => (name === 'who' ? parameters.get('who')! : undefined));
      hands.all<HTMLElement>('button[type=submit]')[0]!.click();
      await hands.until(() => hands.textOf('h2') !== heading, `the page after "${heading}"`);
    }
    throw new Error('The end of the form was not reached');
  },
  async send() {
    hands.all<HTMLElement>('button[type=submit]')[0]!.click();
    return hands.until(
      () => !hands.all('.sending').length && (hands.textOf('.failure h2') || hands.textOf('.panel .title')),
      'an end',
    );
  },
  async discard() {
    const another = hands.all<HTMLElement>('[data-action=new]')[0];
    if (another) another.click();
    else {
      hands.all<HTMLElement>('[data-action=ask-discard]')[0]!.click();
      (await hands.until(() => hands.all<HTMLElement>('[data-action=discard]')[0], 'the question')).click();
    }
    await hands.until(() => hands.textOf('h2') === 'Who needs help?', 'the first question');
  },
  async plant(place, text) {
    const plants: Record<string, () => unknown> = {
      localStorage: () => localStorage.setItem('planted', text),
      sessionStorage: () => sessionStorage.setItem('planted', text),
      cookies: () => (document.cookie = `planted=${text}`),
      indexedDB: () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('planted', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('planted').put({ text }, 'key');
          opening.onerror = reject;
          opening.onsuccess = () => resolve(opening.result.close());
        }),
      caches: async () => (await caches.open('planted')).put('/planted', new Response(text)),
      address: () => history.replaceState(history.state, '', `#${text}`),
      'history state': () => history.replaceState({ text }, ''),
      'written to history': () => (heard.history.push(text), undefined),
      // It is listed a moment after its last byte.
      'resources asked for': async () => {
        await (await fetch(`/planted?${text}`)).text();
        await new Promise((resolve) => setTimeout(resolve, 100));
      },
      title: () => (document.title = text),
      'name of the window': () => (window.name = text),
      console: () => console.debug({ text }),
      events: () =>
        element.dispatchEvent(new CustomEvent('gp-request-step', { detail: { text }, bubbles: true })),
      'HTML of the page': () => element.setAttribute('data-planted', text),
      'the form itself': async () => (await hands.until(() => hands.all('form')[0], 'the form')).append(text),
      globals: () => ((window as unknown as Record<string, unknown>)['planted'] = text),
    };
    await plants[place]!();
  },
  async places() {
    const globals = Object.keys(window)
      .filter(
        (name) =>
          !['heard', 'trace', 'localStorage', 'sessionStorage', 'location', 'document'].includes(name),
      )
      .map((name) => (window as unknown as Record<string, unknown>)[name])
      .filter((value) => typeof value === 'string');
    return {
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      indexedDB: await databases(),
      caches: await cached(),
      address: location.href + document.referrer,
      'history state': JSON.stringify(history.state),
      'written to history': heard.history.join('\n'),
      'resources asked for': performance
        .getEntries()
        .map(({ name }) => name)
        .join('\n'),
      title: document.title,
      'name of the window': window.name,
      console: heard.console.join('\n'),
      events: heard.events.join('\n'),
      'HTML of the page': document.documentElement.outerHTML,
      'the form itself': `${element.shadowRoot!.innerHTML} ${hands
        .all<HTMLInputElement>('input, textarea')
        .map(({ value }) => value)
        .join(' ')}`,
      globals: globals.join('\n'),
    };
  },
};

async function databases(): Promise<string> {
  const found: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name!);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = reject;
    });
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      found.push(name, store, all.result);
    }
    database.close();
  }
  return JSON.stringify(found);
}

async function cached(): Promise<string> {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
    }
  }
  return found.join('\n');
}
