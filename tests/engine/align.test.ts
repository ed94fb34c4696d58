import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignStory, alignTexts } from '../../src/engine/align.ts';
import type { Link } from '../../src/engine/types.ts';
import { runs } from '../depth.ts';

const STORM = 'Winds of 140 kilometers an hour tore the roof off the fish market in Port Alder on Friday, police said.';
const MAYOR = '“We will rebuild the harbor stone by stone,” Mayor Ines Holm told residents gathered at the town hall.';
const FERRY = 'The ferry Northern Star broke loose and drifted for six hours before two tugboats brought it back.';
const SCHOOL = 'Schools stay closed until Wednesday while engineers inspect classrooms for cracks and flooding.';
const INSURER = 'Insurers put the damage at 12 million crowns, more than after any storm since 1987.';

const shown = (links: readonly Link[]) =>
  links.map(({ left, right, kind }) => `${left.join('+')} ${kind} ${right.join('+')}`);
const mirrored = (links: readonly Link[]) =>
  links
    .map((link) => ({ ...link, left: link.right, right: link.left }))
    .toSorted((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0) || (a.right[0] ?? 0) - (b.right[0] ?? 0));

describe('two texts', () => {
  it('that are the same are linked paragraph by paragraph', () => {
    const text = [STORM, MAYOR, FERRY];
    expect(shown(alignTexts(text, text))).toEqual(['0 same 0', '1 same 1', '2 same 2']);
  });

  it('a paragraph is found however far it has moved', () => {
    const links = alignTexts([STORM, MAYOR, FERRY, SCHOOL, INSURER], [INSURER, STORM, MAYOR, FERRY, SCHOOL]);
    expect(shown(links)).toEqual(['0 same 1', '1 same 2', '2 same 3', '3 same 4', '4 same 0']);
  });

  it('a split paragraph is one link', () => {
    const links = alignTexts([STORM, `${FERRY} ${SCHOOL}`, MAYOR], [STORM, FERRY, SCHOOL, MAYOR]);
    expect(shown(links)).toEqual(['0 same 0', '1 same 1+2', '2 same 3']);
  });

  it('a paragraph in other words is reworded', () => {
    const retold = 'Police said the roof of the fish market was torn off on Friday by winds of 140 kilometers an hour.';
    expect(shown(alignTexts([STORM, MAYOR, SCHOOL], [retold, INSURER, FERRY]))).toEqual(['0 reworded 0']);
  });

  it('what has nothing in common is not linked', () => {
    expect(alignTexts([STORM, SCHOOL], ['Prices of coffee rose again.', 'The museum shows new prints.'])).toEqual([]);
  });

  it('repeated paragraphs are linked in their order', () => {
    expect(
      shown(alignTexts(['Advertisement', STORM, 'Advertisement'], ['Advertisement', STORM, 'Advertisement'])),
    ).toEqual(['0 same 0', '1 same 1', '2 same 2']);
  });

  it('a link says why', () => {
    const later = `${MAYOR.replace('told residents gathered', 'said to 200 residents')} ${INSURER}`;
    const [link] = alignTexts(
      [STORM, `${MAYOR} It cost 12 million crowns, insurers say.`, FERRY],
      [later, STORM, FERRY],
    ).filter(({ left }) => left[0] === 1);
    expect(link?.reasons).toContainEqual({ kind: 'quotation', text: 'We will rebuild the harbor stone by stone,' });
    expect(link?.reasons).toContainEqual({ kind: 'figure', text: '12 million crowns' });
  });
});

describe('texts given sentence by sentence', () => {
  it('a sentence that moved is found, though all others keep their order and its words were touched', () => {
    const touched = 'The ferry Northern Star broke loose and drifted for six hours before tugboats brought it back.';
    const links = alignTexts([FERRY, STORM, MAYOR, SCHOOL, INSURER], [STORM, MAYOR, SCHOOL, INSURER, touched]);
    expect(shown(links).filter((link) => !link.includes('same'))).toEqual([]);
    expect(shown(links)).toContain('0 same 4');
  });
});

