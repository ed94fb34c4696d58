import { cellId } from '../address.ts';
import type { Run } from '../marked-text.ts';
import type { Report } from '../report.ts';
import { apparatusOf } from './apparatus.ts';
import type { Entry } from './entry.ts';
import type { Desk } from './facing.ts';
import type { Stretch } from './stretch.ts';
import { variantText } from './variant.ts';

/** A paragraph of the text, with the exact words of its article. */
export interface TextParagraph {
  /** The id of its element: `p7` in the base, `cbc-p7` in an insert. */
  readonly id: string;
  /** `AP 7` */
  readonly label: string;
  /** The address of the paragraph's page. */
  readonly address: string;
  readonly runs: readonly Run[];
}

/** A stretch of the text with its apparatus. */
export interface SynopsisItem {
  readonly isBase: boolean;
  readonly lead: Report;
  readonly paragraphs: readonly TextParagraph[];
  /** Empty for an insert that only one outlet has. */
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

/** Builds the item of a stretch. */
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
