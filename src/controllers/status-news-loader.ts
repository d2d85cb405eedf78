/** What `gp-service-status` shows of the news: nothing of it is needed for its first content. Rejects if it does not arrive. */
export const loadStatusNews = () =>
  import('../elements/service-status/status-news.js').then((module) => module.StatusNews);
