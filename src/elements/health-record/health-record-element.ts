import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Personal, ReadOutcome, RecordFound, RecordQuery } from '../../backends/backend.js';
import { PersonalElement } from '../../base/personal-element.js';
import { listOf } from '../../base/allowed-values.js';
import { safeHref } from '../../base/safe-href.js';
import { telHref } from '../../base/tel-href.js';
import { workingPhone } from '../../base/working-phone.js';
import type { RecordEntry } from '../../contract/record.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { type PersonalBackend, personalBackend } from '../../controllers/personal-backend.js';
import { loadRecordChart, loadRecordCopy } from '../../controllers/record-parts-loader.js';
import { recordSections, type RecordSection } from '../../domain/record/record-section.js';
import { healthRecord } from '../../i18n/locales/en/health-record.js';
import { entryView } from './entry.js';
import { RecordOpenedEvent } from './health-record.events.js';
import { healthRecordStyles } from './health-record.styles.js';
import type { RecordChart } from './record-chart.js';
import { RecordPages } from './record-pages.js';
import { searchForm } from './search-form.js';

// Whoever imports the class has its events typed.
export type * from './health-record.events.js';

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
 * @csspart entry - One entry.
 * @cssstate gp-ready - Its content stands.
 */
export class HealthRecordElement extends PersonalElement<Personal<RecordFound>> {
  static override styles = [PersonalElement.styles, healthRecordStyles];

  static override properties: PropertyDeclarations = { endpoint: {}, sections: {} };

  /** The complete address of the record; else the practice's `endpoint` with `/record`. */
  declare endpoint?: string;
  /** Which parts, separated by spaces: `test-results`, `letters`, `consultations`, `medicines`, `allergies`, `vaccinations`. All by default. */
  declare sections?: string;

  readonly #words = new MessagesController(this, 'health-record', healthRecord);
  readonly #pages = new RecordPages();
  #section: RecordSection | undefined;
  #search = '';
  #only: RecordQuery['only'];
  #chart: RecordChart | undefined;
  #wasOpened = false;
  /** The entry whose chart did not arrive. */
  #failedEntry = '';

  protected override get loaded(): boolean {
    return super.loaded && this.#words.ready && (this.#chart?.ready ?? true);
  }

  protected override connect(): () => Promise<PersonalBackend> {
    const own = { backend: this.backend, endpoints: { record: this.endpoint } };
    return personalBackend('record', ['record'], own, this.practice.settings);
  }