describe('the result does not depend on', () => {
  const word = fc.constantFrom(
    'harbor',
    'ferry',
    'storm',
    'mayor',
    'roof',
    'the',
    'of',
    'police',
    '140',
    'U.N.',
    '“stone”',
  );
  const paragraph = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const text = fc.array(paragraph, { maxLength: 6 });

  it('which side is left', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(alignTexts(right, left)).toEqual(mirrored(alignTexts(left, right)));
      }),
      { seed: 1, numRuns: runs(300) },
    );
  });

  it('which side is left, where both are the same', () => {
    fc.assert(
      fc.property(text, (both) => {
        const links = alignTexts(both, both);
        expect(mirrored(links)).toEqual(links);
      }),
      { seed: 1, numRuns: runs(300) },
    );
  });

  it('the order of the articles', () => {
    const texts = [
      [STORM, MAYOR, FERRY, INSURER],
      [FERRY, STORM, SCHOOL, MAYOR],
      [`${STORM} ${MAYOR}`, SCHOOL],
    ];
    const order = [2, 0, 1];
    const languages = ['en', 'en', 'en'];
    const links = (story: ReturnType<typeof alignStory>, name: (article: number) => number) =>
      story
        .flatMap((pair) =>
          pair.links.map((link) => ({
            ...link,
            left: [name(pair.left), ...link.left],
            right: [name(pair.right), ...link.right],
          })),
        )
        .map(({ left, right, kind, score, reasons }) =>
          JSON.stringify([[left, right].toSorted(), kind, score, reasons]),
        )
        .toSorted();
    const straight = alignStory(texts, languages);
    const permuted = alignStory(
      order.map((article) => texts[article] ?? []),
      languages,
    );
    expect(links(permuted, (article) => order[article] ?? -1)).toEqual(links(straight, (article) => article));
  });
});

describe('a story', () => {
  it('has each pair once', () => {
    const pairs = alignStory([[STORM, MAYOR], [MAYOR], [MAYOR, FERRY]], ['en', 'en', 'en']);
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('odd input gives a correct or an empty result', () => {
  it.each([
    ['no paragraphs', [], [STORM]],
    ['empty paragraphs', ['', ' '], ['', '\n']],
    ['paragraphs without words', ['—', '…'], ['!']],
    ['broken characters', ['\ud800 \u0000'], ['\u0000']],
  ])('%s', (_, left, right) => {
    expect(alignTexts(left, right)).toEqual([]);
  });

  it('text without spaces, and from right to left', () => {
    const chinese = ['金正恩与普京在远东的航天发射场举行了会谈。', '会谈持续了四到五个小时。'];
    const arabic = ['اجتمع الزعيمان في قاعدة الفضاء يوم الأربعاء', 'استمرت المحادثات خمس ساعات'];
    expect(shown(alignTexts(chinese, chinese.toReversed(), 'zh'))).toEqual(['0 same 1', '1 same 0']);
    expect(shown(alignTexts(arabic, arabic, 'ar'))).toEqual(['0 same 0', '1 same 1']);
  });

  it('a thousand identical paragraphs, the k-th with the k-th', () => {
    const same = Array.from({ length: 1000 }, () => STORM);
    const links = alignTexts(same, same);
    expect(links).toHaveLength(1000);
    expect(links.every(({ left, right }) => left[0] === right[0])).toBe(true);
  });

  it('a hundred paragraphs that could all be meant: the same one is found', () => {
    const numbered = Array.from({ length: 100 }, (_, index) => `${STORM} This is report ${index}.`);
    const links = alignTexts([FERRY, numbered[77] ?? ''], [...numbered, FERRY]);
    expect(links.filter(({ kind, left }) => kind === 'same' && left[0] === 1).flatMap(({ right }) => right)).toContain(
      77,
    );
  });

  it('a paragraph of a megabyte', () => {
    expect(shown(alignTexts([`${STORM} `.repeat(10_000)], [MAYOR, `${STORM} `.repeat(10_000)]))).toEqual(['0 same 1']);
  });
});
