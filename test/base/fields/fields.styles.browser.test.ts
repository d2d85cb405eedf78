import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { css, html, LitElement } from 'lit';
import { fieldStyles } from '../../../src/base/fields/fields.styles.js';

class ButtonHost extends LitElement {
  static override styles = [
    fieldStyles,
    css`
      .button {
        display: block;
        width: 100px;
        height: 60px;
      }
    `,
  ];
  override render(): unknown {
    return html`<button class="button" type="button">Send</button>`;
  }
}
customElements.define('test-button-host', ButtonHost);

describe('the styles of fields', () => {
  it('let a button that moves while it is pressed be clicked at its upper and lower edge', async () => {
    const host = new ButtonHost();
    document.body.append(host);
    await host.updateComplete;
    const button = host.renderRoot.querySelector('button')!;
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    const { left, top, bottom } = button.getBoundingClientRect();
    for (const y of [top + 2, bottom - 2]) {
      await sendMouse({ type: 'move', position: [Math.round(left + 50), Math.round(y)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'up' });
    }
    host.remove();
    expect(clicks).to.equal(2);
  });
});
