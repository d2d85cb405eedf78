// Runs in the browser: from slots to a shown list, the widget's and a plain one of the same nodes.
import { html, LitElement } from 'lit';
import { GpElement } from '../../src/base/base-element.js';
import { appointmentPickerStyles } from '../../src/elements/appointment-picker/appointment-picker.styles.js';
import '../../src/elements/appointment-picker/gp-appointment-picker.js';
import '../../src/elements/practice/gp-practice.js';

interface PlainSlot {
  readonly id: string;
  readonly time: string;
  readonly about: string;
}
interface PlainDay {
  readonly heading: string;
  readonly parts: readonly { readonly legend: string; readonly slots: readonly PlainSlot[] }[];
}

/** What somebody would write by hand who has nothing to check, to group or to put in order: the same nodes and styles. */
class PlainList extends LitElement {
  static override styles = [GpElement.styles, appointmentPickerStyles];
  static override properties = { days: {} };
  declare days?: readonly PlainDay[];
  protected override render(): unknown {
    return html`<form class="root" part="root">
      <h2 class="title" tabindex="-1">Choose a time</h2>
      <p>${'All times are in United Kingdom Time.'}</p>
      <div class="tools">
        <button class="plain" type="button" aria-expanded=${false}>${'Show only some times'}</button>
        <button class="plain" type="button" aria-expanded=${false}>${'Choose a day in a calendar'}</button>
      </div>
      <div class="next" part="next">
        <p>
          <strong>${'Next free time'}</strong><br />${'Today'}<br /><span class="about">${'In person'}</span>
        </p>
        <button class="button secondary" type="button">${'Choose this time'}</button>
      </div>
      <div part="days">
        ${this.days?.map(
          ({ heading, parts }) =>
            html`<section class="day" part="day">
              <h3 id=${heading} tabindex="-1">${heading}</h3>
              ${parts.map(
                ({ legend, slots }) =>
                  html`<fieldset>
                    <legend><span class="hidden-text">${heading}, </span>${legend}</legend>
                    <div class="slots">
                      ${slots.map(
                        ({ id, time, about }) =>
                          html`<label class="slot ${''}" part="slot"
                            ><input type="radio" name="slot" value=${id} .checked=${false} /><span
                              ><b>${time}</b><br /><span class="about">${about}</span></span
                            ></label
                          >`,
                      )}
                    </div>
                  </fieldset>`,
              )}
            </section>`,
        )}
      </div>
      <div class="chosen">
        <p role="status" tabindex="-1"></p>
        <button class="button" type="submit">${'Continue'}</button>
      </div>
    </form>`;
  }
}
customElements.define('plain-list', PlainList);

const clinicians = ['Ada Cole', 'Tom Idris', 'Meera Shah'];
/** So many free times on working days, ten minutes apart and in no order. */
function makeSlots(count: number): unknown[] {
  const start = Math.ceil(Date.now() / 600_000) * 600_000 + 86_400_000;
  return Array.from({ length: count }, (_, index) => {
    // 7919 is prime: each is met once.
    const at = start + ((index * 7919) % count) * 600_000;
    return {
      id: `slot-${at}`,
      start: new Date(at).toISOString(),
      end: new Date(at + 600_000).toISOString(),
      mode: index % 3 ? 'in-person' : 'telephone',
      clinician: clinicians[index % 3],
    };
  });
}

/** Milliseconds from the moment at which a backend hands its slots over until the list stands. */
async function timePicker(slots: readonly unknown[]): Promise<{ time: number; root: ShadowRoot }> {
  const picker = document.createElement('gp-appointment-picker');
  let hand: (outcome: unknown) => void = () => undefined;
  Object.assign(picker, { backend: { listSlots: () => new Promise((resolve) => (hand = resolve)) } });
  document.body.append(picker);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const root = picker.shadowRoot!;
  const start = performance.now();
  hand({ kind: 'accepted', value: { slots, bookable: {} } });
  // All is done in microtasks; what the widget loads once the list stands is not waited for.
  do await undefined;
  while (!root.querySelector('.day'));
  const time = performance.now() - start;
  return { time, root };
}

async function timePlain(days: readonly PlainDay[]): Promise<number> {
  const list = document.createElement('plain-list') as PlainList;
  document.body.append(list);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const start = performance.now();
  list.days = days;
  await list.updateComplete;
  return performance.now() - start;
}

const text = (node: Element | null): string => node?.textContent?.trim() ?? '';
const plainOf = (root: ShadowRoot): PlainDay[] =>
  [...root.querySelectorAll('.day')].map((day) => ({
    heading: text(day.querySelector('h3')),
    parts: [...day.querySelectorAll('fieldset')].map((part) => ({
      legend: text(part.querySelector('legend')),
      slots: [...part.querySelectorAll('label')].map((label) => ({
        id: label.querySelector('input')!.value,
        time: text(label.querySelector('b')),
        about: text(label.querySelector('.about')),
      })),
    })),
  }));

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/** The median of some rounds of both in turn. */
async function measure(
  count: number,
  rounds: number,
): Promise<{ picker: number; plain: number; shown: number }> {
  const slots = makeSlots(count);
  const picker: number[] = [];
  const plain: number[] = [];
  let shown = 0;
  for (let round = 0; round < rounds; round++) {
    const { time, root } = await timePicker(slots);
    picker.push(time);
    const days = plainOf(root);
    shown = root.querySelectorAll('.slot').length;
    document.body.replaceChildren();
    plain.push(await timePlain(days));
    document.body.replaceChildren();
  }
  return { picker: median(picker), plain: median(plain), shown };
}

Object.assign(globalThis, { measure });
