import type { PracticeConfig } from '../contract/practice-config.js';

/** Gives a token for the backend's `Authorization: Bearer`; the page sets it on `gp-practice`. */
export type GetToken = () => string | undefined | Promise<string | undefined>;

/** What is known of a practice: `PracticeConfig` from its file and `config`, with attributes on top. */
export type PracticeSettings = Partial<Omit<PracticeConfig, 'version'>> & {
  readonly credentials?: RequestCredentials;
  readonly getToken?: GetToken;
};
