/** The content of `docs/dependencies.md`, by package name. */
export interface DependencyNotes {
  /** The listed licence of each direct dependency. */
  readonly licences: ReadonlyMap<string, string>;
  /** The accepted non-permissive licences, by package name or by pattern such as `lightningcss-*`. */
  readonly accepted: ReadonlyMap<string, string>;
  /** Packages with install scripts that are not needed. */
  readonly scripts: readonly string[];
}

/** Tables are identified by their first and last columns. */
const TABLES = { licences: 'licence', accepted: 'why it is acceptable', scripts: 'why it is not needed' };

/** Reads the tables of `docs/dependencies.md`. */
export function readDependencyNotes(markdown: string): DependencyNotes {
  const tables = tablesIn(markdown);
  const rowsOf = (column: string) =>
    tables.filter(({ columns }) => columns[0] === 'package' && columns.at(-1) === column).flatMap(({ rows }) => rows);
  const cells = (column: string, index: number) =>
    rowsOf(column).flatMap((row) => namesIn(row[0]).map((name) => [name, row[index] ?? ''] as const));
  return {
    licences: new Map(cells(TABLES.licences, 2)),
    accepted: new Map(cells(TABLES.accepted, 1)),
    scripts: rowsOf(TABLES.scripts).flatMap(([packages]) => namesIn(packages)),
  };
}

function namesIn(cell = ''): readonly string[] {
  return cell.split(/, */);
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tablesIn(markdown: string): readonly Table[] {
  return markdown.split(/\n(?!\|)/).flatMap((part) => {
    const [columns, , ...rows] = part
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map(cellsOf);
    return columns === undefined ? [] : [{ columns, rows }];
  });
}

/** @example cellsOf('| `yaml` | reads YAML | ISC |') is ['yaml', 'reads YAML', 'ISC'] */
function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('`', '').trim());
}
