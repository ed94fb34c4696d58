import { counted } from '../../wording.ts';

/** How pages cite themselves: what styles do not write. */
export const citation = {
  address: 'Address',
  copyLink: 'Copy link',
  copyText: 'Copy text with citation',
  copy: (format: string) => `Copy ${format}`,
  copied: 'Copied',
  notCopied: 'Could not copy: your browser does not allow it',
  /** Until the script of the page fills in the day. */
  accessed: '[date of access]',
  inText: 'In the text:',
  inNote: 'In a note:',
  story: (title: string, articles: number) => `${title}: ${counted(articles, 'article')} compared`,
  pair: (left: string, right: string, title: string) => `${left} and ${right} compared: ${title}`,
  inferred: (attribution: string) => `${attribution} [inferred]`,
  noHeadline: (story: string) => `Text without a headline on: ${story}`,
  version: (edition: string, text: number) => `${edition} (version ${text} of the text)`,
};
