import { access } from './access.js';
import { elements } from './elements.js';
import { fallback } from './fallback.js';
import { hostilePage } from './hostile-page.js';
import { lifecycle } from './lifecycle.js';

for (const element of elements) {
  describe(element.tag, () => {
    for (const [title, check] of Object.entries({ ...fallback, ...hostilePage, ...lifecycle, ...access })) {
      it(title, () => check(element));
    }
  });
}
