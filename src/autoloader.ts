import { findWidgets, seen } from './find-widgets.js';
import { isFirstCopy } from './first-copy.js';

declare const __GP_VERSION__: string;

if (isFirstCopy(__GP_VERSION__, import.meta.url.replace(/[^/]*$/, ''))) {
  findWidgets((name) => {
    // The core is asked for at the same time as the widget that needs it.
    const core = './chunks/core.js';
    Promise.all([import(/* @vite-ignore */ `./chunks/gp-${name}.js`), import(/* @vite-ignore */ core)]).catch(
      (error) => {
        console.error(`gp-${name} could not be loaded; its fallback content stays.`, error);
        seen.delete(name);
      },
    );
  });
}
