/** A small mistake that somebody could make, planted into a copy of the source. Some test must notice. */
export interface Defect {
  /** What the mistake does, in a few words. */
  readonly title: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly search: string;
  readonly replacement: string;
  /** Test files of which one must fail. */
  readonly tests: readonly string[];
  /** Why no test catches it, where that is known and accepted. */
  readonly missed?: string;
}

/** The file as it would be with the mistake. Throws unless the text that is searched for stands there exactly once. */
export function planted(defect: Defect, text: string): string {
  const [before, after, ...more] = text.split(defect.search);
  if (after === undefined || more.length)
    throw new Error(
      `${defect.title}: in ${defect.file} the text stands ${after === undefined ? 'nowhere' : `${more.length + 1} times`}: ${defect.search}`,
    );
  if (defect.search === defect.replacement) throw new Error(`${defect.title}: changes nothing`);
  return before + defect.replacement + after;
}
