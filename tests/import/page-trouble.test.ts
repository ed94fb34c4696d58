import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../src/import/draft.ts';
import { readSource } from '../../src/import/source.ts';

const FIRST = 'The old crane at the ferry landing was taken down on Monday after it had stood there for ninety years.';
const SECOND = 'A crew of six cut it into four parts, the port office said, and loaded them onto a barge at noon.';
const LAST = 'The steel goes to a foundry up the river, and the place becomes a playground in the spring.';
const COMMENT = 'I walked past that crane every morning as a child, and nobody ever asked us what we wanted there.';

const p = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

function read(html: string, type: string | null = null) {
  const bytes = new TextEncoder().encode(html);
  const fetched = type === null ? null : { url: 'https://quay.example/a', type };
  return readSource({ name: 'page.html', bytes, fetched });
}

function draftOf(html: string) {
  const { intake, problems } = read(html);
  if (intake === null) throw new Error(`refused: ${problems}`);
  const publisher = { slug: 'quay', name: 'The Quay', language: null, fact: null };
  const circumstances = { language: 'en', retrieved: null, url: null, original: '', today: '2031-12-31' };
  const { draft } = draftArticle(intake, publisher, circumstances);
  if (draft === null) throw new Error('no draft');
  return draft;
}

function page(body: string, head = '', above = ''): string {
  return `<!doctype html><html lang="en"><head><title>Crane comes down | The Quay</title>
<meta property="og:title" content="Crane comes down"><meta property="og:site_name" content="The Quay">${head}</head>
<body><header><a href="/">The Quay</a></header><main><article><h1>Crane comes down</h1>${above}${body}</article></main>
<footer><p>About us</p></footer></body></html>`;
}

const rolesOf = (html: string, role: string) => draftOf(html).pieces.filter((piece) => piece.role === role);
const bodyOf = (html: string) => rolesOf(html, 'body').map(({ text }) => text);

describe('the article’s paragraphs, all of them and nothing else', () => {
  it.each([
    [
      'readers’ comments that are longer than the article',
      page(`<div class="text">${p(FIRST, SECOND, LAST)}</div>`).replace(
        '</article>',
        `</article><section class="comment-list">${p(
          ...Array(9)
            .fill(COMMENT)
            .map((text, index) => `${index} ${text}`),
        )}</section>`,
      ),
    ],
    [
      'a body that is called a summary',
      page(`<div class="field field--type-text-with-summary">${p(FIRST, SECOND, LAST)}</div>`),
    ],
    ['a body that is called a description', page(`<div class="text-description">${p(FIRST, SECOND, LAST)}</div>`)],
    [
      'a heading before it that a table of contents links to',
      page(`<div class="TOC_anchor">${p(FIRST, SECOND, LAST)}</div>`),
    ],
    ['paragraphs that are links', page(`<p>${FIRST}</p><p><a href="/x">${SECOND}</a></p><p>${LAST}</p>`)],
    [
      'links to other articles amid it',
      page(
        `${p(FIRST)}<ul>${[1, 2, 3, 4].map((n) => `<li><a href="/${n}">Another crane in another port, number ${n}</a></li>`).join('')}</ul>${p(SECOND, LAST)}`,
      ),
    ],
    [
      'an article that a consent dialog hides',
      page(p(FIRST, SECOND, LAST)).replace('<main>', '<main aria-hidden="true">'),
    ],
    [
      'a rest behind “Read more”',
      page(`${p(FIRST)}<div style="display: none">${p(SECOND, LAST)}</div><button>Read more</button>`),
    ],
    [
      'promotions',
      page(`${p(FIRST)}<p>Story Continued Below</p>${p(SECOND)}<p>LISTEN TO ARTICLE 4:55 SHARE</p>${p(LAST)}`),
    ],
    ['its headline again', page(`${p(FIRST)}<p>Crane comes down</p>${p(SECOND, LAST)}`)],
    [
      'pull quotes',
      page(
        `${p(FIRST, SECOND)}<blockquote class="pullquote"><p>It stood there for ninety years</p></blockquote>${p(LAST)}`,
      ),
    ],
    [
      'footnotes',
      page(
        `${p(FIRST)}<p>A crew of six<sup><a href="#n1">1</a></sup> cut it into four parts, the port office said, and loaded them onto a barge at noon.</p>${p(LAST)}<ol class="footnotes"><li id="n1">Five, by another count.</li></ol>`,
      ),
    ],
  ])('%s', (_trouble, html) => {
    expect(bodyOf(html)).toEqual([FIRST, SECOND, LAST]);
  });

  it('a closing list and a farewell after the last long paragraph', () => {
    const list = ['Monday: nine to five', 'Tuesday: closed'];
    const html = page(`<div>${p(FIRST, LAST)}<ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul></div>`);
    expect(bodyOf(html)).toEqual([FIRST, LAST, ...list]);
  });

  it.each(['(dpa)', '❖', '– AP', '/kb'])('a last paragraph that is signed %s', (sign) => {
    expect(bodyOf(page(p(FIRST, SECOND, `${LAST} ${sign}`))).at(-1)).toBe(`${LAST} ${sign}`);
  });

  it.each([
    'El puerto abrió su cuenta en el banco de la isla y no pagó la grúa, dijo la oficina el lunes por la tarde.',
    'Le port n’a pas tenu compte du vent, a dit le maire, et la grue est tombée dans le bassin lundi matin.',
    'Den Antrag stellten am Montag im Rat der Hafenstadt drei Fraktionen gemeinsam (CDU, SPD, Grüne).',
  ])('a paragraph with the words of a label or the end of a caption: %s', (text) => {
    expect(bodyOf(page(p(FIRST, text, LAST)))).toContain(text);
  });
});

