/** What is shown around a session: the way to sign in, warnings. Rejects if it does not arrive; asking again may help. */
export const loadSessionPanel = () =>
  import('../base/session-panel.js').then((module) => module.SessionPanel);
