import { expect } from '@open-wc/testing';
import '../../src/elements/online-access/gp-online-access.js';
import '../../src/elements/repeat-prescription/gp-repeat-prescription.js';
import { outOfHoursWebsites } from '../../src/domain/urgent-help/out-of-hours.js';
import { PickerDriver } from '../elements/appointment-picker/picker-driver.js';
import { ScriptedBackend } from '../elements/appointment-picker/scripted-backend.js';
import { PersonDriver } from './person-driver.js';
import { ScriptedPerson } from './scripted-person.js';

/** What the bar leads to, in its order. */
const linksOf = (root: ShadowRoot): (string | null)[] => {
  const bars = root.querySelectorAll('[part~=help]');
  expect(bars).to.have.length(1);
  expect(root.querySelector('.root')!.firstElementChild, 'stands first').to.equal(bars[0]);
  return [...bars[0]!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
};
const all = ['tel:999', 'tel:111', 'tel:01632960001'];

describe('999, 111 and the telephone stand first', () => {
  it('in the appointment picker: over the times, and over the questions', async () => {
    const picker = await PickerDriver.open(new ScriptedBackend());
    expect(linksOf(picker.root)).to.deep.equal(all);
    await picker.choose();
    expect(linksOf(picker.root)).to.deep.equal(all);
  });

  it('with the number in one piece, whatever the width', async () => {
    const widget = await PersonDriver.open(new ScriptedPerson(), 'gp-online-access');
    widget.element.style.width = '250px';
    const link = widget.root.querySelector('[part~=help] a[href="tel:01632960001"]')!;
    const number = document.createRange();
    const text = [...link.childNodes].find((node) => /01632/.test(node.textContent!))!;
    number.setStart(text, text.textContent!.indexOf('01632'));
    number.setEnd(text, text.textContent!.length);
    expect(number.getClientRects()).to.have.length(1);
  });

  it('each large enough for a thumb: 44 px', async () => {
    const widget = await PersonDriver.open(new ScriptedPerson(), 'gp-online-access');
    for (const link of widget.all('[part~=help] a'))
      expect(link.getBoundingClientRect().height, link.textContent!).to.be.at.least(44);
  });

  it('in repeat prescriptions: over the medicines, over the notes', async () => {
    const widget = await PersonDriver.open(new ScriptedPerson(), 'gp-repeat-prescription');
    expect(linksOf(widget.root)).to.deep.equal(all);
    await widget.choose('Metformin');
    await widget.press('Continue');
    await widget.shows('Where should we send it?');
    expect(linksOf(widget.root)).to.deep.equal(all);
  });

  it('in online access: over the services, and over the questions', async () => {
    const widget = await PersonDriver.open(new ScriptedPerson(), 'gp-online-access');
    expect(linksOf(widget.root)).to.deep.equal(all);
    await widget.press('Ask for online services');
    await widget.shows('Continue');
    expect(linksOf(widget.root)).to.deep.equal(all);
  });

  it('without 111 where the nation has none, and without a number that is not known', async () => {
    const widget = await PersonDriver.open(
      new ScriptedPerson(),
      'gp-repeat-prescription',
      {},
      { nation: 'northern-ireland' },
    );
    expect(linksOf(widget.root)).to.deep.equal(['tel:999', outOfHoursWebsites['northern-ireland']]);
    await widget.shows('Call the GP out-of-hours service');
  });
});
