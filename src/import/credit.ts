import { agenciesIn, isAgencyLine } from './agency.ts';
import { endsSentence, wordCount } from './phrase.ts';

/** A name in a byline: capitalised words, with particles between them. */
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-[\\p{L}\\p{M}'’.]+| (?:\\p{Lu}[\\p{L}\\p{M}'’.]*|d[aeiou]s?|van|von|der|den|del|della|la|le|el|bin|al|y|zu))*";
const BY =
  '(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Tt]exte?|TEXT|[Ww]ords|[Ss]tory|[Bb]ericht|[Rr]eporting|[Aa]nalysis by|[Rr]eport by|[Ee]xclusive by)';
const BYLINE = new RegExp(
  `^${BY}:? ${NAME}(?:(?:,| and| und| et| y| e| en|;| &| \\||/| in| –| —| -) ?${NAME}| \\(?\\p{Lu}{2,6}\\)?|, \\p{Ll}[\\p{L} ]{2,50})*\\.?$`,
  'u',
);

/** How contributors are named at the end of a text, by language. */
const NOTES: readonly RegExp[] = [
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b/iu,
  /\bcontributed\b(?:[^.]{0,80}\b(?:report(?:ing)?|story|article|coverage))?\.?$/iu,
  /^[•*\s]{0,3}this (?:report|article|story) (?:includes|contains|was based|is based|was compiled|was produced)\b/iu,
  /^[—–-]{0,2} ?with (?:assistance|help) (?:from|by)\b/iu,
  /^(?:\p{Lu}[^.]{0,100} )?reported from\b/iu,
  /\b(?:reporting|writing|editing|additional reporting|compiled|graphics|translated|photograph(?:y|s)|research)(?: and (?:writing|editing))? by \p{Lu}/u,
  /^[—–-]? ?with (?:files?|reporting|additional reporting|contributions?|reports?|material|information|inputs?) (?:from|by)\b/iu,
  /^(?:additional |further )?(?:reporting|research|writing|editing|graphics|material|input)(?: from| by|:)/iu,
  /\b(?:is|was) (?:a|an|the) [^.]{0,60}\b(?:reporter|correspondent|journalist|editor|writer|columnist|bureau chief|producer)\b[^.]{0,80}\b(?:at|for|based|with|covering|who)\b/iu,
  /^(?:mit (?:material|informationen|agenturmaterial|inhalten)|redaktionelle (?:mitarbeit|bearbeitung)|mitarbeit|redaktion|unter mitwirkung|übersetz(?:ung|t))\b[^.]{0,120}\.?$/iu,
  /^\(?(?:avec|source[s]? ?:)[^.]{0,60}(?:agences?|afp|reuters|presse)\b[^.]{0,40}\)?\.?$/iu,
  /^(?:avec (?:la contribution|la participation|nos|notre)|traduit|propos recueillis|ont (?:également )?(?:contribué|participé))\b/iu,
  /\b(?:ont|a) (?:également )?(?:contribué|participé) à (?:cet article|ce reportage|cette enquête)/iu,
  /^\(?(?:con (?:información|informaciones|la colaboración|colaboración|reportes|aportes|datos)|colaboraron|contribuyeron|reportaje de|información de|editado por|traducido)\b/iu,
  /\b(?:contribuyó|contribuyeron|colaboró|colaboraron) (?:a|en|con) (?:este|esta)\b/iu,
  /^\(?(?:hanno collaborato|ha collaborato|con informazioni|com informações|colaborou|met medewerking|met dank aan|bron:)/iu,
];

/** A note on contributors is one or two sentences of names; a longer one is a story about reporting. */
const NOTE_WORDS = 90;
/** The same in characters, for scripts without spaces; it bounds the expressions above. */
const NOTE_LENGTH = 1500;

/** Whether a line names who wrote the text and nothing else: `By Ada Moor and Ben Quill`. */
export function isByline(text: string): boolean {
  return (
    text.length < 200 &&
    wordCount(text) <= 18 &&
    !/["“”„«»?!]/.test(text) &&
    BYLINE.test(text) &&
    /\p{Lu}/u.test(text.replace(/^\S+/, '')) &&
    !isSentenceWithBy(text)
  );
}

/** “By the end of the day.” is not a byline. */
function isSentenceWithBy(text: string): boolean {
  const opens = /^(?:by|von|par|por|di)\b/iu.test(text);
  return opens && text.endsWith('.') && /\b(?:the|der|die|das|le|la|el|los)\b/iu.test(text);
}

/** Whether a line at the end of a text says who contributed to it. */
export function isCredit(text: string): boolean {
  if (text.length > NOTE_LENGTH || wordCount(text) > NOTE_WORDS || /^["“„«]/.test(text)) return false;
  const bare = text.replace(/^[\s(*_[—–-]+/, '').replace(/(?<![\s)*_\]])[\s)*_\]]+$/, '');
  return isAgencyLine(text) || NOTES.some((note) => note.test(bare));
}

/** The longest credit of a picture, label included. */
const CREDIT_LENGTH = 300;
const PICTURE =
  '(?:photo(?:graph(?:er|y)?|s)?|fotos?|foto(?:graf|grafie)?|pictures?|bild(?:er|quelle)?|images?|imagen(?:es)?|illustration|ilustración|grafik|cr[ée]dit(?:s|o|os)?(?: photo)?|video|quelle|copyright)';
const LABELLED_CREDIT = new RegExp(
  `(?:^|[\\s.|(\\[–—/])(?:${PICTURE}\\s?(?:by\\b|credit|courtesy of|von|de|:|©|/){1,4}\\s{0,4}|©\\s?|\\(c\\)\\s?)\\S.{1,100}$`,
  'iu',
);
const CREDIT_WORD =
  /\b(?:via|photo|foto|image|picture|pool|getty|epa|shutterstock|alamy|press|handout|file|archivo?|imago|alliance|keystone|sputnik|courtesy|agency|agence|agencia|agentur|wire|images|screenshot|twitter|facebook|provided|contributed|supplied|file photo|symbolbild|archivbild)\b/iu;

/**
 * Whether a line ends with the credit of a picture, as captions do: `… on the quay. (Ada Moor, Coast Wire
 * via AP)`, `… am Kai. Foto: Moor/dpa`.
 */
export function hasPhotoCredit(text: string): boolean {
  const [whole, inside] = /\(([^()]{2,140})\)\s*\.?$/.exec(text) ?? /\[([^[\]]{2,140})\]\s*\.?$/.exec(text) ?? [];
  if (whole !== undefined && inside !== undefined && wordCount(text) > wordCount(inside) && isCreditInside(inside))
    return true;
  const end = text.slice(-CREDIT_LENGTH);
  const label = LABELLED_CREDIT.exec(end);
  const place = text.length - end.length + (label?.index ?? 0);
  const isFarDown = place >= text.length / 3 || (place > 0 && wordCount(text) <= 14);
  if (label !== null && isFarDown && !endsInProse(label[0])) return true;
  if (/^(?:enlarge this image )?toggle caption /iu.test(text)) return true;
  if (
    /(?:REUTERS|AFP|EPA|AP|dpa|Getty Images)\/\p{Lu}[\p{L}.' -]{2,40}(?:\/File Photo)?\.?$|\)\s(?:AP|AFP|REUTERS|Reuters)$|^FILE PHOTO\b/u.test(
      text,
    )
  )
    return true;
  return /(?:\bvia |\/ ?|\| ?)(?:getty images|reuters|afp|ap|epa|efe|dpa|imago|shutterstock|picture alliance)[^.]{0,30}\.?$/iu.test(
    text,
  );
}

/** Whether a line is only the credit of a picture: `Foto: Moor/dpa`, `Getty Images`. */
export function isPhotoCredit(text: string): boolean {
  if (text.length > CREDIT_LENGTH || wordCount(text) > 14) return false;
  const label = LABELLED_CREDIT.exec(text);
  if (label !== null && label.index < 2) return true;
  return /^\(?(?:[\p{L}. ]{2,40}[/|,] ?)?(?:agence france-presse — )?(?:getty images|shutterstock|picture alliance|imago(?: images)?|alamy(?: stock photo)?|ap photo.*)\)?$/iu.test(
    text,
  );
}

/** Whether brackets contain only names, separated as in credits, or with a word such as “photo”. */
function isCreditInside(inside: string): boolean {
  if (/\bvia \p{Lu}/u.test(inside)) return true;
  const words = inside.split(/[\s,/|;&-]+/).filter((word) => /\p{L}/u.test(word));
  const named = words.filter(
    (word) =>
      /^[\p{Lu}\d'’©]/u.test(word) ||
      /^(?:of|the|for|de|del|la|von|van|der|du|des|and|und|y|et|via|pool|dpa|file|photo|foto|by|en)$/u.test(word),
  ).length;
  if (words.length < 1 || named < words.length || words.length > 16) return false;
  // Names separated only by commas can be anything: `(CDU, SPD, Grüne)`.
  if (/\p{L}\/\p{Lu}/u.test(inside) && words.length > 2) return true;
  return words.length > 1 && (CREDIT_WORD.test(inside) || agenciesIn(inside).length > 0);
}

function endsInProse(credit: string): boolean {
  return wordCount(credit) > 12 || (endsSentence(credit) && wordCount(credit) > 7);
}