describe('a sentence keeps its words', () => {
  const sentence = (words: string) => bodyOf(page(`${p(FIRST)}<p>${words}</p>${p(LAST)}`))[1];
  it.each([
    [
      'a button',
      'The crane was <button>not</button> safe to climb, the port office said.',
      'The crane was not safe to climb, the port office said.',
    ],
    [
      'a custom element',
      'The landing is <x-term>closed</x-term> and <map name="m">dark</map> at night.',
      'The landing is closed and dark at night.',
    ],
    [
      'a raised number',
      'The place has 40<sup>2</sup> paces from wall to wall.',
      'The place has 40² paces from wall to wall.',
    ],
    [
      'readings of characters',
      '<ruby>川<rt>かわ</rt></ruby>は静かだったと町の人は月曜日に話した。',
      '川は静かだったと町の人は月曜日に話した。',
    ],
    [
      'words for screen readers',
      'It says so in <a href="/r">a report<span class="visually-hidden">, external</span></a> of the port.',
      'It says so in a report of the port.',
    ],
    [
      'struck-out words',
      'It weighed <del>21</del> <ins>12</ins> tonnes when it came down.',
      'It weighed 12 tonnes when it came down.',
    ],
  ])('%s', (_trouble, words, text) => {
    expect(sentence(words)).toBe(text);
  });

  it('the same answer three times', () => {
    const answers = ['Did it fall?', 'Yes.', 'Was it loud?', 'Yes.', 'Will you miss it?', 'Yes.'];
    expect(bodyOf(page(p(FIRST, ...answers, LAST)))).toEqual([FIRST, ...answers, LAST]);
  });

  it('posts of a live blog, with their time and author as credits', () => {
    const post = (time: string, text: string) =>
      `<article><time datetime="2031-01-08T${time}">${time}</time><span class="author">Ivo Holt</span><h2>News</h2><p>${text}</p></article>`;
    const html = page(`${p(FIRST)}${post('14:05', SECOND)}${post('12:30', LAST)}`);
    expect(bodyOf(html)).toEqual([FIRST, SECOND, LAST]);
    expect(rolesOf(html, 'credit').map(({ text }) => text)).toContain('12:30 Ivo Holt');
  });

  it.each([
    ['Urdu', 'ur', 'بندرگاہ کے دفتر نے کہا کہ پرانی کرین پیر کو نوے سال بعد گرا دی گئی اور لوہا دریا کے پار جائے گا۔'],
    ['Burmese', 'my', 'ဆိပ်ကမ်း ရုံးက ကရိန်း ဟောင်း ကို တနင်္လာ နေ့ တွင် ဖြုတ်ချ ခဲ့သည်ဟု ပြောသည်။ သံမဏိ ကို မြစ် အထက် သို့ ပို့ မည်။'],
    ['Thai', 'th', 'สำนักงานท่าเรือกล่าวว่าปั้นจั่นเก่าถูกรื้อลงเมื่อวันจันทร์หลังจากตั้งอยู่ที่นั่นเก้าสิบปีและเหล็กจะถูกส่งไปต้นน้ำ'],
  ])('%s', (_language, _tag, text) => {
    const texts = [text, `${text} ${text}`, `${text} ${text} ${text}`];
    expect(bodyOf(page(p(...texts)))).toEqual(texts);
  });
});

