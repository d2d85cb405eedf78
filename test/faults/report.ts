import type { CellResult } from './matrix.js';

/** All runs of one engine, or of all, in numbers. */
export interface Totals {
  readonly cells: number;
  readonly runs: number;
  readonly claims: number;
  readonly sentClaims: number;
  readonly stored: number;
  /** Runs in which anything was lost, doubled, claimed falsely. */
  readonly lost: number;
  readonly doubled: number;
  readonly falselyClaimed: number;
  /** Runs in which anything else was not as it must be. */
  readonly otherwise: number;
  /** Uploads that a browser sent on after a redirect. */
  readonly sentOn: number;
  readonly resent: number;
  /** Runs whose event did not come about; they are audited, but say nothing of it. */
  readonly notExercised: number;
  /** The last word of the screen, by how often. */
  readonly ends: Readonly<Record<string, number>>;
}

export function total(results: readonly CellResult[]): Totals {
  const sum = (of: (result: CellResult) => number): number =>
    results.reduce((all, each) => all + of(each), 0);
  const ends: Record<string, number> = {};
  for (const { end } of results) ends[end] = (ends[end] ?? 0) + 1;
  return {
    cells: new Set(results.map(({ engine, fault, event }) => `${engine}|${fault}|${event}`)).size,
    runs: results.length,
    claims: sum(({ claims }) => claims),
    sentClaims: sum(({ sentClaims }) => sentClaims),
    stored: sum(({ stored }) => stored),
    lost: sum(({ lost }) => (lost.length ? 1 : 0)),
    doubled: sum(({ doubled }) => (doubled.length ? 1 : 0)),
    falselyClaimed: sum(({ falselyClaimed }) => (falselyClaimed.length ? 1 : 0)),
    otherwise: sum(({ otherwise }) => (otherwise.length ? 1 : 0)),
    sentOn: sum(({ sentOn = 0 }) => sentOn),
    resent: sum(({ resent = 0 }) => resent),
    notExercised: sum(({ isExercised }) => (isExercised ? 0 : 1)),
    ends,
  };
}

/**
 * What so many runs without a failure support: with 95% confidence a failure is rarer than this share of runs that are
 * drawn like these (the rule of three, https://doi.org/10.1001/jama.1983.03330370053031).
 */
export const bound = (runs: number): number => Math.min(1, 3 / runs);

export function describe(name: string, results: readonly CellResult[]): string {
  const all = total(results);
  const {
    cells,
    runs,
    claims,
    sentClaims,
    stored,
    lost,
    doubled,
    falselyClaimed,
    otherwise,
    sentOn,
    resent,
    notExercised,
    ends,
  } = all;
  const endings = Object.entries(ends).map(([end, count]) => `${end} ${count}`);
  return [
    `${name}: ${cells} cells, ${runs} runs, ${claims} claims (${sentClaims} "sent"), ${stored} stored`,
    `  lost ${lost}, doubled ${doubled}, falsely claimed ${falselyClaimed}, otherwise wrong ${otherwise}, not exercised ${notExercised}; uploads sent on by a redirect ${sentOn}; "not sent" of what the browser sent twice by itself ${resent}`,
    `  last word: ${endings.join(', ')}`,
  ].join('\n');
}
