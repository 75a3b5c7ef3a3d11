import { expect } from '@open-wc/testing';
import { savedHtml } from '../../src/views/asides/saved/saved-html.ts';
import { savedText } from '../../src/views/asides/saved/saved-text.ts';
import { savedTranscript, type SavedTranscript } from '../../src/views/asides/saved/saved-transcript.ts';
import { saveConversation } from '../../src/views/asides/saved/save.ts';
import type { TranscriptEntry } from '../../src/state/index.ts';
import { ANNA, FixtureHelpDesk, WAITING } from '../fixtures/help-desk.ts';

const desk = new FixtureHelpDesk();
const saved = (...entries: TranscriptEntry[]): SavedTranscript =>
  savedTranscript(entries, {
    language: 'hu',
    citizenName: '',
    savedAt: '2026-11-24T15:30:00.000Z',
  });
const theirs = (text: string) => desk.message(text, { own: false, party: 'OPERATOR', operator: ANNA });
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the saved transcript', () => {
  it('A58: is a complete document: language, title, headings in reading order, times in words', () => {
    const question = desk.message('Hol?', { at: '2026-11-24T15:05:00.000Z' });
    const page = parsed(savedHtml(saved(desk.notice('joined', { operator: ANNA }), question, theirs('Itt.'))));
    expect(page.documentElement.lang).to.equal('hu');
    expect(page.title).to.equal('Segít a hivatal – beszélgetés');
    expect(page.querySelector('meta[charset]')!.getAttribute('charset')).to.equal('utf-8');
    expect([...page.querySelectorAll('h1, h2')].map((each) => each.textContent)).to.deep.equal([
      'Segít a hivatal – beszélgetés',
      'Ön',
      'Kovács Anna, ügyintéző',
    ]);
    expect(page.querySelectorAll('time')[1]!.textContent).to.equal('2026. november 24., kedd, 16 óra 5 perc');
    expect(page.querySelectorAll('time')[1]!.getAttribute('datetime')).to.equal('2026-11-24T15:05:00.000Z');
    const articles = [...page.querySelectorAll('article')].map((each) => each.textContent);
    expect(articles[0]).to.contain('Kovács Anna ügyintéző bekapcsolódott.');
    expect(articles[2]).to.contain('Itt.');
  });

  it('A13, A58: keeps the language of each message', () => {
    const page = parsed(savedHtml(saved(desk.message('Hello', { language: 'en' }), theirs('Szia'))));
    expect([...page.querySelectorAll<HTMLElement>('.text')].map(({ lang }) => lang)).to.deep.equal(['en', 'hu']);
  });

  it('holds whatever was written as text, and nothing that runs or loads (P18)', () => {
    const payloads = [
      '<img src=x onerror=alert(1)>',
      '</p></article><script>alert(1)</script>',
      '</style><script>alert(1)</script>',
      '<!--',
      ']]>',
      '&lt;b&gt; &amp;',
    ];
    const operator = { name: '<script>alert(1)</script>', role: 'OPERATOR' } as const;
    const html = savedHtml(
      saved(...payloads.map((text) => desk.message(text, { own: false, party: 'OPERATOR', operator }))),
    );
    const page = parsed(html);
    expect([...page.querySelectorAll('.text')].map((each) => each.textContent)).to.deep.equal(payloads);
    expect(page.querySelectorAll('script, img, link, iframe, [onerror], [src], [href]').length).to.equal(0);
    expect(page.querySelector('h2')!.textContent).to.contain('<script>');
    expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')!.getAttribute('content')).to.contain(
      "default-src 'none'",
    );
  });

  it('leaves out what never reached the office', () => {
    const page = parsed(savedHtml(saved({ ...desk.message('Elakadt'), seq: undefined, delivery: 'failed' as const })));
    expect(page.querySelectorAll('article').length).to.equal(0);
  });

  it('is also plain text', () => {
    const text = savedText(saved(desk.message('Első sor\nmásodik', { at: '2026-11-24T15:05:00.000Z' })));
    expect(text.split('\r\n')).to.deep.equal([
      'Segít a hivatal – beszélgetés',
      '',
      'Budaörsi Polgármesteri Hivatal',
      'Mentve: 2026. november 24., kedd, 16 óra 30 perc',
      'Általános tájékoztatás, nem hivatalos irat.',
      '',
      'Ön',
      '(2026. november 24., kedd, 16 óra 5 perc)',
      'Első sor',
      'második',
      '',
    ]);
  });

  it("is made and kept on the citizen's own machine", async () => {
    const clicked: { name: string; href: string }[] = [];
    const onClick = (event: MouseEvent): void => {
      const link = event.target as HTMLAnchorElement;
      clicked.push({ name: link.download, href: link.href });
      event.preventDefault();
    };
    // A link that is in no document bubbles nowhere, so it is met on its way.
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', onClick);
      click.call(this);
    };
    try {
      const conversation = { ...WAITING, entries: [desk.message('Árvíztűrő')] };
      saveConversation(conversation, 'txt', { language: 'hu', now: Date.parse('2026-11-24T15:30:00.000Z') });
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(clicked[0]!.name).to.equal('segit-a-hivatal-2026-11-24.txt');
    expect(clicked[0]!.href).to.match(/^blob:/);
    expect(await (await fetch(clicked[0]!.href)).text()).to.contain('Árvíztűrő');
  });
});
