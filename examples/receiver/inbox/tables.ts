/** A search of the last hours, so that its results can be opened again without a name in the address. */
export interface SearchRow {
  id: string;
  /** As it was typed. */
  text: string;
  made_at: Date;
}

export interface InboxTables {
  inbox_searches: SearchRow;
}
