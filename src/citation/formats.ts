import type { Cited } from './cited.ts';
import { authorsOf, itemOf, noteOf, titleOf } from './item.ts';
import { SLOT } from './piece.ts';

/**
 * TeX escapes of special characters. Braces use commands because BibTeX counts them even after a backslash.
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

/** Returns a BibTeX/BibLaTeX entry in UTF-8. Double braces preserve capitals and keep names in one piece. */
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
    ['howpublished', `In ${inTex(cited.edition)}, version ${version}`],
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

/** Returns CSL-JSON, one field per line. */
export function cslJsonOf(cited: Cited): string {
  const fields = Object.entries(itemOf(cited)).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
  return ['[{', [...fields, `  "accessed": ${SLOT.accessed}`].join(',\n'), '}]'].join('\n');
}

/** RIS splits names at a comma and has no escape for it. */
function inRis(name: string): string {
  return name.replace(/,\s*/g, ' – ');
}

/** Returns a RIS record. */
export function risOf(cited: Cited): string {
  const { key, published, version, language, paragraph, permalink } = cited;
  const fields = [
    ['TY', 'ELEC'],
    ['ID', key],
    ...authorsOf(cited).map((name) => ['AU', inRis(name)]),
    ['TI', titleOf(cited)],
    ['T2', cited.edition],
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
