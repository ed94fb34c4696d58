import { isMap, isScalar, parseDocument, stringify } from 'yaml';

/** A text with one field changed, or why it cannot be changed. */
export type FieldChange = { readonly text: string } | { readonly refusal: string };

/**
 * A YAML text, or a file that begins with one between two lines `---`, with another value for one field at its top.
 * Every byte outside the value stays as it is. Where the field is missing, it comes last.
 *
 * @param value words on one line
 */
export function withField(file: string, name: string, value: string): FieldChange {
  const fence = /^---\r?\n/.exec(file)?.[0] ?? '';
  const end = fence === '' ? file.length : file.indexOf('\n---', fence.length - 1) + 1;
  const yaml = file.slice(fence.length, end);
  const document = parseDocument(yaml);
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents)))
    return { refusal: 'The file cannot be read: npm run build says what is wrong with it.' };
  const written = stringify(value, { lineWidth: 0 }).trimEnd();
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === name);
  const put = (start: number, stop: number, words: string) => ({
    text: `${file.slice(0, fence.length + start)}${words}${file.slice(fence.length + stop)}`,
  });
  if (pair === undefined) {
    const line = yaml === '' || yaml.endsWith('\n') ? '' : '\n';
    return put(yaml.length, yaml.length, `${line}${name}: ${written}\n`);
  }
  const [start, stop] = (isScalar(pair.value) ? pair.value.range : null) ?? [-1, -1];
  if (start === -1) return { refusal: `The field ${name} holds more than words: change it in the file.` };
  // A block ends with its last line; words on the field’s own line do not.
  const isBlock = yaml.slice(start, stop).endsWith('\n');
  return put(start, stop, isBlock ? `${written}\n` : written);
}
