import { CERTAIN_OPENINGS, OPENINGS } from './furniture-phrase.ts';

const OPENING = new RegExp(`^[\\s►▶➡→>»•·*|+([–—-]*(?:${OPENINGS.join('|')})`, 'iu');
const CERTAIN = new RegExp(`^[\\s►▶➡→>»•·*|+([–—-]*(?:${CERTAIN_OPENINGS.join('|')})`, 'iu');
/** Teasers and notes end with the words of a link. */
const LINK_AT_END =
  /(?:\bread more|\bclick here|\b(?:read|found|available|see|watch|seen|listen)\b[^.?!]{0,60}\bhere)[.!»>\s]{0,3}$/iu;
/** Invitations of a sentence or two, recognized together with what they offer. */
const INVITING =
  /^(?:sign up|subscribe|join|get|register|want|enjoy|like|don’t miss|don't miss|never miss|stay|start your|receive|for more|download|support|melden|abonnieren|erhalten|holen|bleiben|jetzt|mit (?:unserem|dem) newsletter|inscrivez|abonnez|recevez|suivez|retrouvez|suscr|apúntate|recib|regístrate|síguenos|únete|iscriviti|ricevi|assine|receba|abonneer|schrijf|meld)/iu;
const OFFERED =
  /news-?letters?|in-?box|e-?mail|briefing|daily (?:headlines|digest|email)|subscri|our (?:app|channel|podcast)|whatsapp|telegram|postfach|boîte|infolettre|boletín|correo|casella|abonn|suscri|free trial|unlimited|journalism|follow us/iu;

/** A sentence that addresses the reader about an account, comments or cookies is furniture anywhere on a page. */
const ADDRESSED =
  /\b(?:you|your|create|please|sie|ihre?[nmr]?|du|dein\w*|bitte|vous|votre|vos|usted|créez|erstellen)\b/iu;
const ABOUT_SITE =
  /\b(?:newsletters?|e-?mail address|log(?:ged)? in|sign(?:ed)? in|an account|subscri(?:be|ber|ption)s?|cookies?|privacy policy|terms of (?:use|service)|join the (?:discussion|conversation)|comment(?:s|ing) (?:section|policy|may be|are closed)|javascript|ad ?blocker|your browser|browse here|datenschutz\w*|nutzungsbedingungen|einwilligung|externen inhalt\w*|personenbezogene daten|newsletter|abonnement|abonné\w*|politique de confidentialité|consentement|navigateur|suscripción|suscriptor\w*|política de privacidad|consentimiento|navegador)\b/iu;

/** A line that begins like furniture is a label up to this length; a longer one is a sentence. */
const LABEL_WORDS = 16;
const INVITATION_WORDS = 70;

/** Returns the number of words; in scripts without spaces, an estimate from their usual length. */
export function wordCount(text: string): number {
  const spaced = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const unspaced =
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
    )?.length ?? 0;
  return Math.max(spaced, Math.round(unspaced / 2));
}

/** Joins lines with single spaces. */
export function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** The longest line of front matter. */
export const LINE_LENGTH = 500;

/** Returns words on one line, for front matter; null if there are none, or too many. */
export function short(words: string | undefined): string | null {
  const text = words?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return text === '' || text.length > LINE_LENGTH ? null : text;
}

const END_LENGTH = 60;
const UNSTOPPED_LENGTH = 60;
/** A sign-off after the last full stop of a text: `(dpa)`, `– AP`, `❖`, `/ajm`. */
const SIGN_OFF =
  /(?<=[.!?…。”»"])\s{1,3}(?:[([][\p{L}\d/, .-]{2,20}[)\]]|[–—-]{1,2} ?\p{Lu}[\p{L}. ]{1,20}|\/\p{L}{2,6}|\p{Lu}{2,6})\s{0,3}$/u;

/** Whether a text ends like a sentence; quotation marks, notes and spaces may follow. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-END_LENGTH).replace(SIGN_OFF, '');
  if (/[.!?…:;。！？؟।۔။።፧៕។།॥։][\s"'”’»“‘)\]›„*」』\p{Extended_Pictographic}\p{M}❖■●◆▪]{0,9}$/u.test(end)) return true;
  // Thai, Lao and Khmer have no full stop.
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}][\s”’"]{0,3}$/u.test(end) && text.length > UNSTOPPED_LENGTH;
}

/**
 * Whether a line belongs to the site, not to the article.
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

/** Whether a line that begins like a label is a sentence: “Comments by the minister drew anger.” */
function readsOn(text: string, words: number): boolean {
  return words > 8 && /[.!?][\s"'”’»)]*$/u.test(text) && !OFFERED.test(text) && !INVITING.test(text);
}

const WALL =
  /subscribe (?:now |today )?to (?:continue|read|unlock)|(?:this (?:article|story|content) is|available|reserved|exclusive) (?:only )?(?:for|to) (?:our )?(?:paying )?subscribers|subscribers? only|already a subscriber|to (?:continue|keep) reading|unlock this article|register to (?:continue|read)|jetzt weiterlesen|(?:nur )?für abonnenten|weiterlesen mit|mit .{1,30}(?:plus|\+) weiterlesen|sie haben bereits ein abo|bereits abonnent|réservé(?:e)? aux abonnés|il vous reste [\d,.]{1,10} ?% de cet article|déjà abonné|pour lire la suite|abonnez-vous pour|(?:solo|exclusivo) para suscriptores|suscríbete para (?:seguir|continuar)|(?:para )?seguir leyendo|ya eres suscriptor|contenuto riservato agli abbonati|conteúdo exclusivo para assinantes/iu;

/** Whether a page says that the rest of its article is for subscribers. */
export function isWall(text: string): boolean {
  return WALL.test(text.slice(0, 400_000));
}
