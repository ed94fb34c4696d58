import CSL from 'citeproc';
import { type Cited, EDITION } from './cited.ts';
import apa from './csl/apa.csl?raw';
import chicago from './csl/chicago-notes-bibliography-access-dates.csl?raw';
import english from './csl/locales-en-US.xml?raw';
import mla from './csl/modern-language-association.csl?raw';
import { authorsOf, datePartsOf, type Item } from './item.ts';
import { SLOT } from './piece.ts';

/** The styles that citations are set in. */
export type StyleName = 'apa' | 'mla' | 'chicago';

const STYLES: Readonly<Record<StyleName, string>> = { apa, mla, chicago };

/** A reference set in a style, with slots: its entry in a list, and what points to it from a text or is its note. */
export interface Setting {
  readonly entry: string;
  readonly mention: string;
}

/** What the one item is called while it is set: no style prints it. */
const ID = 'cited';

interface Setter {
  set(item: Item): Setting;
}

// Citations as plain text, in which names of works alone are told from the rest.
CSL.Output.Formats['pieces'] = {
  ...(CSL.Output.Formats['text'] as object),
  text_escape: (text) => text ?? '',
  '@font-style/italic': (_state, text) => `${SLOT.italic}${text}${SLOT.upright}`,
};

/** Reads a style, which takes a second or so for a large one. */
function setterOf(style: StyleName): Setter {
  const items = new Map<string, Item>();
  const system = { retrieveLocale: () => english, retrieveItem: (id: string) => items.get(id) ?? {} };
  const engine = new CSL.Engine(system, STYLES[style], 'en-US');
  engine.setOutputFormat('pieces');
  return {
    set(item) {
      items.set(ID, item);
      // An item that the engine already has it would not read again.
      engine.updateItems([]);
      engine.updateItems([ID]);
      const [entry = ''] = engine.makeBibliography()[1];
      const mention = engine.makeCitationCluster([{ id: ID, locator: SLOT.paragraph, label: 'paragraph' }]);
      return { entry: entry.trim(), mention };
    },
  };
}

const setters = new Map<StyleName, Setter>();

/** Setting an item takes milliseconds, and most of a site's are set alike: as many as this are kept. */
const KEPT = 64;
const settings = new Map<string, Setting>();

/** Words of others: no markup of CSL in them, and their capitals as printed. */
function asPrinted(words: string): string {
  return `<span class="nocase">${guarded(words)}</span>`;
}

function guarded(words: string): string {
  return words.replaceAll('<', SLOT.less);
}

/**
 * What is cited as styles are given it: as a part of the edition, of which every style prints the version (of a page it
 * does not); an entry where it has an author, since Chicago lists none that has not. The outlet's day is that of the
 * original: of an edition that has itself no date, and may change, every style prints when it was read.
 */
function styledItem(cited: Cited): Item {
  const { title, description, published, version, language } = cited;
  const authors = authorsOf(cited);
  return {
    id: ID,
    type: authors.length > 0 ? 'entry' : 'chapter',
    ...(authors.length > 0 && { author: authors.map((name) => ({ literal: guarded(name) })) }),
    ...(title === null ? { genre: guarded(description) } : { title: asPrinted(title) }),
    'container-title': EDITION,
    version,
    ...(published !== null && { 'original-date': datePartsOf(published) }),
    language,
    URL: SLOT.permalink,
    accessed: { literal: SLOT.accessed },
  };
}

/** Words with which a name or a title begins, or all of it, that no style changes wherever they stand. */
const STEADY = /^[\p{Lu}\p{N}][\p{L}\p{N}]*(?:(?:[,:]? |-)[\p{L}\p{N}]+)*(?=$|: )/u;
const STEADY_FIELDS = ['title', 'byline', 'outlet'] as const;

/** What is cited, with slots for words that no style changes, and these words: one setting does for many citations. */
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

/** Sets what is cited in a style, with slots for the date of access and, where it is not known, the site's host. */
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
