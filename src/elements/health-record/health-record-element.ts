import { adoptStyles, html, isServer, nothing, type PropertyDeclarations } from 'lit';
import type { Personal, RecordFound } from '../../backends/backend.js';
import { GpElement } from '../../base/base-element.js';
import { personalStyles } from '../../base/personal.styles.js';
import { listOf, report } from '../../base/report.js';
import { safeHref } from '../../base/safe-href.js';
import { checkNoStore, keepFromRecorders, sessionPanel } from '../../base/session-panel.js';
import type { RecordEntry, RecordSection } from '../../contract/record.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { type PersonalBackend, personalBackend } from '../../controllers/personal-backend.js';
import { loadRecordChart, loadRecordCopy } from '../../controllers/record-parts-loader.js';
import { SessionController } from '../../controllers/session-controller.js';
import { formatDate } from '../../i18n/format.js';
import { healthRecord } from '../../i18n/locales/en/health-record.js';
import { session } from '../../i18n/locales/en/session.js';
import { entryView } from './entry.js';
import { RecordOpenedEvent } from './health-record.events.js';
import { healthRecordStyles } from './health-record.styles.js';
import { type Point, pointsOf, sectionNames } from './health-record.view.js';
import type { RecordChart } from './record-chart.js';

/** The most pages that are asked for to draw one chart. */
const chartPages = 25;

/**
 * The record of whoever is signed in: test results, letters, notes, medicines, allergies and vaccinations, newest first.
 * It shows what the practice's server gives, as text; it judges nothing. It signs nobody in.
 *
 * @summary Test results, letters, notes, medicines, allergies and vaccinations.
 * @slot - Shown until the element is defined, and where its settings cannot be used: other ways to see the record.
 * @slot signed-out - What can be done without signing in.
 * @fires gp-record-opened - Somebody opened their record; nothing about what it holds.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart demonstration - The line that says that nothing is sent.
 * @csspart entry - One entry.
 * @cssstate gp-ready - Its content stands.
 */
export class HealthRecordElement extends GpElement {
  static override styles = [GpElement.styles, personalStyles, healthRecordStyles];

  static override properties: PropertyDeclarations = { endpoint: {}, sections: {} };

  /** The complete address of the record; else the practice's `endpoint` with `/record`. */
  declare endpoint?: string;
  /** Which parts, separated by spaces: `test-results`, `letters`, `consultations`, `medicines`, `allergies`, `vaccinations`. All by default. */
  declare sections?: string;

