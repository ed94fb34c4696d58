import type { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { nearestName, problem, quoteContent } from '../engine/index.ts';
import type { Refusal } from '../schemas/field.ts';
import type { Path, YamlData } from './yaml.ts';

/** Data that passed a schema, or null with its problems. */
export interface Checked<T> {
  readonly fields: T | null;
  readonly problems: readonly VFileMessage[];
}

/** Validates data against a schema. Each problem points to the line and column of its value. */
export function checkFields<T>(schema: z.ZodType<T>, data: YamlData): Checked<T> {
  const result = schema.safeParse(data.value);
  if (result.success) return { fields: result.data, problems: [] };
  return { fields: null, problems: result.error.issues.flatMap((issue) => problemsOf(issue, data)) };
}

function problemsOf(issue: z.core.$ZodIssue, data: YamlData): readonly VFileMessage[] {
  const value = valueAt(data.value, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(key, issue.path, issue.message, data));
  if (value === undefined) return [missingField(issue.path, data)];
  const place = data.placeOf(issue.path);
  const shown = `${named(issue.path)} ${typeof value === 'string' ? quoteContent(value) : kindOf(value)}`;
  if (issue.code === 'custom') {
    const { ruleId = 'bad-value', note = '' } = (issue.params ?? {}) as Partial<Refusal>;
    return [problem(ruleId, place, `${shown} ${issue.message}`, note)];
  }
  return [problem('bad-value', place, refusal(issue, shown), expected(issue))];
}

function refusal(issue: z.core.$ZodIssue, shown: string): string {
  if (issue.path.length > 0) return `${shown} has the wrong type or value`;
  const isList = issue.code === 'invalid_type' && issue.expected === 'array';
  return isList ? 'the file is not a list' : 'the file has no fields';
}

/** Turns a failed built-in check into an instruction. */
function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `write ${issue.values.join(' or ')}`;
  if (issue.code === 'invalid_union' && 'discriminator' in issue) return 'write stated or inferred';
  if (issue.code === 'invalid_union')
    return 'write text or a list of texts, in quotation marks if it looks like a number or has a comma inside { }';
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return 'write text, in quotation marks if it looks like a number';
  if (issue.code === 'invalid_type' && issue.expected === 'array') return 'write a list, with `- ` before each entry';
  return 'write fields, one `name: value` per line';
}

function missingField(path: Path, data: YamlData): VFileMessage {
  const name = String(path.at(-1));
  return problem(
    'missing-field',
    data.placeOf(path.slice(0, -1)),
    `${named(path)} is missing`,
    `add a line \`${name}: …\` with its value, or null if it may be unknown`,
  );
}

function unknownField(key: string, path: Path, fields: string, data: YamlData): VFileMessage {
  const nearest = nearestName(key, fields.split(/[\s,]+/));
  const hint = nearest === null ? 'remove it' : `write \`${nearest}:\``;
  return problem(
    'unknown-field',
    data.placeOfKey(path, key),
    `there is no field ${quoteContent(key)}`,
    `${hint}; ${fields}`,
  );
}

/** @example named(['provenance', 0, 'words']) === '`provenance[0].words`' */
function named(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return path.length === 0 ? 'the file' : `\`${steps.join('').replace(/^\./, '')}\``;
}

function kindOf(value: unknown): string {
  if (value === null) return '(null)';
  if (Array.isArray(value)) return '(a list)';
  return typeof value === 'object' ? '(fields)' : `(${String(value)})`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, step) => {
    const hasStep = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, step);
    return hasStep ? (parent as Readonly<Record<PropertyKey, unknown>>)[step] : undefined;
  }, value);
}
