import { type Cited, EDITION } from './cited.ts';
import { authorsOf, itemOf, noteOf, titleOf } from './item.ts';
import { SLOT } from './piece.ts';

/**
 * How TeX writes the characters that mean something to it. Braces are named: BibTeX counts them even after a
 * backslash.
 */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function inTex(words: string): string {
  return words.replace(/[\\{}&%$#_~^]/g, (character) => TEX[character] ?? character);
}

/** What is cited as an entry of BibTeX or BibLaTeX, in UTF-8. A second pair of braces keeps capitals, and names whole. */
export function bibtexOf(cited: Cited): string {
  const { key, published, version, language, permalink } = cited;
  const note = noteOf(cited);
  const fields = [
    [
      'author',
      authorsOf(cited)
        .map((name) => `{${inTex(name)}}`)
        .join(' and '),
    ],
    ['title', `{${inTex(titleOf(cited))}}`],
    ['howpublished', `In ${EDITION}, version ${version}`],
    ['date', published ?? ''],
    ['year', published?.slice(0, 4) ?? ''],
    ['language', language],
    ['version', version],
    ['note', inTex(note)],
    ['url', permalink],
    ['urldate', SLOT.accessed],
  ];
  const lines = fields.flatMap(([name = '', value = '']) => (value === '' ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** What is cited as CSL-JSON, a field a line. */
export function cslJsonOf(cited: Cited): string {
  const fields = Object.entries(itemOf(cited)).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
  return ['[{', [...fields, `  "accessed": ${SLOT.accessed}`].join(',\n'), '}]'].join('\n');
}

/** RIS takes what follows a comma for a first name, and has no sign for a name that is none. */
function inRis(name: string): string {
  return name.replace(/,\s*/g, ' – ');
}

/** What is cited as a record of RIS. */
export function risOf(cited: Cited): string {
  const { key, published, version, language, paragraph, permalink } = cited;
  const fields = [
    ['TY', 'ELEC'],
    ['ID', key],
    ...authorsOf(cited).map((name) => ['AU', inRis(name)]),
    ['TI', titleOf(cited)],
    ['T2', EDITION],
    ['ET', version],
    ['DA', published === null ? '' : `${published.replaceAll('-', '/')}/`],
    ['LA', language],
    ['SE', paragraph === null ? '' : `para. ${paragraph}`],
    ['N1', noteOf(cited)],
    ['UR', permalink],
    ['Y2', SLOT.accessed],
  ];
  const lines = fields.flatMap(([tag = '', value = '']) => (value === '' ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - '].join('\n');
}