describe('who and when', () => {
  const factsOf = (above: string, head = '') => draftOf(page(p(FIRST, SECOND, LAST), head, above)).facts;

  it.each([
    ['January 8, 2031'],
    ['Updated 8 January 2031, 3:51 pm CET'],
    ['2031-1-8T09:30:00'],
    ['14/01/2031', '2031-01-14'],
  ])('the day in the line “%s” under the headline', (line, day = '2031-01-08') => {
    expect(factsOf(`<p class="date">${line}</p>`).published).toBe(day);
  });

  it('the next date where the first cannot be read', () => {
    const head = '<meta name="date" content="today"><meta name="pubdate" content="2031-01-08">';
    expect(factsOf('', head).published).toBe('2031-01-08');
  });

  it('a time in the sidebar is of another article', () => {
    const html = page(p(FIRST, SECOND, LAST)).replace(
      '<main>',
      '<aside><time datetime="2030-02-02">2 Feb</time></aside><main>',
    );
    expect(draftOf(html).facts.published).toBeNull();
  });

  it.each([
    ['<a rel="author" href="/moor">Ada Moor</a>'],
    ['<div class="meta"><span class="author">Ada Moor</span><span class="post">Staff</span></div>'],
    ['<p class="byline">Ada Moor | 8 January 2031, 3:51 pm</p>'],
  ])('the author in %s', (above) => {
    expect(factsOf(above).byline).toBe('Ada Moor');
  });

  it('an author’s pen name where the page marks it as the author, but no account of the site and no address', () => {
    expect(factsOf('<a rel="author" href="/g">quay_walker</a>').byline).toBe('quay_walker');
    expect(factsOf('', '<meta name="author" content="am">').byline).toBe('am');
    expect(factsOf('<a rel="author" href="/a">quayadmin</a>').byline).toBeNull();
    expect(factsOf('', '<meta name="author" content="quay.de">').byline).toBeNull();
  });

  it('a day in the future and a place of writing are asked about', () => {
    const html = page(p(`PORT ALDER (AP) — ${FIRST}`, SECOND, LAST), '<meta name="date" content="2131-01-08">');
    expect(draftOf(html).questions.map(({ text }) => text)).toEqual([
      'published 2131-01-08: this day is in the future',
      'dateline PORT ALDER: where it was written, not always where it happened',
    ]);
  });

  it('the headline, not the logo', () => {
    const html = page(p(FIRST, SECOND, LAST)).replace('<a href="/">The Quay</a>', '<h1><a href="/">The Quay</a></h1>');
    expect(draftOf(html).facts.headline).toBe('Crane comes down');
  });
});

describe('what is refused, and what is not', () => {
  it('short news beside many linked headlines is an article', () => {
    const links = Array.from(
      { length: 9 },
      (_, n) => `<h3><a href="/${n}">A crane in another port, number ${n}</a></h3>`,
    );
    const html = page(p(FIRST, SECOND, LAST)).replace('</main>', `</main><aside>${links.join('')}</aside>`);
    expect(bodyOf(html)).toEqual([FIRST, SECOND, LAST]);
  });

  it('a stray quotation mark in a tag is no reason', () => {
    const html = page(`${p(FIRST)}<p class="a"">${SECOND}</p>${p(LAST)}${'<i> </i>'.repeat(1200)}`);
    expect(bodyOf(html)).toEqual([FIRST, SECOND, LAST]);
  });

  it('a drawing that nests too deeply is a reason', () => {
    expect(read(page(`<svg>${'<path>'.repeat(5000)}</svg>${p(FIRST)}`)).problems.map(({ ruleId }) => ruleId)).toEqual([
      'page-too-large',
    ]);
  });

  it('a picture is called a picture', () => {
    const bytes = Uint8Array.from([0, 0, 0, 28, ...[...'ftypavif'].map((sign) => sign.charCodeAt(0)), 0, 0, 0, 0]);
    expect(String(readSource({ name: 'a.html', bytes, fetched: null }).problems)).toContain('this is a picture');
  });
});
