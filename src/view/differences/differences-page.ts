import type { Collation } from '../collation.ts';
import type { Edition } from '../edition.ts';
import type { Frame } from '../frame.ts';
import { sectionFrame } from '../metadata/subject.ts';
import type { Site } from '../site.ts';
import { type ContrastGroup, contrastGroups } from '../story/story-differences.ts';
import { attributionsOf } from './attribution.ts';
import { listedTopics, type TopicEntry, topicsOf } from './topic.ts';

/** One kind of difference found by the program. */
export interface Finding {
  /** The id of its section. */
  readonly id: string;
  readonly title: string;
  /** What the rows show and may miss, or that there are none. */
  readonly explanation: string;
  readonly rows: readonly Collation[];
}

/** The content of a story's page of differences. */
export interface DifferencesPage {
  readonly frame: Frame;
  readonly title: string;
  /** A sentence with the number of topics that an editor listed. */
  readonly listing: string;
  readonly topics: readonly TopicEntry[];
  readonly listed: readonly Collation[];
  readonly findings: readonly Finding[];
  /** Differing figures and quotations, in short; kinds without any are left out. */
  readonly contrasts: readonly ContrastGroup[];
}

function attributionFinding(edition: Edition, at: Site): Finding {
  const words = at.strings.differences;
  const rows = attributionsOf(edition, at);
  const explanation = rows.length === 0 ? words.noAttributions : words.attributionsNote;
  return { id: 'attributions', title: words.attributions, explanation, rows };
}

/** Builds a story's page of differences. */
export function differencesPage(edition: Edition, at: Site): DifferencesPage {
  const { story } = edition;
  const title = at.strings.frame.sections.differences;
  return {
    frame: sectionFrame(
      edition,
      title,
      at.strings.differences.description(story.title),
      at.differences(story.slug),
      at,
    ),
    title,
    listing: at.strings.differences.listing(story.differences.length),
    topics: topicsOf(edition, at),
    listed: listedTopics(edition, at),
    findings: [attributionFinding(edition, at)],
    contrasts: contrastGroups(edition, at).filter(({ contrasts }) => contrasts.length > 0),
  };
}
