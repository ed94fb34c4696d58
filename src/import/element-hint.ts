import type { Element } from 'hast';

/** What the names that a page's makers gave an element say of what is in it. */
export type Hint = 'comments' | 'furniture' | 'teaser' | 'caption' | 'dek' | 'credit' | 'section' | 'body' | 'headline';

/**
 * Words that class names, ids and roles of news pages are put together from, in the languages of their makers. General:
 * none is the name that one publisher gave to one element.
 */
const WORDS: Readonly<Record<Hint, readonly string[]>> = {
  comments: `comment comments commenting commentlist commentary kommentar kommentare commentaire commentaires
    comentario comentarios commenti reacties disqus replies respond responses discuss discussion forumtopic
    leserbriefe leserkommentare opinionary coral livefyre`.split(/\s+/),
  furniture:
    `ad ads adv advert advertisement advertising advertorial anzeige app banner bio breadcrumb breadcrumbs carousel
    complementary consent contentinfo cookie cookies cta dialog disclaimer donate donation
    dontmiss footer follow gallery inscription livre menu mehr modal more mostread nav navbar navigation
    newsletter newsletters optin outbrain pagination piano player podcast poll popular popup promo promotion
    promoted publicidad publicite pub rating readmore readalso recirc recirculation recommend recommendation
    recommendations recommended related relacionadas relacionados registration rrss onetrust gdpr cmp privacy usercentrics sourcepoint iubenda share sharebar sharing shariff
    sidebar signup slideshow social socials sponsor sponsored subscribe subscription subscriptions survey
    taboola tag tags tagcloud toolbar tools topics trending upsell verwandte vote werbung widget
    whatsapp abo abonnement footnotes footnote endnotes pullquote pullquotes pquote readnext`.split(/\s+/),
  // What leads into an article: its own under the headline, or another’s anywhere else.
  teaser: ['teaser', 'teasers', 'description', 'summary', 'intro', 'lead'],
  caption:
    'caption captions figcaption bildunterschrift legende imagecaption wpcaption photocaption pie piefoto bu'.split(
      ' ',
    ),
  dek: `dek standfirst subtitle subheadline subhead subheading subtitulo sottotitolo chapo chapeau entradilla bajada
    sumario vorspann lede strapline deck soustitre excerpt abstract sapo einleitung
    anrisstext anreisser ingress preamble manchet sommario occhiello catenaccio leadtext articlelead introtext articleintro
    articleteaser teasertext articlesummary articledescription leadparagraph textlead`.split(/\s+/),
  credit: `byline bylines author authors autor autoren autores auteur auteurs autore verfasser writer dateline signature
    firma signatur credit credits copyright fotocredit photographer source quelle kuerzel byliner`.split(/\s+/),
  section: 'kicker eyebrow overline rubrik rubrique dachzeile antetitulo topline oberzeile volanta cintillo'.split(' '),
  body: `articlebody articlecontent storybody articletext entrycontent postcontent bodytext articlefulltext
    storycontent articlewrapper textocontent cuerponoticia`.split(/\s+/),
  headline: 'headline articletitle posttitle entrytitle storytitle'.split(' '),
};

const HINTS = new Map(
  (Object.entries(WORDS) as [Hint, readonly string[]][]).flatMap(([hint, words]) =>
    words.map((word) => [word, hint] as const),
  ),
);
/** Elements whose own meaning says it (HTML, “sections”). */
const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'menu']);

/**
 * What the names of one element hint at.
 *
 * @example hintsOf(<div class="article-newsletter">) // ['furniture']
 */
export function hintsOf({ tagName, properties }: Element): readonly Hint[] {
  // What the whole page is called says nothing of its parts.
  if (tagName === 'html' || tagName === 'body') return [];
  const own: Hint[] = FURNITURE_TAGS.has(tagName) ? ['furniture'] : [];
  if (tagName === 'figcaption') own.push('caption');
  if (tagName === 'address') own.push('credit');
  const names = [
    'className',
    'id',
    'role',
    'itemProp',
    'dataTestid',
    'dataTestId',
    'dataComponent',
    'dataType',
    'dataModule',
    'ariaLabel',
    'rel',
  ]
    .flatMap((key) => namesIn(properties[key]))
    .slice(0, NAMES);
  return [...new Set([...own, ...names.flatMap(hintsOfName)])];
}

/** Pages with utility classes have dozens of names on an element, hostile ones thousands. */
const NAMES = 60;

function namesIn(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : [];
  return list.filter((name) => name.length < 80);
}

/** A name's words, and each two that stand together: `article-body`, `articleBody`, `article__body` are `articlebody`. */
function hintsOfName(name: string): readonly Hint[] {
  // Utility classes say how something looks: `sm:hidden`, `[&_aside]:mt-4`.
  if (/[:[\]/]/.test(name)) return [];
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  // `has-sidebar`, `no-ads` and `with-share` are said of what is not it.
  if (/^(has|no|not|with|without|js|is)$/.test(words[0] ?? '')) return [];
  // A layout is named for what is beside the text, too.
  if (words.some((word) => word === 'grid' || word === 'layout')) return [];
  const pairs = words.map((word, index) => word + (words[index + 1] ?? ''));
  return [...pairs, ...words].flatMap((word) => HINTS.get(word) ?? []);
}