  protected override ask(
    backend: PersonalBackend,
    signal: AbortSignal,
  ): Promise<ReadOutcome<Personal<RecordFound>>> {
    return backend.listRecord!(this.#query, { signal });
  }

  protected override show(page: RecordFound): void {
    this.#pages.begin(page);
    if (this.#wasOpened) return;
    this.#wasOpened = true;
    this.dispatchEvent(new RecordOpenedEvent());
  }

  protected override empty(): void {
    this.#search = '';
    this.#only = undefined;
    this.#wasOpened = false;
    this.#forget();
  }

  protected override page(): unknown {
    const { t } = this.#words;
    const { page } = this.#pages;
    const { person } = page ?? {};
    const section = this.#query.section;
    const sections = this.#sections;
    return html`<h2 class="title">${t('title')}</h2>
      ${person ? html`<p>${this.sessionWords.t('person', { name: person.name })}</p>` : nothing}
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
      ${section === 'test-results' ? this.#callPractice() : nothing}
      ${searchForm(t, { section, search: this.#search, only: this.#only }, this.#onSearch, () => this.#showAll())}
      ${page ? this.#list(page) : this.session.problem ? this.#failed(() => void this.session.ask()) : html`<p role="status">${t('loading')}</p>`}`;
  }

  /** Whom to call where a result worries somebody: the number stands beside the words that say so. */
  #callPractice(): unknown {
    const phone = workingPhone(this.practice);
    return phone
      ? html`<p><a href=${telHref(phone)}>${this.shared.t('help-practice', { phone })}</a></p>`
      : nothing;
  }

  #list({ total, next, malformed }: RecordFound): unknown {
    const { t } = this.#words;
    const { entries, hasFailed, isLoading } = this.#pages;
    const count = total ?? entries.length;
    if (!entries.length && !malformed)
      return html`<p role="status">
        ${this.#search ? t('none-found', { search: this.#search }) : t(this.#only ? 'none-only' : 'none')}
      </p>`;
    return html`<p role="status">
        ${entries.length < count ? t('shown', { shown: entries.length, count }) : t('count', { count })}
      </p>
      ${malformed ? html`<p class="fault">${t('malformed', { count: malformed })}</p>` : nothing}
      <ul class="plain-list">
        ${entries.map((entry) => this.#entry(entry))}
      </ul>
      ${hasFailed ? this.#failed(() => void this.#more()) : nothing}
      <div class="buttons">
        ${
          next && !hasFailed
            ? html`<button
                class="button"
                type="button"
                aria-disabled=${isLoading || nothing}
                @click=${() => void this.#more()}
              >
                ${t(isLoading ? 'loading' : 'more')}
              </button>`
            : nothing
        }
        <button class="button secondary" type="button" @click=${() => print()}>${t('print')}</button>
        <button class="button secondary" type="button" @click=${() => void this.#save()}>${t('save')}</button>
      </div>
      <p class="small">${t('copy-hint')}</p>`;
  }

  #entry(entry: RecordEntry): unknown {
    return html`<li class="entry" part="entry" data-entry=${entry.id}>
      ${entryView(entry, {
        t: this.#words.t,
        newTab: this.shared.t('new-tab'),
        isHidden: this.#pages.isHidden(entry),
        date: this.date,
        href: safeHref,
        onOpen: () => {
          this.#pages.open(entry);
          void this.focusOn(`${entrySelector(entry.id)} h4`);
        },
        onSeries: (code, name) => void this.#showSeries(entry.id, code, name),
      })}
      ${this.#failedEntry === entry.id ? html`<p class="fault" role="alert">${this.#words.t('failed')}</p>` : nothing}
      ${this.#chart?.render(entry.id)}
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
    return listOf(this, 'sections', this.sections, recordSections);
  }

  get #query(): RecordQuery {
    const sections = this.#sections;
    const section = sections.includes(this.#section!) ? this.#section! : sections[0]!;
    return { section, search: this.#search || undefined, only: this.#only };
  }

  #forget(): void {
    this.#pages.forget();
    this.#chart?.forget();
    this.#failedEntry = '';
    this.requestUpdate();
  }

  #showAll(): void {
    this.#only = undefined;
    this.renderRoot.querySelector<HTMLFormElement>('.search')!.reset();
    this.#find('');
  }

  #open(section: RecordSection): void {
    this.#section = section;
    this.#showAll();
    void this.focusOn('#section');
  }

  #find(search: string): void {
    this.#search = search;
    this.#forget();
    void this.session.ask();
  }

  async #more(): Promise<void> {
    const pages = this.#pages;
    if (!pages.page?.next || pages.isLoading) return;
    const more = pages.more((cursor) => this.#read({ ...this.#query, cursor }));
    this.requestUpdate();
    const first = await more;
    this.requestUpdate();
    if (first) void this.focusOn(`${entrySelector(first)} h4`);
  }

  /** One page; nothing if it did not come, or if nobody is signed in any more. */
  async #read(query: RecordQuery): Promise<RecordFound | undefined> {
    try {
      const outcome = await (await this.reach()).listRecord!(query);
      if (outcome.kind === 'accepted') return outcome.value;
      this.session.notice(outcome.problem);
    } catch (error) {
      console.error(error);
    }
    return undefined;
  }

  async #showSeries(entry: string, code: string, name: string): Promise<void> {
    const { turn } = this.#pages;
    this.#failedEntry = '';
    try {
      const Chart = await loadRecordChart();
      if (turn !== this.#pages.turn) return;
      if (!this.#chart) {
        this.adopt(...Chart.styles);
        this.#chart = new Chart(this, {
          t: () => this.#words.t,
          date: this.date,
          read: (query) => this.#read(query),
          isHidden: (each) => this.#pages.isHidden(each),
          focus: (selector) => this.focusOn(selector),
        });
      }
      await this.#chart.open(entry, code, name);
    } catch (error) {
      console.error(error);
      if (turn === this.#pages.turn) this.#failedEntry = entry;
      this.requestUpdate();
    }
  }

  async #save(): Promise<void> {
    const pages = this.#pages;
    const { turn } = pages;
    const save = await loadRecordCopy().catch((error: unknown) => void console.error(error));
    if (!save || turn !== pages.turn) return;
    const { t } = this.#words;
    const title = t(this.#query.section);
    save(title, title, pages.entries, (entry) => pages.isHidden(entry), t, this.date);
  }

  readonly #onSearch = (event: Event): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.#only = ((form.get('only') as string) || undefined) as RecordQuery['only'];
    this.#find((form.get('search') as string).trim());
  };
}

const entrySelector = (id: string): string => `[data-entry="${CSS.escape(id)}"]`;
