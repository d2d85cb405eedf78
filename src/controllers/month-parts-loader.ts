/** Chart, table and file of `gp-request-statistics`, after its first words. Rejects if they do not arrive; asking again may help. */
export const loadMonthParts = () => import('../elements/request-statistics/month-parts.js');
