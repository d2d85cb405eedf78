/** The week of `gp-opening-hours` as a table. Rejects if it does not arrive. */
export const loadWeekTable = () => import('../elements/opening-hours/week-table.js');
