/** Milliseconds without use until the patient is warned, and until everything personal is emptied. */
export const warnAfter = 9 * 60_000;
export const endAfter = 10 * 60_000;
/** How often other tabs hear that this one is in use, in milliseconds. */
const tellEvery = 15_000;

/** What tabs of one site tell each other. Never anything about a person. */
export type SessionWord = 'signed-in' | 'signed-out' | 'used';

/** A widget that shows something personal, or could. */
export interface SessionWatcher {
  /** Something of somebody is shown, or waits to be shown again. */
  readonly isShowing: boolean;
  /** `warned`: whether the last minute has begun. */
  onWarning(warned: boolean): void;
  onEnd(why: 'unused' | 'signed-out'): void;
  onSignedIn(): void;
}

const watchers = new Set<SessionWatcher>();
// `click` too: a screen reader may send nothing else.
const uses = ['pointerdown', 'click', 'keydown', 'wheel', 'touchstart', 'input'] as const;
const looks = ['visibilitychange', 'focus', 'pageshow', 'resume'] as const;
const eager = { capture: true, passive: true } as const;
let channel: BroadcastChannel | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let lastUse = 0;
let lastTold = 0;
let isWarned = false;

/** One clock for all widgets of the page, shared with the other tabs of the site. Gives the function that ends it. */
export function watchSession(watcher: SessionWatcher): () => void {
  if (!watchers.size) {
    channel = globalThis.BroadcastChannel && new BroadcastChannel('gp-widgets');
    if (channel) channel.onmessage = ({ data }) => hear(data as SessionWord);
    for (const type of uses) addEventListener(type, onUse, eager);
    for (const type of looks) addEventListener(type, look, true);
    document.addEventListener('gp-signed-out', onSignedOut);
  }
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size) return;
    channel?.close();
    clearTimeout(timer);
    for (const type of uses) removeEventListener(type, onUse, eager);
    for (const type of looks) removeEventListener(type, look, true);
    document.removeEventListener('gp-signed-out', onSignedOut);
  };
}

/** Something personal begins to be shown: the time counts from now. */
export function startClock(): void {
  lastUse = Date.now();
  setWarned(false);
  look();
}

/** Tells all widgets of this page and of the other tabs. */
export function tellSession(word: SessionWord): void {
  channel?.postMessage(word);
  hear(word);
}

function hear(word: SessionWord): void {
  if (word === 'used') return startClock();
  for (const each of [...watchers]) {
    if (word === 'signed-in') each.onSignedIn();
    else each.onEnd(word);
  }
}

const onSignedOut = (): void => tellSession('signed-out');

function onUse(): void {
  const now = Date.now();
  // A device that slept: the first touch afterwards does not bring back what is over.
  if (now - lastUse >= endAfter) return look();
  const tell = isWarned || Math.abs(now - lastTold) > tellEvery;
  lastUse = now;
  setWarned(false);
  if (tell && isAnyShowing()) {
    lastTold = now;
    channel?.postMessage('used' satisfies SessionWord);
  }
}

function look(): void {
  clearTimeout(timer);
  if (!isAnyShowing()) return;
  // A clock that is set back must not make the time longer.
  lastUse = Math.min(lastUse, Date.now());
  const unused = Date.now() - lastUse;
  if (unused >= endAfter) {
    setWarned(false);
    for (const each of [...watchers]) each.onEnd('unused');
    return;
  }
  setWarned(unused >= warnAfter);
  timer = setTimeout(look, (isWarned ? endAfter : warnAfter) - unused);
}

const isAnyShowing = (): boolean => [...watchers].some((each) => each.isShowing);

function setWarned(warned: boolean): void {
  if (warned === isWarned) return;
  isWarned = warned;
  for (const each of watchers) each.onWarning(warned);
}
