/** The hours for search engines: few pages ask for them, so they are loaded when one does. */
export const loadSchemaOrg = () => import('../domain/opening-hours/schema-org.js');
