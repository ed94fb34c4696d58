import type { Collation } from '../collation.ts';
import type { Edition } from '../edition.ts';
import type { Frame } from '../frame.ts';
import { sectionFrame } from '../metadata/subject.ts';
import type { Site } from '../site.ts';
import { type ContrastGroup, contrastGroups } from '../story/story-differences.ts';
import { attributionsOf } from './attribution.ts';
import { listedTopics, type TopicEntry, topicsOf } from './topic.ts';

/** One kind of difference that the program finds by itself. */
export interface Finding {
  /** The fragment that lands here. */
  readonly id: string;
  readonly title: string;
  /** What the lines are and what they may miss, above them; or that there are none. */
  readonly explanation: string;
  readonly rows: readonly Collation[];
}

/** Everything that a story's page of differences shows. */
export interface DifferencesPage {
  readonly frame: Frame;
  readonly title: string;
  /** How many topics an editor listed, in a sentence; or that nobody did. */
  readonly listing: string;
  readonly topics: readonly TopicEntry[];
  readonly listed: readonly Collation[];
  readonly findings: readonly Finding[];
  /** Figures and quotations that differ, in short, without kinds of which none was found. */
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
    // Each kind that can be found is one entry, in the order of the page.
    findings: [attributionFinding(edition, at)],
    contrasts: contrastGroups(edition, at).filter(({ contrasts }) => contrasts.length > 0),
  };
}
