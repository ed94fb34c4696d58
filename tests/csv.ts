/** The cells of a table by RFC 4180: each row ends in CR LF, and quotation marks within a cell are doubled. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const [found, quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (found === undefined) throw new Error(`no CSV: ${rest.slice(0, 40)}`);
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    rest = rest.slice(found.length);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
