/**
 * Reads CSV (RFC 4180) piece by piece: quoted fields, quotes and line ends inside them, any kind of line end, and the mark
 * that spreadsheets put at the start. Memory holds the unfinished row only.
 */
export class CsvReader {
  #row: string[] = [];
  #field = '';
  #quoted = false;
  /** A quote was seen inside a quoted field: the next character says what it was. */
  #afterQuote = false;
  #isStart = true;

  /** The rows that this piece completes. Empty lines are left out. */
  push(text: string): string[][] {
    const rows: string[][] = [];
    let index = 0;
    if (this.#isStart && text) {
      this.#isStart = false;
      if (text.startsWith('\uFEFF')) index = 1;
    }
    while (index < text.length) {
      const character = text[index]!;
      if (this.#quoted && !this.#afterQuote) {
        if (character === '"') {
          this.#afterQuote = true;
          index++;
        } else {
          const end = text.indexOf('"', index);
          this.#field += text.slice(index, end < 0 ? text.length : end);
          index = end < 0 ? text.length : end;
        }
        continue;
      }
      if (this.#afterQuote && character === '"') {
        this.#field += '"';
        this.#afterQuote = false;
        index++;
        continue;
      }
      this.#quoted = this.#afterQuote = false;
      index++;
      if (character === '"' && !this.#field) this.#quoted = true;
      else if (character === ',') this.#endField();
      // Of the two characters of a Windows line end the second ends an empty line.
      else if (character === '\n' || character === '\r') this.#endRow(rows);
      else {
        // All up to the next character that means something.
        let end = index;
        while (end < text.length && !',\n\r"'.includes(text[end]!)) end++;
        this.#field += text.slice(index - 1, end);
        index = end;
      }
    }
    return rows;
  }

  /** The last row, if it has no line end. */
  end(): string[][] {
    const rows: string[][] = [];
    this.#endRow(rows);
    return rows;
  }

  #endField(): void {
    this.#row.push(this.#field.trim());
    this.#field = '';
  }

  #endRow(rows: string[][]): void {
    this.#endField();
    if (this.#row.length > 1 || this.#row[0]) rows.push(this.#row);
    this.#row = [];
  }
}
