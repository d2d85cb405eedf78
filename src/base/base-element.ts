import {
  type CSSResult,
  type CSSResultGroup,
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
} from 'lit';
import type { Backend } from '../backends/backend.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { PracticeController } from '../controllers/practice-controller.js';
import { widget } from '../i18n/locales/en/widget.js';
import { hostStyles } from './host-styles.js';
import { report } from './report.js';
import { telHref } from './tel-href.js';
import { version } from './version.js';

/** What every widget shares: its practice, its language, the fallback, and that it never goes blank or throws. */
export abstract class GpElement extends LitElement {
  /** The version of gp-widgets that this element came from. */
  static readonly version = version;

  static override styles: CSSResultGroup = hostStyles;

  // Not decorators: they would cost each page 700 bytes.
  static override properties: PropertyDeclarations = { theme: {}, backend: {} };

  /** The look. Only `nhs` exists; other values are accepted and shown as `nhs`. */
  declare theme?: string;

  /** How requests are sent: the name of a backend, or an object in the `Backend` shape. */
  declare backend?: string | Backend;

  /** The settings of the one practice that this widget belongs to. */
  readonly practice = new PracticeController(this);

  /** The texts that all widgets share. */
  protected readonly shared = new MessagesController(this, 'widget', widget);

  #internals: ElementInternals | undefined;
  #isReady = false;
  #broken = false;
  #serverRendered = false;

  /**
   * What the widget shows, or `undefined` if its settings make it unusable: then the content that stands inside the tag
   * is shown. Say why with `report`.
   */
  protected abstract content(): unknown;

  /** Whether all that `content` needs is there: until then the fallback, or what was shown last, stays. */
  protected get loaded(): boolean {
    return this.shared.ready && this.practice.state !== 'loading';
  }

  /** Whether the content is whole. While it is a skeleton, `gp-ready` waits. */
  protected get stands(): boolean {
    return true;
  }

  /** Whether requests only pretend: `backend="demo"`, said by the page itself. */
  protected get isDemo(): boolean {
    const backend = this.backend || this.practice.settings.backend;
    return ((backend as { name?: string } | undefined)?.name ?? backend) === 'demo';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#serverRendered = !!this.shadowRoot?.firstChild;
    return super.createRenderRoot();
  }

  protected override shouldUpdate(): boolean {
    // What stands (from the server, or from before a setting changed) is better than a flash of fallback.
    return !this.#broken && (this.loaded || !(this.#isReady || this.#serverRendered));
  }

  /** All of an update: what throws before it renders would leave a blank box, and an error in the host page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#breakDown(error);
    }
  }

  protected override render(): unknown {
    if (this.#serverRendered) this.#dropServerRendering();
    const content = this.loaded && this.practice.state !== 'failed' ? this.content() : undefined;
    const isReady = content !== undefined && this.stands;
    if (isReady !== this.#isReady) this.#showReady(isReady);
    if (content === undefined) return html`<slot>${this.loaded ? this.#unavailable() : nothing}</slot>`;
    return html`<div class="root" part="root" lang=${this.shared.t.language}>
      ${this.isDemo ? html`<p class="visible">${this.shared.t('_demo')}</p>` : nothing} ${content}
    </div>`;
  }

  /** Where the page gave no fallback of its own, a patient still learns what to do. */
  #unavailable(): unknown {
    const { t } = this.shared;
    const { phone } = this.practice.settings;
    return html`<p class="root">
      ${t('unavailable')}
      ${phone ? html`<a href=${telHref(phone)}>${t('help-practice', { phone })}</a>.` : nothing}
      <a href="tel:999">${t('help-999')}</a>.
    </p>`;
  }

  /** Adds the styles of a part that came later. */
  protected adopt(...styles: CSSResult[]): void {
    (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(...styles.map((each) => each.styleSheet!));
  }

  #showReady(isReady: boolean): void {
    this.#isReady = isReady;
    try {
      (this.#internals ??= this.attachInternals()).states[isReady ? 'add' : 'delete']('gp-ready');
    } catch {
      // Chromium before 125 wants `--gp-ready`; browsers of our floor may have no states, servers no internals. Nothing
      // depends on it.
    }
    if (!isReady || isServer) return;
    void this.updateComplete.then(() => {
      /** The widget's content stands. */
      this.dispatchEvent(new Event('gp-ready', { bubbles: true, composed: true }));
    });
  }

  #dropServerRendering(): void {
    this.#serverRendered = false;
    this.shadowRoot!.replaceChildren();
    // Lit would render before the node that has just gone.
    this.renderOptions.renderBefore = null;
  }

  /** A defect of ours must not take the page with it: the fallback content comes back, the console says what happened. */
  #breakDown(error: unknown): void {
    this.#broken = true;
    report(this, 'stopped after this error and shows its fallback content:');
    console.error(error);
    this.renderRoot.replaceChildren(document.createElement('slot'));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-ready': Event;
  }
}
