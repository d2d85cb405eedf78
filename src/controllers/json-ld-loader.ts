/** The hours for search engines: few pages ask for them, so they are loaded when one does. */
export const loadJsonLd = () =>
  import('../elements/opening-hours/json-ld.js').then((module) => module.jsonLd);
