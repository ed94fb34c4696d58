import { allIds } from '../../ledger/history.ts';
import type { AbsentArticle } from '../../library/story.ts';
import type { Edition } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { labelOf } from '../report.ts';
import type { Site } from '../site.ts';
import { absentStatement } from './sentence.ts';
import { historyIn } from './state.ts';

/** The page at every address of an article that is not shown: it says so, why, and who asked. */
export interface AbsentPage {
  readonly frame: Frame;
  readonly title: string;
  readonly statement: string;
  /** Its former paragraphs, as targets of links; empty except on the article's own page. */
  readonly paragraphs: readonly { readonly id: string; readonly label: string; readonly address: string }[];
  /** The address of the story's page. */
  readonly story: string;
}

/** An address of an absent article, or of a page that it was part of. */
export interface AbsentRoute {
  /** Relative to the story's address: `ap`, `ap/p7`, `ap-vs-cbc`, `synopsis/ap`. */
  readonly path: string;
  readonly absent: AbsentArticle;
  /** The former title of the page. */
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

/** Returns every address of the story's absent articles. */
export function absentRoutes(edition: Edition): readonly AbsentRoute[] {
  const routes = edition.story.absent.flatMap((absent) => routesOf(edition, absent));
  const [absent] = edition.story.absent;
  // Without articles, there is no synopsis.
  if (absent !== undefined && edition.story.outlets.length === 0)
    routes.push({ path: 'synopsis', title: 'All texts', absent });
  return [...new Map(routes.map((route) => [route.path, route])).values()];
}

/** Builds the page at an address of an absent article. */
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
