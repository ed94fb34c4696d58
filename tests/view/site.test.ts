import { describe, expect, it } from 'vitest';
import { reportAddress, siteUnder } from '../../src/view/site.ts';

const imprint = { title: 'Tide & Times', owner: null, contact: null, language: 'en', licence: null };
const withContact = (contact: string) => reportAddress(siteUnder('/', { ...imprint, contact }), 'abc', '/x/p7/');

describe('a site', () => {
  it('speaks the language of its edition, or English where there is no translation', () => {
    expect(siteUnder('/', { ...imprint, language: 'en-GB' }).language).toBe('en-GB');
    expect(siteUnder('/', { ...imprint, language: 'gd' }).language).toBe('en');
    expect(siteUnder('/', { ...imprint, language: 'constructor' }).language).toBe('en');
  });

  it('lets readers report an error: by e-mail with the page’s address in it, or on a page', () => {
    expect(reportAddress(siteUnder('/', imprint), 'abc', '/x/')).toBe(null);
    expect(withContact('https://desk.example/')).toBe('https://desk.example/');
    expect(withContact('desk@tide.example')).toBe(
      'mailto:desk@tide.example?subject=Error%20in%20Tide%20%26%20Times%2C%20version%20abc&body=%2Fx%2Fp7%2F%0A%0A',
    );
  });
});
