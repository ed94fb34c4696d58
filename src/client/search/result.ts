import { excerptOf } from './excerpt.ts';
import type { Paragraph } from './finder.ts';

/** Display names of a paragraph's outlet and story. */
export interface Names {
  readonly siglum: string;
  readonly outlet: string;
  readonly story: string;
}

function element(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function link(address: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = element('a', '', ...children);
  made.setAttribute('href', address);
  return made;
}

/** Builds one result. Sets all content as text, so that no article text can become markup. */
export function resultItem(paragraph: Paragraph, names: Names, front: string): HTMLElement {
  const { story, outlet, id, language, content, places } = paragraph;
  const number = id.replace(/^p/, '');
  const article = `${front}${story}/${outlet}/`;
  const heading = link(
    `${article}#${id}`,
    element('span', 'siglum', names.siglum),
    ` ${names.outlet}, paragraph ${number}`,
  );
  const pieces = excerptOf(content, places).map(({ text, found }) => (found ? element('mark', '', text) : text));
  const words = element('p', 'words', ...pieces);
  words.lang = language;
  words.dir = 'auto';
  const counterparts = link(`${article}${id}/`, `${names.siglum} ${number} beside the other texts`);
  return element(
    'li',
    '',
    element('h2', '', heading),
    element('p', 'from', names.story),
    words,
    element('p', 'from', counterparts),
  );
}
