// What `gp-opening-hours` loads only where a page asks for it. Each rejects if it does not arrive.

/** The week as a table. */
export const loadWeekTable = () =>
  import('../elements/opening-hours/week-table.js').then((module) => module.WeekTable);

/** The hours for search engines. */
export const loadJsonLd = () =>
  import('../elements/opening-hours/json-ld.js').then((module) => module.tellSearchEngines);
