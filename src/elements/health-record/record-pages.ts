import type { RecordFound } from '../../backends/backend.js';
import type { RecordEntry } from '../../contract/record.js';

/** What is shown of one section: its pages so far, and which hidden entries were opened. */
export class RecordPages {
  /** The latest page; its count of malformed entries is that of all pages. */
  page: RecordFound | undefined;
  entries: readonly RecordEntry[] = [];
  isLoading = false;
  /** The next page, or a part of the widget, did not arrive. */
  hasFailed = false;
  /** Answers to questions from before something was emptied or changed do not count. */
  turn = 0;
  #opened = new Set<string>();

  begin(page: RecordFound): void {
    this.page = page;
    this.entries = page.entries;
  }

  forget(): void {
    this.turn++;
    this.page = undefined;
    this.entries = [];
    this.#opened = new Set();
    this.isLoading = this.hasFailed = false;
  }

  isHidden({ id, sensitive }: RecordEntry): boolean {
    return !!sensitive && !this.#opened.has(id);
  }

  open({ id }: RecordEntry): void {
    this.#opened.add(id);
  }

  /** Adds the next page. Gives the id of its first entry. */
  async more(read: (cursor: string) => Promise<RecordFound | undefined>): Promise<string | undefined> {
    const { turn } = this;
    this.isLoading = true;
    this.hasFailed = false;
    const page = await read(this.page!.next!);
    if (turn !== this.turn) return undefined;
    this.isLoading = false;
    this.hasFailed = !page;
    if (!page) return undefined;
    this.page = { ...page, malformed: this.page!.malformed + page.malformed };
    this.entries = [...this.entries, ...page.entries];
    return page.entries[0]?.id;
  }
}
