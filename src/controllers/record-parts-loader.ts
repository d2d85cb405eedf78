/** The chart of a test's values. Rejects if it does not arrive; asking again may help. */
export const loadRecordChart = () =>
  import('../elements/health-record/record-chart.js').then((module) => module.RecordChart);

/** The copy for the patient. */
export const loadRecordCopy = () =>
  import('../elements/health-record/record-copy.js').then((module) => module.saveCopy);
