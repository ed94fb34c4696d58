import CSL from 'citeproc';
import type { Cited } from './cited.ts';
import apa from './csl/apa.csl?raw';
import chicago from './csl/chicago-notes-bibliography-access-dates.csl?raw';
import english from './csl/locales-en-US.xml?raw';
import mla from './csl/modern-language-association.csl?raw';
import { authorsOf, datePartsOf, type Item } from './item.ts';
import { SLOT } from './piece.ts';

/** The citation styles. */
export type StyleName = 'apa' | 'mla' | 'chicago';

const STYLES: Readonly<Record<StyleName, string>> = { apa, mla, chicago };

/** A formatted reference with placeholders: the bibliography entry, and the in-text citation or note. */
export interface Setting {
  readonly entry: string;
  readonly mention: string;
}

/** The internal id of the item; no style prints it. */
const ID = 'cited';

interface Setter {
  set(item: Item): Setting;
}

// An output format of plain text that keeps only italics, as placeholders.
CSL.Output.Formats['pieces'] = {
  ...(CSL.Output.Formats['text'] as object),
  text_escape: (text) => text ?? '',
  '@font-style/italic': (_state, text) => `${SLOT.italic}${text}${SLOT.upright}`,
};

/** Compiles a style; takes about a second for a large one. */
function setterOf(style: StyleName): Setter {
  const items = new Map<string, Item>();
  const system = { retrieveLocale: () => english, retrieveItem: (id: string) => items.get(id) ?? {} };
  const engine = new CSL.Engine(system, STYLES[style], 'en-US');
  engine.setOutputFormat('pieces');
  return {
    set(item) {
      items.set(ID, item);
      // citeproc does not reload an item that it already has, so remove it first.
      engine.updateItems([]);
      engine.updateItems([ID]);
      const [entry = ''] = engine.makeBibliography()[1];
      const mention = engine.makeCitationCluster([{ id: ID, locator: SLOT.paragraph, label: 'paragraph' }]);
      return { entry: entry.trim(), mention };
    },
  };
}

const setters = new Map<StyleName, Setter>();

/** Formatting an item takes milliseconds, and most items of a site format alike, so this many results are cached. */
const KEPT = 64;
const settings = new Map<string, Setting>();

/** Protects third-party text: escapes CSL markup and keeps its capitals. */
function asPrinted(words: string): string {
  return `<span class="nocase">${guarded(words)}</span>`;
}

function guarded(words: string): string {
  return words.replaceAll('<', SLOT.less);
}

/**
 * Builds the item as styles need it. It is a part of the edition, because styles print the version of a containing work
 * but not of a web page; and an `entry` if it has an author, because Chicago does not list anonymous entries. The date
 * of the outlet's text goes to `original-date`: the edition has no date and may change, so styles print the access date.
 */
function styledItem(cited: Cited): Item {
  const { title, description, published, version, language } = cited;
  const authors = authorsOf(cited);
  return {
    id: ID,
    type: authors.length > 0 ? 'entry' : 'chapter',
    ...(authors.length > 0 && { author: authors.map((name) => ({ literal: guarded(name) })) }),
    ...(title === null ? { genre: guarded(description) } : { title: asPrinted(title) }),
    'container-title': guarded(cited.edition),
    version,
    ...(published !== null && { 'original-date': datePartsOf(published) }),
    language,
    URL: SLOT.permalink,
    accessed: { literal: SLOT.accessed },
  };
}

/** The start of a name or title (or all of it) that no style changes, wherever it appears. */
const STEADY = /^[\p{Lu}\p{N}][\p{L}\p{N}]*(?:(?:[,:]? |-)[\p{L}\p{N}]+)*(?=$|: )/u;
const STEADY_FIELDS = ['title', 'byline', 'outlet'] as const;

/** Replaces such words and the version by placeholders, so that many citations share one cached result. */
function slotted(cited: Cited): { readonly alike: Cited; readonly words: readonly (readonly [string, string])[] } {
  const steady = STEADY_FIELDS.flatMap((field) => {
    const [words] = STEADY.exec(cited[field] ?? '') ?? [];
    return words === undefined ? [] : [{ field, words, rest: cited[field]?.slice(words.length) ?? '' }];
  });
  const fields = steady.map(({ field, rest }) => [field, `${SLOT[field]}${rest}`]);
  return {
    alike: { ...cited, ...Object.fromEntries(fields), version: SLOT.version },
    words: [[SLOT.version, cited.version], ...steady.map(({ field, words }) => [SLOT[field], words] as const)],
  };
}

function settingOf(item: Item, style: StyleName): Setting {
  const key = `${style} ${JSON.stringify(item)}`;
  const known = settings.get(key);
  if (known !== undefined) return known;
  const setter = setters.get(style) ?? setterOf(style);
  setters.set(style, setter);
  const setting = setter.set(item);
  if (settings.size >= KEPT) settings.clear();
  settings.set(key, setting);
  return setting;
}

/** Formats a citation in a style, with placeholders for the date of access and, if it is not known, the host. */
export function inStyle(cited: Cited, style: StyleName): Setting {
  const { alike, words } = slotted(cited);
  const { entry, mention } = settingOf(styledItem(alike), style);
  const known = [
    ...words,
    [SLOT.permalink, cited.permalink],
    [SLOT.paragraph, cited.paragraph ?? ''],
    [SLOT.less, '<'],
  ];
  const filled = (text: string) => known.reduce((set, [slot = '', own = '']) => set.replaceAll(slot, () => own), text);
  return { entry: filled(entry), mention: filled(mention) };
}
