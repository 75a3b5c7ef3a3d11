import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FixtureElement } from '../fixtures/fixture-element.ts';
import { allElements } from '../support/help-desk-page.ts';

interface HostWindow extends Window {
  readonly problems: readonly string[];
  readonly globals: readonly string[];
}

/** A page of its own, in a frame. */
async function hostPage(name: string): Promise<{ element: FixtureElement; host: HostWindow }> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe src=${`/packages/widget/test/fixtures/${name}`} width="800" height="700"></iframe>`,
  );
  const host = frame.contentWindow as unknown as HostWindow;
  const find = (): Element | null => host.document.querySelector('segit-a-hivatal');
  await waitUntil(() => find()?.shadowRoot?.querySelector('button'), 'the launcher', { timeout: 8000 });
  return { element: find() as FixtureElement, host };
}

/** Lit, unbundled, notes its version on the global object. The bundle keeps it from that (rollup.config.mjs). */
const LIT_MARKS = /^(lit(Element|Html)Versions|reactiveElementVersions|litPropertyMetadata|litIssuedWarnings)$/;

describe('on a hostile page (P21)', () => {
  it('looks and works as elsewhere: `*{all:unset}`, global CSS, frozen prototypes, an AMD loader', async () => {
    const { element, host } = await hostPage('hostile.html');
    const button = element.shadowRoot!.querySelector('button')!;
    const { width, height } = button.getBoundingClientRect();
    expect(width).to.be.greaterThan(200);
    expect(height).to.be.at.least(44);
    const style = host.getComputedStyle(button);
    expect([style.display, style.visibility, style.pointerEvents]).to.deep.equal(['flex', 'visible', 'auto']);
    expect(Number.parseFloat(style.fontSize)).to.be.at.least(16);

    await element.show();
    await aTimeout(100);
    const panel = element.shadowRoot!.querySelector('segit-panel')!;
    expect(panel.getBoundingClientRect().height).to.be.greaterThan(300);
    const texts = allElements(panel).filter(({ className }) => className === 'text');
    expect(texts.length).to.be.greaterThan(2);
    for (const text of texts) {
      const { color, fontSize, visibility } = host.getComputedStyle(text);
      expect(color).not.to.equal('rgb(255, 255, 0)');
      expect(Number.parseFloat(fontSize)).to.be.at.least(16);
      expect(visibility).to.equal('visible');
    }
    expect(host.problems).to.deep.equal([]);
  });

  it('leaves no global behind', async () => {
    const { element, host } = await hostPage('hostile.html');
    await element.show();
    const added = Object.getOwnPropertyNames(host).filter((name) => !host.globals.includes(name));
    expect(added.filter((name) => !LIT_MARKS.test(name) && !/^\d+$|^globals$|^problems$/.test(name))).to.deep.equal([]);
  });

  it('breaks no strict policy: no inline style or script, no eval, no markup from strings', async () => {
    const { element, host } = await hostPage('strict.html');
    await element.show();
    await aTimeout(100);
    const panel = element.shadowRoot!.querySelector('segit-panel')!;
    expect(host.getComputedStyle(panel.shadowRoot!.querySelector('.panel')!).display).to.equal('flex');
    expect(host.problems).to.deep.equal([]);
  });
});
