import { html, nothing } from 'lit';
import type { PrescriptionOrder } from '../../contract/prescriptions.js';
import type { prescriptionSteps } from '../../i18n/locales/en/prescription-steps.js';
import type { Translate } from '../../i18n/messages.js';
import type { Shell } from './shell.js';

/** What was ordered, newest first, what became of each item, and cancelling while that is possible. */
export class PrescriptionOrders {
  readonly #shell: Shell;
  #asksToCancel = '';
  #failed: { readonly id: string; readonly text: 'cancel-failed' | 'cancel-unknown' } | undefined;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  empty(): void {
    this.#asksToCancel = '';
    this.#failed = undefined;
  }

  render(t: Translate<typeof prescriptionSteps>): unknown {
    const { answer, session } = this.#shell;
    const { orders = [] } = answer();
    if (!orders.length) return nothing;
    return html`<h3>${t('orders')}</h3>
      <p>
        <button class="plain" type="button" @click=${() => void session.ask()}>${t('news')}</button>
      </p>
      <div role="alert">${session.problem ? html`<p class="fault">${t('news-failed')}</p>` : nothing}</div>
      <ul class="plain-list">
        ${orders.map((order) => this.#order(order, t))}
      </ul>`;
  }

  #order(order: PrescriptionOrder, t: Translate<typeof prescriptionSteps>): unknown {
    const { id, reference, placedAt, items, pharmacy, cancellable } = order;
    const about = [reference && t('order-reference', { reference }), pharmacy?.name].filter(Boolean);
    return html`<li>
      ${placedAt ? html`<strong>${t('order-placed', { date: this.#shell.dateOf(placedAt) })}</strong>` : nothing}
      <span class="meta">${about.join('. ')}</span>
      <ul>
        ${items.map(
          ({ name, status, reason }) =>
            html`<li>${name}: <strong>${t(status)}</strong>${reason ? `. ${reason}` : nothing}</li>`,
        )}
      </ul>
      ${this.#failed?.id === id ? html`<p class="fault" role="alert">${t(this.#failed.text)}</p>` : nothing}
      ${cancellable ? this.#cancelButtons(id, t) : nothing}
    </li>`;
  }

  #cancelButtons(id: string, t: Translate<typeof prescriptionSteps>): unknown {
    const ask = (asked: string): void => {
      this.#asksToCancel = asked;
      void this.#shell.focus(`[data-${asked ? 'sure' : 'cancel'}="${CSS.escape(id)}"]`);
    };
    return this.#asksToCancel === id
      ? html`<div class="inset" role="group" aria-label=${t('cancel-sure')}>
          <p>${t('cancel-sure')}</p>
          <div class="buttons">
            <button
              class="button secondary"
              type="button"
              data-sure=${id}
              @click=${() => void this.#cancel(id)}
            >
              ${t('cancel-yes')}
            </button>
            <button class="plain" type="button" @click=${() => ask('')}>${t('cancel-no')}</button>
          </div>
        </div>`
      : html`<button class="plain" type="button" data-cancel=${id} @click=${() => ask(id)}>
          ${t('cancel')}
        </button>`;
  }

  /** Repeating is safe, so nothing more is needed than to offer it again. */
  async #cancel(id: string): Promise<void> {
    const { backend, session, focus } = this.#shell;
    this.#asksToCancel = '';
    this.#failed = undefined;
    const outcome = await backend()
      .then((methods) => methods.cancelOrder!(id))
      .catch((error: unknown) => void console.error(error));
    if (outcome?.kind === 'accepted') {
      await session.ask();
      return focus('.title');
    }
    if (outcome && session.notice(outcome.problem)) return;
    this.#failed = { id, text: outcome?.kind === 'refused' ? 'cancel-failed' : 'cancel-unknown' };
    return focus(`[data-cancel="${CSS.escape(id)}"]`);
  }
}
