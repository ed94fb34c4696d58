/** What may be written behind a backslash at the beginning of a paragraph. */
const GUARD = /^\\(?=[!-/:-@[-`{-~])/;

/**
 * The lines of an article's file that are its words, as contributors are told to write them: without front matter, the
 * lines of directives, the mark of subheads and the backslash that guards a paragraph's beginning. Nothing of the
 * program that reads articles is used here, so that each can be held against the other.
 */
export function sourceWords(file: string): readonly string[] {
  const lines = file
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const body = lines.slice(lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)) + 1);
  const words: string[] = [];
  let isFirst = true;
  for (const line of body.map((written) => written.trim())) {
    const isStructure = /^:{2,}/.test(line);
    if (line !== '' && !isStructure) {
      const subhead = /^##(?=[ \t])/.exec(line);
      words.push(subhead === null ? (isFirst ? line.replace(GUARD, '') : line) : line.slice(2).trim());
    }
    isFirst = line === '' || isStructure || /^##[ \t]/.test(line);
  }
  return words;
}
