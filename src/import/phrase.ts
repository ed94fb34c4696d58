import { CERTAIN_OPENINGS, OPENINGS } from './furniture-phrase.ts';

const OPENING = new RegExp(`^[\\s►▶➡→>»•·*|+([–—-]*(?:${OPENINGS.join('|')})`, 'iu');
const CERTAIN = new RegExp(`^[\\s►▶➡→>»•·*|+([–—-]*(?:${CERTAIN_OPENINGS.join('|')})`, 'iu');
/** A teaser ends in the words of its link, a note in the word that is one. */
const LINK_AT_END =
  /(?:\bread more|\bclick here|\b(?:read|found|available|see|watch|seen|listen)\b[^.?!]{0,60}\bhere)[.!»>\s]{0,3}$/iu;
/** An invitation of a sentence or two is known by what it offers. */
const INVITING =
  /^(?:sign up|subscribe|join|get|register|want|enjoy|like|don’t miss|don't miss|never miss|stay|start your|receive|for more|download|support|melden|abonnieren|erhalten|holen|bleiben|jetzt|mit (?:unserem|dem) newsletter|inscrivez|abonnez|recevez|suivez|retrouvez|suscr|apúntate|recib|regístrate|síguenos|únete|iscriviti|ricevi|assine|receba|abonneer|schrijf|meld)/iu;
const OFFERED =
  /news-?letters?|in-?box|e-?mail|briefing|daily (?:headlines|digest|email)|subscri|our (?:app|channel|podcast)|whatsapp|telegram|postfach|boîte|infolettre|boletín|correo|casella|abonn|suscri|free trial|unlimited|journalism|follow us/iu;

/** A sentence to the reader about an account, comments or cookies is the site’s, wherever it stands. */
const ADDRESSED =
  /\b(?:you|your|create|please|sie|ihre?[nmr]?|du|dein\w*|bitte|vous|votre|vos|usted|créez|erstellen)\b/iu;
const ABOUT_SITE =
  /\b(?:newsletters?|e-?mail address|log(?:ged)? in|sign(?:ed)? in|an account|subscri(?:be|ber|ption)s?|cookies?|privacy policy|terms of (?:use|service)|join the (?:discussion|conversation)|comment(?:s|ing) (?:section|policy|may be|are closed)|javascript|ad ?blocker|your browser|browse here|datenschutz\w*|nutzungsbedingungen|einwilligung|externen inhalt\w*|personenbezogene daten|newsletter|abonnement|abonné\w*|politique de confidentialité|consentement|navigateur|suscripción|suscriptor\w*|política de privacidad|consentimiento|navegador)\b/iu;

/** Of a line that opens like furniture, so many words are a label; a longer one is a sentence that begins alike. */
const LABEL_WORDS = 16;
const INVITATION_WORDS = 70;

/** How many words a text has, where no spaces part them by their usual length. */
export function wordCount(text: string): number {
  const spaced = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const unspaced =
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
    )?.length ?? 0;
  return Math.max(spaced, Math.round(unspaced / 2));
}

/** A text of several lines as one: white space around a line end is one space. */
export function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** What front matter holds on one line. */
export const LINE_LENGTH = 500;

/** Words as front matter holds them, on one line; null where there are none, or too many. */
export function short(words: string | undefined): string | null {
  const text = words?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return text === '' || text.length > LINE_LENGTH ? null : text;
}

