/** What a page, its browser or its patient does while a request is on its way. */
export const pageEvents = {
  none: 'Nothing: the fault alone.',
  'double click': 'The button is clicked three times and the form submitted once more, all at once.',
  reload: 'The page is loaded anew; its answers were kept in the tab.',
  'reload without a draft': 'The page is loaded anew; its answers were not kept: they are written again.',
  close: 'The tab is closed, and nobody comes back.',
  'back and forward': 'Another page is opened and left by the back button (bfcache).',
  'two tabs': 'The form is opened a second time; the same words are sent from both.',
  'offline and online': 'The network goes for 8 s, and the browser says so.',
  sleep: 'The device sleeps for an hour: the clock jumps, and all timers end at once.',
  'storage full': 'sessionStorage is full to the last byte.',
  'storage denied': 'sessionStorage throws when it is touched.',
  'node moved': 'The page moves the form to another place in the document.',
  'node away': 'The page takes the form out, and puts it back 2 s later.',
  cancel: 'The patient presses Cancel (AbortSignal).',
  'cancel and delete': 'The patient cancels, then deletes the answers. Nothing may leave after that.',
  'language changed': 'The page turns to Welsh.',
  'hours close': 'The practice closes, and the form takes requests in opening hours only.',
  edited: 'After a failure the patient changes an answer and sends again.',
  'step back': 'The browser leads back through the steps of the form, while it is sent.',
} as const;

export type PageEvent = keyof typeof pageEvents;

/** When the event happens: so many milliseconds (of the page's own time) after sending was pressed. */
export const moments = [0, 300, 1_000, 4_000, 15_000, 45_000] as const;

/** What the page learns of its part, in its address. */
export interface PagePart {
  readonly lane: string;
  /** Where it sends. */
  readonly address: string;
  /** Where it sends once the fault is lifted. */
  readonly rightAddress: string;
  readonly event: PageEvent;
  readonly moment: number;
  readonly words: string;
  readonly scale: number;
  /** With a photo: then it goes by XMLHttpRequest. */
  readonly hasPhoto: boolean;
  /** A defect that is planted, so that the audit has to find it. */
  readonly plant?: Plant | undefined;
  /** `1`, or `2` for the second tab. */
  readonly tab: number;
}

/** Claims "sent" whatever happened; sends twice; claims "not sent" whatever happened; forgets the words. */
export type Plant = 'says sent' | 'sends twice' | 'says not sent';

/** What the screen says. */
export type Claim = 'sent' | 'not-sent' | 'refused' | 'unconfirmed';

/** One line of the page's journal. */
export type Entry = { readonly at: number; readonly tab: number; readonly load: string } & (
  | {
      readonly what: 'loaded' | 'acted' | 'restored' | 'cancelled' | 'deleted' | 'done' | 'close' | 'another';
    }
  /** Send was pressed, or "ask again". */
  | { readonly what: 'decided' }
  /** The backend asked the browser to send. */
  | { readonly what: 'tried' }
  /** A request was given to the backend. */
  | { readonly what: 'handed'; readonly id: string }
  /** Read from the screen, when it changed. */
  | {
      readonly what: 'claimed';
      readonly claim: Claim;
      readonly reference?: string | undefined;
      /** Whether the answers stand there still. */
      readonly hasWords: boolean;
      /** Whether it says beside it that an earlier request may have arrived. */
      readonly isInDoubt?: boolean;
    }
  /** What the page's script was told. */
  | { readonly what: 'told'; readonly claim: Claim; readonly id?: string; readonly reference?: string }
  /** The notice that an earlier request may have arrived. */
  | { readonly what: 'warned' }
  | { readonly what: 'broken'; readonly why: string }
);

/** What the server of the pages knows of a lane when a page loads. */
export interface LaneState {
  readonly hasActed: boolean;
  readonly isLifted: boolean;
  /** The screen said "sent" before the page was left. */
  readonly isSent: boolean;
}
