import { html } from 'hono/html';
import type { MenuEntry } from '../module.js';

/** A piece of a page. Everything put into `html` templates is escaped. */
export type Markup = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  readonly content: Markup;
  /** Left out on pages for people who are not signed in. */
  readonly menu?: readonly MenuEntry[];
  /** The path of the page, to mark it in the menu. */
  readonly path?: string;
  readonly canSignOut?: boolean;
}

/** The frame of every page for staff. */
export function staffPage({ title, content, menu = [], path, canSignOut = false }: Page): Markup {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Practice inbox</title>
        <link rel="icon" href="/staff/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/staff/staff.css" />
        <script src="/staff/print.js" type="module"></script>
      </head>
      <body>
        <a class="skip-link" href="#content">Skip to main content</a>
        <header class="header">
          <div class="header-inner width">
            <a class="header-name" href="/inbox">Practice inbox</a>
            ${
              menu.length > 0
                ? html`<nav aria-label="Pages" class="header-menu">
                    ${menu.map(
                      ({ href, label }) =>
                        html`<a href="${href}" ${href === path ? html`aria-current="page"` : ''}
                          >${label}</a
                        >`,
                    )}
                  </nav>`
                : ''
            }
            ${
              canSignOut
                ? html`<form method="post" action="/staff/sign-out" class="header-sign-out">
                    <button class="link-button">Sign out</button>
                  </form>`
                : ''
            }
          </div>
        </header>
        <main id="content" class="width" tabindex="-1">${content}</main>
      </body>
    </html>`;
}

/** A page with a heading and one sentence. */
export function messagePage(heading: string, text: string): Markup {
  return staffPage({
    title: heading,
    content: html`<h1>${heading}</h1>
      <p>${text}</p>
      <p><a href="/inbox">Go to the inbox</a></p>`,
  });
}
