import { expect, fixture, html } from '@open-wc/testing';
import { pageLanguage, supportedLanguage } from '../../src/i18n/page-language.ts';

describe('the language of the place', () => {
  it('A13: is that of the nearest ancestor which says one, through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de-AT"><section></section></div>`);
    const shadow = outer.querySelector('section')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    shadow.append(inner);
    expect(pageLanguage(inner)).to.equal('de');
  });

  it('is English where the page speaks a language that the widget does not, and Hungarian where it says none', () => {
    expect(supportedLanguage('sk')).to.equal('en');
    expect(supportedLanguage('HU-hu')).to.equal('hu');
    expect(supportedLanguage('')).to.equal('hu');
    expect(supportedLanguage(null)).to.equal('hu');
  });
});
