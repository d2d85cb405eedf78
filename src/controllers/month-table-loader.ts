/** The table of `gp-request-statistics` and its file: closed at first. Rejects if it does not arrive; asking again may help. */
export const loadMonthTable = () => import('../elements/request-statistics/month-table.js');
