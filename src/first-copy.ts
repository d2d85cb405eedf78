/** Where the first copy of gp-widgets on a page leaves its name. A symbol, so that no global name is taken. */
const key = Symbol.for('gp-widgets');

type Page = { [key]?: { version: string; url: string } };

/**
 * Whether this copy may run: it is the first on the page, or a part of the first. Asked before Lit is evaluated, because
 * a second Lit throws under Trusted Types. A later copy leaves one warning with both versions.
 * @param url the folder that the copy was loaded from: parts of one copy share it
 * @param whole the copy has no parts, so that whatever is on the page already is another
 */
export function isFirstCopy(version: string, url: string, whole?: boolean): boolean {
  const page = globalThis as Page;
  const first = page[key];
  if (!first) {
    page[key] = { version, url };
    return true;
  }
  if (first.url === url && !whole) return true;
  console.warn(
    `gp-widgets ${version} (${url}) not started: ${first.version} (${first.url}) is here. Remove one script tag.`,
  );
  return false;
}
