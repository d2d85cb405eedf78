import {
  css,
  html,
  isServer,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type ReactiveControllerHost,
} from 'lit';
import { oneOf } from '../../base/allowed-values.js';
import { report } from '../../base/report.js';
import { version } from '../../base/version.js';
import type { PracticeConfig } from '../../contract/practice-config.js';
import { loadExceptionsJudge } from '../../controllers/exceptions-judge-loader.js';
import { checkPracticeConfig, loadPracticeFile } from '../../controllers/practice-file.js';
import {
  announceChange,
  type PracticeSource,
  type ServiceNotice,
} from '../../controllers/practice-registry.js';
import type { GetToken, PracticeSettings } from '../../controllers/practice-settings.js';
import { loadServiceNotices } from '../../controllers/service-notices-loader.js';
import { wrongSetting } from './judge-settings.js';
import { soundSettings } from './sound-settings.js';

/**
 * Holds the settings of one practice for the widgets inside it, or, standing anywhere in the page, for all widgets that
 * are inside none. Each setting comes from its attribute, else from `config`, else from the file of `src`.
 *
 * @summary The practice's settings, written once for all widgets of a page.
 * @slot - The part of the page that belongs to this practice; it is shown as it is.
 * @fires gp-signed-out - Somebody signed out: everything personal is no longer shown.
 */
export class PracticeElement extends LitElement implements PracticeSource {
  /** The version of gp-widgets that this element came from. */
  static readonly version = version;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties: PropertyDeclarations = {
    src: {},
    name: {},
    odsCode: { attribute: 'ods-code' },
    phone: {},
    nation: {},
    timeZone: { attribute: 'time-zone' },
    hours: {},
    endpoint: {},
    backend: {},
    credentials: {},
    signInUrl: { attribute: 'sign-in-url' },
    privacyUrl: { attribute: 'privacy-url' },
    config: { attribute: false },
    getToken: { attribute: false },
  };

  /** The address of a settings file (JSON, see `practice-config.schema.json`). */
  declare src?: string;
  /** The practice's name. */
  declare name?: string;
  /** The practice's ODS code, such as `A81001`. */
  declare odsCode?: string;
  /** The telephone number that patients call. */
  declare phone?: string;
  /** `england` (default), `wales`, `scotland` or `northern-ireland`: bank holidays and where to get urgent help. */
  declare nation?: PracticeConfig['nation'];
  /** The practice's IANA time zone; `Europe/London` by default. */
  declare timeZone?: string;
  /** Opening hours, such as `Mo-Fr 08:00-18:30; PH off`. */
  declare hours?: string;
  /** The base address of the practice's backend: `/requests` and so on are added to it. */
  declare endpoint?: string;
  /** How requests are sent: `json` (default), `form`, `demo` or a backend registered by the page. */
  declare backend?: string;
  /** Whether cookies go to the backend: `same-origin` (default), `include` or `omit`. */
  declare credentials?: RequestCredentials;
  /** Where patients sign in. */
  declare signInUrl?: string;
  /** The practice's privacy notice. */
  declare privacyUrl?: string;
  /** All settings as an object: `PracticeConfig`. */
  declare config?: PracticeConfig;
  /** Gives the token that requests carry as `Authorization: Bearer`. */
  declare getToken?: GetToken;

  /** Whether the settings can be used by now. The widgets read it. */
  state: PracticeSource['state'] = 'loading';
  /** The settings as they stand. The widgets read them. */
  settings: PracticeSettings = {};
  /** Milliseconds by which the server's clock is ahead of the device's. The widgets read it. */
  clockOffset = 0;

  #file: PracticeConfig | undefined;
  #loadedFrom: string | undefined;
  #config: PracticeConfig | undefined;
  #loading: AbortController | undefined;
  #notices: Required<PracticeSource>['notice'] | undefined;
  #asked = false;

  /**
   * Forgets who is signed in: every widget of the page and of the site's other tabs empties what it shows of a person. A
   * sign-in belongs to the site, also where a page has two practices; to empty too much is the safe side.
   */
  signOut(): void {
    this.dispatchEvent(new CustomEvent('gp-signed-out', { bubbles: true, composed: true }));
  }

