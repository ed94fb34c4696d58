import { cellId } from '../address.ts';
import type { Run } from '../marked-text.ts';
import type { Report } from '../report.ts';
import { apparatusOf } from './apparatus.ts';
import type { Entry } from './entry.ts';
import type { Desk } from './facing.ts';
import type { Stretch } from './stretch.ts';
import { variantText } from './variant.ts';

/** A paragraph of the text: its words stand as they are in its article, whoever else has them. */
export interface TextParagraph {
  /** The fragment that lands here: `p7` in the base, `cbc-p7` in what the base has not. */
  readonly id: string;
  /** `AP 7` */
  readonly label: string;
  /** The paragraph's own page. */
  readonly address: string;
  readonly runs: readonly Run[];
}

/** Some of the text with its apparatus. */
export interface SynopsisItem {
  readonly isBase: boolean;
  readonly lead: Report;
  readonly paragraphs: readonly TextParagraph[];
  /** Empty where only one outlet has what the base has not. */
  readonly entries: readonly Entry[];
}

function paragraphsOf({ lead, paragraphs }: Stretch, report: Report, desk: Desk): readonly TextParagraph[] {
  const others = desk.reports.flatMap((_, other) => (other === lead ? [] : [desk.ties(lead, other)]));
  return paragraphs.flatMap((index) => {
    const paragraph = report.paragraphs[index];
    if (paragraph === undefined) return [];
    const links = desk.detail === 'marked' ? others.flatMap((ties) => ties.from([index])) : [];
    const id = lead === desk.base ? paragraph.id : cellId(report.outlet, paragraph.id);
    const runs = variantText(paragraph.text, links, index);
    return [{ id, label: `${report.siglum} ${paragraph.label}`, address: paragraph.address, runs }];
  });
}

/** Sets one stretch with what all others have of it. */
export function itemOf(stretch: Stretch, desk: Desk): SynopsisItem {
  const lead = desk.reports[stretch.lead];
  if (lead === undefined) throw new Error(`no such report: ${stretch.lead}`);
  const isBase = stretch.lead === desk.base;
  const isAlone = !isBase && stretch.members.length === 0;
  return {
    isBase,
    lead,
    paragraphs: paragraphsOf(stretch, lead, desk),
    entries: isAlone ? [] : apparatusOf(stretch, desk),
  };
}
