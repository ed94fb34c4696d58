import { allIds } from '../../ledger/history.ts';
import type { AbsentArticle } from '../../library/story.ts';
import type { Edition } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { labelOf } from '../report.ts';
import type { Site } from '../site.ts';
import { absentStatement } from './sentence.ts';
import { historyIn } from './state.ts';

/** What every address of an article leads to whose words the story does not show: that, why, and who asked. */
export interface AbsentPage {
  readonly frame: Frame;
  readonly title: string;
  readonly statement: string;
  /** The paragraphs that it had, so that links to them land; none on pages that are not the article's own. */
  readonly paragraphs: readonly { readonly id: string; readonly label: string; readonly address: string }[];
  /** The story's page, with the articles that are there. */
  readonly story: string;
}

/** An address of an absent article, or of a page that was made of it and another. */
export interface AbsentRoute {
  /** Below the story's: `ap`, `ap/p7`, `ap-vs-cbc`, `synopsis/ap`. */
  readonly path: string;
  readonly absent: AbsentArticle;
  /** What the page was called. */
  readonly title: string;
}

function idsOf({ story }: Edition, outlet: string): readonly string[] {
  const history = historyIn(story, outlet);
  return history === null ? [] : allIds(history);
}

function routesOf(edition: Edition, absent: AbsentArticle): readonly AbsentRoute[] {
  const { slug, name } = absent;
  const { story } = edition;
  const others = [...story.outlets, ...story.absent].filter((other) => other.slug !== slug);
  const versions = historyIn(story, slug)?.versions ?? [];
  return [
    { path: slug, title: name, absent },
    { path: `synopsis/${slug}`, title: `All texts, beside ${name}’s`, absent },
    ...idsOf(edition, slug).map((id) => ({
      path: `${slug}/${id}`,
      title: `${name}, paragraph ${labelOf(id)}`,
      absent,
    })),
    ...versions.map(({ number }) => ({ path: `${slug}/v${number}`, title: `${name}, version ${number}`, absent })),
    ...others.flatMap((other) => [
      { path: `${slug}-vs-${other.slug}`, title: `${name} and ${other.name}`, absent },
      { path: `${other.slug}-vs-${slug}`, title: `${other.name} and ${name}`, absent },
    ]),
  ];
}

/** Every address of articles whose words the story does not show. */
export function absentRoutes(edition: Edition): readonly AbsentRoute[] {
  const routes = edition.story.absent.flatMap((absent) => routesOf(edition, absent));
  const [absent] = edition.story.absent;
  // Where no article is left, no text is the base of a synopsis.
  if (absent !== undefined && edition.story.outlets.length === 0)
    routes.push({ path: 'synopsis', title: 'All texts', absent });
  return [...new Map(routes.map((route) => [route.path, route])).values()];
}

/** Builds the page that is at an address of an absent article. */
export function absentPage(edition: Edition, { path, absent, title }: AbsentRoute, at: Site): AbsentPage {
  const { story } = edition;
  const statement = absentStatement(absent, at.strings.permalink);
  const ids = path === absent.slug ? idsOf(edition, absent.slug) : [];
  return {
    frame: storyFrame(story, statement, [{ text: title, address: null }], at),
    title,
    statement,
    paragraphs: ids.map((id) => ({ id, label: labelOf(id), address: at.paragraph(story.slug, absent.slug, id) })),
    story: at.story(story.slug),
  };
}
