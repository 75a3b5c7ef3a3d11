import { expect } from '@open-wc/testing';
import { embedding } from '../../src/launcher/script-tag.ts';

/** A page with these tags. */
function page(...tags: Readonly<Record<string, string>>[]): Document {
  const result = document.implementation.createHTMLDocument();
  for (const tag of tags) {
    const script = result.createElement('script');
    for (const [name, value] of Object.entries(tag)) script.setAttribute(name, value);
    result.body.append(script);
  }
  return result;
}

describe("the page's script tag", () => {
  const src = 'https://segit.example.hu/segit-a-hivatal.js';

  it('is found by its address among others', () => {
    const tags = page({ src: 'https://other.example/x.js', 'data-site': 'no' }, { src, 'data-site': 'budaors' });
    expect(embedding(src, tags)).to.deep.equal({ site: 'budaors', server: 'https://segit.example.hu' });
  });

  it('may name another server than its own origin', () => {
    const tags = page({ src, 'data-site': 'budaors', 'data-server': 'https://api.example.hu/' });
    expect(embedding(src, tags).server).to.equal('https://api.example.hu');
  });

  it('is not needed: an element may say its site itself', () => {
    expect(embedding(src, page())).to.deep.equal({ site: '', server: 'https://segit.example.hu' });
  });
});