  /** What is to be said of a service that cannot be used, for a widget of this practice. */
  notice(widget: ReactiveControllerHost & Element, service: string): ServiceNotice | undefined {
    const { endpoint, backend } = this.settings;
    if (!this.#asked && (endpoint || backend)) {
      this.#asked = true;
      // The widget's own content first.
      setTimeout(() =>
        loadServiceNotices().then((notices) => {
          this.#notices = notices;
          announceChange();
        }, console.warn),
      );
    }
    return this.#notices?.(widget, service);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announceChange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    announceChange();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    // `null`, which frameworks bind until they have one, is none.
    if (changed.has('config') && !this.config) this.#config = undefined;
    if (!this.src) this.#file = this.#loadedFrom = undefined;
    if ((changed.has('src') && this.src) || (changed.has('config') && this.config)) void this.#load();
    else if (!this.#loading) this.#publish();
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  /** Settings that were good stay in use until better ones have arrived: somebody may be writing just now. */
  async #load(): Promise<void> {
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    try {
      if (this.config) this.#config = await checkedConfig(this.config);
      const { src } = this;
      if (src && src !== this.#loadedFrom) {
        const { config, clockOffset } = await loadPracticeFile(src, loading.signal);
        if (loading.signal.aborted) return;
        if (src === this.src) {
          this.#file = config;
          this.#loadedFrom = src;
          this.clockOffset = clockOffset;
        }
      }
    } catch (error) {
      if (loading.signal.aborted) return;
      report(this, (error as Error).message);
      this.#loading = undefined;
      if (this.state === 'loading') {
        // Where a widget has nothing to show, it still tells the number that stands in an attribute.
        this.#publish();
        this.state = 'failed';
      }
      announceChange();
      return;
    }
    if (loading.signal.aborted) return;
    this.#loading = undefined;
    this.#publish();
  }

  #publish(): void {
    const { name, odsCode, phone, timeZone, hours, endpoint, backend, credentials, signInUrl, privacyUrl } =
      this;
    const { nation, getToken } = this;
    const own = {
      name,
      odsCode,
      phone,
      nation,
      timeZone,
      hours,
      endpoint,
      backend,
      // With any other word every fetch would fail, and nobody could know whether something was sent.
      credentials: credentials && oneOf(this, 'credentials', credentials, ['same-origin', 'include', 'omit']),
      signInUrl,
      privacyUrl,
      getToken,
    };
    // An attribute that a template left empty says nothing, and must not stand before the file's.
    const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value));
    const tell = (fault: string): void => report(this, fault);
    const settings: PracticeSettings = {
      ...soundSettings(this.#file, tell),
      ...soundSettings(this.#config, tell),
      ...soundSettings(given, tell),
    };
    const wrong = wrongSetting(settings);
    if (wrong) tell(wrong);
    else this.settings = settings;
    if (settings.exceptions)
      loadExceptionsJudge().then((faultsOf) => faultsOf(settings).forEach(tell), console.warn);
    const first = document.querySelector('gp-practice');
    // Written one after the other, the widgets of the second practice would silently show the first one's number.
    if (
      first &&
      first !== this &&
      (!this.src || first.src !== this.src) &&
      !this.firstElementChild &&
      document.readyState !== 'loading'
    ) {
      report(
        this,
        'no widget uses this practice. Put its widgets inside it: those outside use the first gp-practice of the page.',
        'warn',
      );
    }
    this.state = !wrong || this.state === 'ready' ? 'ready' : 'failed';
    announceChange();
  }
}

/** Checks settings made in code. The contract knows no function, as no file can hold one: `getToken` goes round the check. */
async function checkedConfig(config: PracticeConfig): Promise<PracticeConfig> {
  const { backend } = config;
  if (typeof backend !== 'object' || typeof backend?.getToken !== 'function')
    return checkPracticeConfig(config, 'config');
  const { getToken, ...others } = backend;
  const checked = await checkPracticeConfig({ ...config, backend: others }, 'config');
  return { ...checked, backend: { ...others, getToken } };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-signed-out': CustomEvent<null>;
  }
}