  readonly #words = new MessagesController(this, 'health-record', healthRecord);
  readonly #sessionWords = new MessagesController(this, 'session', session);
  readonly #session = new SessionController<Personal<RecordFound>>(this, {
    canAsk: () => !!this.#load(),
    ask: async (signal) => (await this.#backend()).listRecord!(this.#query, { signal }),
    show: (page) => this.#show(page),
    empty: () => this.#empty(),
    chosen: () => [],
    restore: () => undefined,
  });
  #section: RecordSection | undefined;
  #search = '';
  #page: RecordFound | undefined;
  #entries: readonly RecordEntry[] = [];
  #opened = new Set<string>();
  #isLoadingMore = false;
  #moreFailed = false;
  #chart: RecordChart | undefined;
  #series: { readonly entry: string; readonly name: string; readonly points: readonly Point[] } | undefined;
  /** Answers to questions from before something was emptied or changed do not count. */
  #turn = 0;
  #wasOpened = false;

  protected override get loaded(): boolean {
    return (
      super.loaded &&
      this.#words.ready &&
      this.#sessionWords.ready &&
      this.#session.isSettled &&
      (this.#chart?.ready ?? true)
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepFromRecorders(this);
  }

  protected override shouldUpdate(): boolean {
    if (!isServer) this.#session.begin();
    return super.shouldUpdate();
  }

  protected override content(): unknown {
    if (!this.#load()) return undefined;
    const texts = { t: this.#sessionWords.t, shared: this.shared.t };
    return html`<div
      class="ph-no-capture"
      data-sentry-mask
      data-hj-suppress
      data-private
      data-clarity-mask
      data-dd-privacy="mask"
    >
      ${sessionPanel(this, this.#session, texts, () => this.#record(), html`<slot name="signed-out"></slot>`)}
    </div>`;
  }

  #record(): unknown {
    const { t } = this.#words;
    const { person } = this.#page ?? {};
    const section = this.#query.section;
    const sections = this.#sections;
    return html`<h2 class="title">${t('title')}</h2>
      ${person ? html`<p>${this.#sessionWords.t('person', { name: person.name })}</p>` : nothing}
      ${
        sections.length > 1
          ? html`<nav aria-label=${t('sections')}>
              <ul class="sections">
                ${sections.map(
                  (each) =>
                    html`<li>
                      <button
                        class="plain"
                        type="button"
                        aria-current=${each === section || nothing}
                        @click=${() => this.#open(each)}
                      >
                        ${t(each)}
                      </button>
                    </li>`,
                )}
              </ul>
            </nav>`
          : nothing
      }
      <h3 class="title" id="section" tabindex="-1">${t(section)}</h3>
      <p>${t(`about-${section}`)}</p>
      ${this.#searchForm()}
      ${this.#page ? this.#list() : this.#session.problem ? this.#failed(() => void this.#session.ask()) : html`<p role="status">${t('loading')}</p>`}`;
  }

  #searchForm(): unknown {
    const { t } = this.#words;
    return html`<form class="search" role="search" @submit=${this.#onSearch}>
      <div>
        <label for="search">${t('search')}</label>
        <input
          class="input"
          id="search"
          type="search"
          autocomplete="off"
          maxlength="100"
          .value=${this.#search}
        />
      </div>
      <button class="button secondary" type="submit">${t('search-button')}</button>
      ${this.#search ? html`<button class="plain" type="button" @click=${() => this.#find('')}>${t('search-all')}</button>` : nothing}
    </form>`;
  }

  #list(): unknown {
    const { t } = this.#words;
    const { total, next, malformed } = this.#page!;
    const entries = this.#entries;
    const count = total ?? entries.length;
    if (!entries.length && !malformed)
      return html`<p role="status">
        ${this.#search ? t('none-found', { search: this.#search }) : t('none')}
      </p>`;
    return html`<p role="status">
        ${entries.length < count ? t('shown', { shown: entries.length, count }) : t('count', { count })}
      </p>
      ${malformed ? html`<p class="fault">${t('malformed', { count: malformed })}</p>` : nothing}
      <ul class="plain-list">
        ${entries.map((entry) => this.#entry(entry))}
      </ul>
      ${this.#moreFailed ? this.#failed(() => void this.#more()) : nothing}
      <div class="buttons">
        ${
          next && !this.#moreFailed
            ? html`<button
                class="button"
                type="button"
                aria-disabled=${this.#isLoadingMore || nothing}
                @click=${() => void this.#more()}
              >
                ${t(this.#isLoadingMore ? 'loading' : 'more')}
              </button>`
            : nothing
        }
        <button class="button secondary" type="button" @click=${() => print()}>${t('print')}</button>
        <button class="button secondary" type="button" @click=${() => void this.#save()}>${t('save')}</button>
      </div>
      <p class="small">${t('copy-hint')}</p>`;
  }

  #entry(entry: RecordEntry): unknown {
    const series = this.#series?.entry === entry.id ? this.#series : undefined;
    return html`<li class="entry" part="entry" data-entry=${entry.id}>
      ${entryView(entry, {
        t: this.#words.t,
        newTab: this.shared.t('new-tab'),
        isHidden: this.#isHidden(entry),
        date: this.#date,
        href: safeHref,
        onOpen: () => {
          this.#opened.add(entry.id);
          this.requestUpdate();
        },
        onSeries: (code, name) => void this.#showSeries(entry.id, code, name),
      })}
      ${
        series && this.#chart
          ? this.#chart.render(series.name, series.points, this.#words.t, this.#date, () => {
              this.#series = undefined;
              void this.#focus(`[data-entry="${CSS.escape(entry.id)}"] .series`);
            })
          : nothing
      }
    </li>`;
  }

  #failed(again: () => void): unknown {
    const { t } = this.#words;
    return html`<div role="alert">
      <p>${t('failed')}</p>
      <button class="button secondary" type="button" @click=${again}>${t('again')}</button>
    </div>`;
  }

  get #sections(): readonly RecordSection[] {
    return listOf(this, 'sections', this.sections, sectionNames);
  }

  get #query(): { readonly section: RecordSection; readonly search?: string } {
    const sections = this.#sections;
    const section = sections.includes(this.#section!) ? this.#section! : sections[0]!;
    return { section, ...(this.#search && { search: this.#search }) };
  }

  readonly #date = (local: string): string =>
    formatDate(local, this.#words.t.language, { day: 'numeric', month: 'long', year: 'numeric' });

  #isHidden(entry: RecordEntry): boolean {
    return !!entry.sensitive && !this.#opened.has(entry.id);
  }

  #load(): (() => Promise<PersonalBackend>) | undefined {
    try {
      const own = { backend: this.backend, endpoints: { record: this.endpoint } };
      return personalBackend('record', ['record'], own, this.practice.settings);
    } catch (error) {
      report(this, (error as Error).message);
      return undefined;
    }
  }

  #backend(): Promise<PersonalBackend> {
    return this.#load()!();
  }

  #show(page: Personal<RecordFound>): void {
    checkNoStore(this, page);
    this.#page = page;
    this.#entries = page.entries;
    if (this.#wasOpened) return;
    this.#wasOpened = true;
    this.dispatchEvent(new RecordOpenedEvent());
  }

  #empty(): void {
    this.#search = '';
    this.#wasOpened = false;
    this.#forget();
  }

  #forget(): void {
    this.#turn++;
    this.#page = this.#series = undefined;
    this.#entries = [];
    this.#opened = new Set();
    this.#isLoadingMore = this.#moreFailed = false;
    this.requestUpdate();
  }

  #open(section: RecordSection): void {
    this.#section = section;
    this.#find('');
    void this.#focus('#section');
  }

  #find(search: string): void {
    this.#search = search;
    this.#forget();
    void this.#session.ask();
  }

  async #more(): Promise<void> {
    const { next } = this.#page ?? {};
    if (!next || this.#isLoadingMore) return;
    const turn = this.#turn;
    this.#isLoadingMore = true;
    this.#moreFailed = false;
    this.requestUpdate();
    const page = await this.#read({ ...this.#query, cursor: next });
    if (turn !== this.#turn) return;
    this.#isLoadingMore = false;
    this.requestUpdate();
    if (!page) return void (this.#moreFailed = true);
    const first = page.entries[0]?.id;
    this.#page = { ...page, malformed: this.#page!.malformed + page.malformed };
    this.#entries = [...this.#entries, ...page.entries];
    if (first) void this.#focus(`[data-entry="${CSS.escape(first)}"] h4`);
  }

  /** One page; nothing if it did not come, or if nobody is signed in any more. */
  async #read(
    query: Parameters<NonNullable<PersonalBackend['listRecord']>>[0],
  ): Promise<RecordFound | undefined> {
    try {
      const outcome = await (await this.#backend()).listRecord!(query);
      if (outcome.kind === 'accepted') return outcome.value;
      this.#session.notice(outcome.problem);
    } catch (error) {
      console.error(error);
    }
    return undefined;
  }

  async #showSeries(entry: string, code: string, name: string): Promise<void> {
    const turn = this.#turn;
    const entries: RecordEntry[] = [];
    let cursor: string | undefined;
    for (let count = 0; count < chartPages; count++) {
      const page = await this.#read({ section: 'test-results', series: code, cursor });
      if (turn !== this.#turn) return;
      if (!page) return void ((this.#moreFailed = true), this.requestUpdate());
      entries.push(...page.entries);
      cursor = page.next;
      if (!cursor) break;
    }
    try {
      await this.#loadChart();
    } catch (error) {
      console.error(error);
      this.#moreFailed = true;
    }
    if (turn !== this.#turn) return;
    this.#series = { entry, name, points: pointsOf(entries, code) };
    void this.#focus('.chart .title');
  }

  async #loadChart(): Promise<void> {
    if (this.#chart) return;
    const Chart = await loadRecordChart();
    const { elementStyles } = this.constructor as typeof HealthRecordElement;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...Chart.styles]);
    this.#chart = new Chart(this);
  }

  async #save(): Promise<void> {
    const turn = this.#turn;
    const save = await loadRecordCopy().catch((error: unknown) => void console.error(error));
    if (!save || turn !== this.#turn) return;
    const { t } = this.#words;
    const title = t(this.#query.section);
    save(title, title, this.#entries, (entry) => this.#isHidden(entry), t, this.#date);
  }

  readonly #onSearch = (event: Event): void => {
    event.preventDefault();
    this.#find(this.renderRoot.querySelector<HTMLInputElement>('#search')!.value.trim());
  };

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
