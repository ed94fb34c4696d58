import { describe, expect, it } from 'vitest';
import { citedPair, citedParagraph, citedStory, permalinkOf } from '../../src/citation/cited.ts';
import { metaOf } from '../../src/citation/meta.ts';
import { piecesOf, plain, SLOT } from '../../src/citation/piece.ts';
import { at, edition } from '../view/sample.ts';
import { KNOWN, UNKNOWN } from './samples.ts';

describe('citation data', () => {
  it('of a paragraph has its known fields', () => {
    expect(citedParagraph(edition, 'herald', 'p2', at, 'x')).toMatchObject({
      key: 'collated-harbour-herald-p2',
      byline: null,
      outlet: 'The Gazette, evening edition',
      title: 'Harbour burns',
      published: null,
      paragraph: '2',
      version: '0123456789ab',
    });
    expect(citedParagraph(edition, 'gazette', 'p1', at, 'x')).toMatchObject({
      title: null,
      description: 'Text without a headline on: Fire in the harbour',
    });
  });

  it('of a comparison names the outlets in order', () => {
    expect(citedStory(edition, at, 'x').title).toBe('Fire in the harbour: three articles compared');
    expect(citedPair(edition, 'herald', 'gazette', at, 'x')).toMatchObject({
      key: 'collated-harbour-herald-gazette',
      title: 'The Herald and The Gazette compared: Fire in the harbour',
      outlet: null,
    });
  });
});

describe('the permalink', () => {
  it('is absolute if the site knows its host', () => {
    expect(permalinkOf('/base/harbour/', new URL('https://edition.example'))).toBe(
      'https://edition.example/base/harbour/',
    );
  });

  it('otherwise starts with a placeholder for the host', () => {
    expect(permalinkOf('/harbour/', undefined)).toBe(`${SLOT.origin}/harbour/`);
  });
});

it('splits a text into pieces; third-party text cannot inject any', () => {
  const text = `In ${SLOT.italic}The Press${SLOT.upright}, ${SLOT.accessed}.`;
  expect(piecesOf(text, '[date]')).toEqual([
    { kind: 'text', text: 'In ' },
    { kind: 'work', text: 'The Press' },
    { kind: 'text', text: ', ' },
    { kind: 'accessed', text: '[date]' },
    { kind: 'text', text: '.' },
  ]);
  expect(plain(`a${SLOT.accessed}b\n\tc\u0000 `)).toBe('ab c');
});

it('a page’s metadata for reference managers has only known fields', () => {
  expect(metaOf(KNOWN).map(({ name }) => name)).toEqual([
    'citation_title',
    'citation_author',
    'citation_publication_date',
    'citation_language',
    'DC.publisher',
    'DC.identifier',
    'DC.source',
  ]);
  expect(metaOf({ ...UNKNOWN, permalink: permalinkOf('/harbour/', undefined) }).map(({ name }) => name)).toEqual([
    'citation_language',
    'DC.publisher',
  ]);
});
