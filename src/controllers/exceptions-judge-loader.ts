/** What is wrong with a practice's exceptions: most pages have none. Rejects if it does not arrive. */
export const loadExceptionsJudge = () =>
  import('../elements/practice/judge-exceptions.js').then((module) => module.wrongExceptions);
