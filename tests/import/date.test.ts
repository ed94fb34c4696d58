import { expect, it } from 'vitest';
import { daysIn, momentOf, monthNames } from '../../src/import/date.ts';

it.each([
  ['2031-05-05T09:30:00+0300', '2031-05-05T09:30:00+03:00'],
  ['2031-05-05T09:30Z', '2031-05-05T09:30:00Z'],
  ['2031-05-05 09:30', '2031-05-05'],
  ['20310505', '2031-05-05'],
  ['Mon, 05 May 2031 07:30:00 GMT', '2031-05-05T07:30:00Z'],
  ['2031-02-30', null],
  ['yesterday', null],
])('%s is %s', (words, moment) => {
  expect(momentOf(words, 'en')).toBe(moment);
});

it.each([
  ['seen on Sunday, Sept. 7, 2031, from the air', '2031-09-07'],
  ['am 7. September 2031 am Kai', '2031-09-07'],
  ['le 7 septembre 2031', '2031-09-07'],
  ['el 7 de septiembre de 2031', '2031-09-07'],
  ['on 31 June 2031', undefined],
])('“%s” states %s', (text, day) => {
  expect(daysIn(text, monthNames())[0]?.day).toBe(day);
});
