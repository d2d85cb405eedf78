import { aTimeout, expect } from '@open-wc/testing';
import type { Checks } from './check.js';
import { loadModule, modulesOf, openPage, partsOf, textOf } from './page.js';

export const lifecycle: Checks = {
  'is the same after a move in the document, and ready only once': async (element) => {
    for (const [name, markup] of Object.entries(element.setUps)) {
      const page = await openPage(element, markup, { beside: '<main></main>' });
      const { widget, document, window } = page;
      const before = textOf(widget);
      const parts = partsOf(widget);
      const field = parts.find(
        (part): part is HTMLInputElement =>
          part.localName === 'input' && (part as HTMLInputElement).type === 'text',
      );
      if (field) field.value = 'typed before the move';
      const { ready } = window.records;
      document
        .querySelector('main')!
        .append(element.silent ? widget : (widget.parentElement!.closest('gp-practice') ?? widget));
      await aTimeout(50);
      expect(textOf(widget), name).to.equal(before);
      expect(partsOf(widget)[0], `${name}: rendered anew`).to.equal(parts[0]);
      expect(field?.value ?? '').to.equal(field ? 'typed before the move' : '');
      expect(window.records.ready, `${name}: ready again`).to.equal(ready);
      expect(window.records.errors).to.deep.equal([]);
      page.close();
    }
  },

  'can be loaded a second time': async (element) => {
    const page = await openPage(element, Object.values(element.setUps)[0]!);
    const before = textOf(page.widget);
    const module = modulesOf(element).at(-1)!;
    await loadModule(page.document, `${module}${module.includes('?') ? '&' : '?'}again`);
    await aTimeout(20);
    expect(page.window.records.errors).to.deep.equal([]);
    expect(textOf(page.widget)).to.equal(before);
    page.close();
  },

  'leaves no listener, timer or observer behind when it goes': async (element) => {
    for (const [name, markup] of Object.entries(element.setUps)) {
      const page = await openPage(element, `<main>${markup}</main>`);
      page.document.querySelector('main')!.remove();
      await aTimeout(100);
      const { open, errors } = page.window.records;
      expect(open, name).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
      expect(errors).to.deep.equal([]);
      page.close();
    }
  },
};
