import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** A regular expression of ours, and where it is made. */
export interface Expression {
  /** `engine/token.ts` */
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** The paths under `src` of all files with these endings, in order. */
function filesUnder(endings: RegExp): readonly string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** Of a page or component only what comes before its markup is a program. */
function treeOf(file: string): ts.SourceFile {
  const text = readFileSync(join(src, file), 'utf8');
  const program = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  return ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true);
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** Every expression that is written out, `/…/`, in a program of ours; in pages and components, too. */
export function literals(): readonly Expression[] {
  return filesUnder(/\.(ts|js|astro)$/).flatMap((file) =>
    [...nodesOf(treeOf(file))].filter(ts.isRegularExpressionLiteral).map((node) => {
      const end = node.text.lastIndexOf('/');
      return { file, line: lineOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    }),
  );
}

/** The places at which an expression is put together while the program runs, `new RegExp(…)`. */
export function compositions(): readonly { readonly file: string; readonly line: number }[] {
  return filesUnder(/\.(ts|js|astro)$/).flatMap((file) =>
    [...nodesOf(treeOf(file))]
      .filter((node) => ts.isNewExpression(node) || ts.isCallExpression(node))
      .filter((node) => node.expression.getText() === 'RegExp')
      .map((node) => ({ file, line: lineOf(node) })),
  );
}

/** The expressions that the modules with compositions make when they are loaded, and while `act` runs. */
export async function composed(act: () => Promise<void>): Promise<readonly Expression[]> {
  const made = new Map<string, Expression>();
  const plain = globalThis.RegExp;
  const noted = new Proxy(plain, {
    construct(target, given: [string | RegExp, string?]) {
      const expression = new target(...given);
      const [, file = '', line = ''] =
        plain.prototype.exec.call(/src\/([\w/-]+\.ts):(\d+)/, new Error().stack ?? '') ?? [];
      const { source, flags } = expression;
      if (file !== '') made.set(`${file}:${line} ${source}`, { file, line: Number(line), source, flags });
      return expression;
    },
  });
  globalThis.RegExp = noted;
  try {
    for (const { file } of compositions()) await import(/* @vite-ignore */ pathToFileURL(join(src, file)).href);
    await act();
  } finally {
    globalThis.RegExp = plain;
  }
  return [...made.values()];
}