const END_LENGTH = 60;
const UNSTOPPED_LENGTH = 60;
/** What a text's last paragraph can have after its full stop: `(dpa)`, `– AP`, `❖`, `/ajm`. */
const SIGN_OFF =
  /(?<=[.!?…。”»"])\s{1,3}(?:[([][\p{L}\d/, .-]{2,20}[)\]]|[–—-]{1,2} ?\p{Lu}[\p{L}. ]{1,20}|\/\p{L}{2,6}|\p{Lu}{2,6})\s{0,3}$/u;

/** Whether a text ends as a sentence does, whatever marks of quotation, notes or spaces follow. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-END_LENGTH).replace(SIGN_OFF, '');
  if (/[.!?…:;。！？؟।۔။።፧៕។།॥։][\s"'”’»“‘)\]›„*」』\p{Extended_Pictographic}\p{M}❖■●◆▪]{0,9}$/u.test(end)) return true;
  // Thai, Lao and Khmer set no stop at the end of a sentence.
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}][\s”’"]{0,3}$/u.test(end) && text.length > UNSTOPPED_LENGTH;
}

/**
 * Whether a line is what a site says of itself and not the article.
 *
 * @example isFurniture('Lesen Sie auch: Der Hafen brennt') && isFurniture('Next articleFire in the harbour')
 */
export function isFurniture(text: string): boolean {
  const words = wordCount(text);
  if (words <= INVITATION_WORDS && CERTAIN.test(text) && !opensQuotation(text)) return true;
  if (words <= 2 * LABEL_WORDS && LINK_AT_END.test(text.slice(-100)) && !opensQuotation(text)) return true;
  if (/^\[[^[\]]{2,40}\]$/u.test(text)) return true;
  if (words <= LABEL_WORDS && OPENING.test(text) && !opensQuotation(text) && !readsOn(text, words)) return true;
  if (words <= INVITATION_WORDS && INVITING.test(text) && OFFERED.test(text) && !opensQuotation(text)) return true;
  if (words <= INVITATION_WORDS && ADDRESSED.test(text) && ABOUT_SITE.test(text) && !/["“”„«»]/.test(text)) return true;
  return isRights(text);
}

/** Whether a line says who holds the rights in a text. */
export function isRights(text: string): boolean {
  return wordCount(text) <= INVITATION_WORDS && RIGHTS.test(text);
}

const RIGHTS =
  /^(?:copyright\b|©|\(c\) ?\d{4})|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|riproduzione riservata)/iu;

/** Whether a label is followed by the titles of other articles. */
export function isListing(text: string): boolean {
  return wordCount(text) <= 6 && LISTING.test(text);
}

const LISTING =
  /^(?:related|read (?:more|also|next)|more (?:on|from|stories)|see also|most read|recommended|trending|you m(?:ay|ight)|mehr (?:zum|aus|von)|weitere|auch interessant|zum thema|passend|(?:à )?lire aussi|sur le même|les plus lus|à découvrir|más (?:información|noticias|sobre|en)|noticias relacionadas|artículos? relacionados?|te (?:puede|podría)|lo más|leggi anche|leia também|lees ook|les også)/iu;

function opensQuotation(text: string): boolean {
  return /^["“„«‘']/.test(text);
}

/** “Comments by the minister drew anger.” begins like a label and ends like a sentence. */
function readsOn(text: string, words: number): boolean {
  return words > 8 && /[.!?][\s"'”’»)]*$/u.test(text) && !OFFERED.test(text) && !INVITING.test(text);
}

const WALL =
  /subscribe (?:now |today )?to (?:continue|read|unlock)|(?:this (?:article|story|content) is|available|reserved|exclusive) (?:only )?(?:for|to) (?:our )?(?:paying )?subscribers|subscribers? only|already a subscriber|to (?:continue|keep) reading|unlock this article|register to (?:continue|read)|jetzt weiterlesen|(?:nur )?für abonnenten|weiterlesen mit|mit .{1,30}(?:plus|\+) weiterlesen|sie haben bereits ein abo|bereits abonnent|réservé(?:e)? aux abonnés|il vous reste [\d,.]{1,10} ?% de cet article|déjà abonné|pour lire la suite|abonnez-vous pour|(?:solo|exclusivo) para suscriptores|suscríbete para (?:seguir|continuar)|(?:para )?seguir leyendo|ya eres suscriptor|contenuto riservato agli abbonati|conteúdo exclusivo para assinantes/iu;

/** Whether a page says that the rest of its article is for subscribers. */
export function isWall(text: string): boolean {
  return WALL.test(text.slice(0, 400_000));
}
