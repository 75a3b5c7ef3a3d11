import { expect, fixture, html } from '@open-wc/testing';
import type { ComposerElement } from '../../src/views/composer/composer.ts';
import { defineTranscriptAndComposer } from '../../src/views/define-shared.ts';
import { press, type } from '../support/keys.ts';

/** The page object of the composer alone. */
class ComposerPage {
  readonly element: ComposerElement;
  readonly sent: string[] = [];
  readonly drafts: string[] = [];
  readonly spoken: string[] = [];
  refuse = false;

  constructor(element: ComposerElement) {
    this.element = element;
    element.addEventListener('send', (event) => {
      if (this.refuse) event.preventDefault();
      else this.sent.push((event as CustomEvent<string>).detail);
    });
    element.addEventListener('draft', (event) => this.drafts.push((event as CustomEvent<string>).detail));
    element.addEventListener('announce', (event) =>
      this.spoken.push((event as CustomEvent<{ text: string }>).detail.text),
    );
  }

  static async show(enterSends = true): Promise<ComposerPage> {
    defineTranscriptAndComposer();
    return new ComposerPage(
      await fixture<ComposerElement>(html`<segit-composer ?enter-sends=${enterSends}></segit-composer>`),
    );
  }

  get area(): HTMLTextAreaElement {
    return this.element.shadowRoot!.querySelector('textarea')!;
  }

  get send(): HTMLButtonElement {
    return this.element.shadowRoot!.querySelector('button')!;
  }

  part(id: string): HTMLElement {
    return this.element.shadowRoot!.getElementById(id)!;
  }

  /** Text comes in as by paste, prediction, dictation or a speech device: without any key. */
  async dictate(text: string): Promise<void> {
    this.area.value = text;
    this.area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    await this.element.updateComplete;
  }
}

describe('the composer', () => {
  it('A40: is a labelled plain text area that says its keys, and is never disabled nor `required`', async () => {
    const page = await ComposerPage.show();
    expect(page.area.labels[0]!.textContent).to.equal('Írja ide kérdését');
    const described = page.area.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => page.part(id).textContent.trim()).join('')).to.contain(
      'Enter: küldés. Shift+Enter: új sor.',
    );
    expect(page.area.required || page.area.disabled || page.send.disabled || page.area.maxLength > 0).to.equal(false);
  });

  it('A17: sends on Enter, and stays with the focus in it and empty', async () => {
    const page = await ComposerPage.show();
    page.area.focus();
    await type('Jó napot');
    await press('Enter');
    await page.element.updateComplete;
    expect(page.sent).to.deep.equal(['Jó napot']);
    expect(page.area.value).to.equal('');
    expect(page.drafts.at(-1)).to.equal('');
    expect(page.element.shadowRoot!.activeElement).to.equal(page.area);
  });

  it('begins a new line on Enter where that is wished, and sends by the button', async () => {
    const page = await ComposerPage.show(false);
    page.area.focus();
    await type('a');
    await press('Enter');
    await type('b');
    expect(page.sent).to.deep.equal([]);
    expect(page.area.value).to.equal('a\nb');
    expect(page.part('keys').textContent).to.contain('Enter: új sor. Ctrl+Enter: küldés.');
    page.send.click();
    expect(page.sent).to.deep.equal(['a\nb']);
    expect(page.element.shadowRoot!.activeElement).to.equal(page.area);
  });

  it('leaves Enter to an input method whose composition is open', async () => {
    const page = await ComposerPage.show();
    await page.dictate('nihon');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, cancelable: true, bubbles: true });
    page.area.dispatchEvent(enter);
    expect(page.sent).to.deep.equal([]);
    expect(enter.defaultPrevented).to.equal(false);
  });

  it('A27: takes dictated text as it takes typed text', async () => {
    const page = await ComposerPage.show();
    await page.dictate('Diktált szöveg');
    page.send.click();
    expect(page.sent).to.deep.equal(['Diktált szöveg']);
  });

  it('grows with its text, up to a point', async () => {
    const page = await ComposerPage.show();
    const { height } = page.area.getBoundingClientRect();
    await page.dictate('1\n2\n3\n4');
    const grown = page.area.getBoundingClientRect().height;
    expect(grown).to.be.greaterThan(height * 1.5);
    await page.dictate('x\n'.repeat(100));
    expect(page.area.getBoundingClientRect().height).to.be.lessThan(300);
  });

  it('A37: mentions the limit only near it, and never cuts', async () => {
    const page = await ComposerPage.show();
    await page.dictate('a'.repeat(3000));
    expect(page.part('count').hidden).to.equal(true);
    await page.dictate('a'.repeat(3700));
    expect(page.part('count').textContent.trim()).to.equal('Még 300 karakter fér el.');
    expect(page.spoken).to.deep.equal(['Még 300 karakter fér el.']);
    await page.dictate('a'.repeat(3701));
    expect(page.spoken.length).to.equal(1);
    await page.dictate('a'.repeat(4010));
    page.send.click();
    await page.element.updateComplete;
    expect(page.sent).to.deep.equal([]);
    expect(page.area.value.length).to.equal(4010);
    expect(page.part('problem').textContent).to.contain('10 karakterrel hosszabb');
    expect(page.area.getAttribute('aria-invalid')).to.equal('true');
  });

  it('A37: says what is missing instead of sending nothing', async () => {
    const page = await ComposerPage.show();
    await page.dictate('  \n ');
    page.send.click();
    await page.element.updateComplete;
    expect(page.sent).to.deep.equal([]);
    expect(page.spoken).to.deep.equal(['Előbb írja be, amit kérdezni szeretne.']);
  });

  it('keeps a text that cannot be sent', async () => {
    const page = await ComposerPage.show();
    page.refuse = true;
    await page.dictate('szöveg');
    page.send.click();
    await page.element.updateComplete;
    expect(page.area.value).to.equal('szöveg');
    expect(page.part('problem').hidden).to.equal(false);
  });

  it("takes another tab's draft, but not while one writes here", async () => {
    const page = await ComposerPage.show();
    page.element.value = 'másik lapról';
    await page.element.updateComplete;
    expect(page.area.value).to.equal('másik lapról');
    page.area.focus();
    await type('!');
    page.element.value = 'régebbi';
    await page.element.updateComplete;
    expect(page.area.value).to.equal('másik lapról!');
  });

  it('puts a ready text where the cursor is', async () => {
    const page = await ComposerPage.show();
    await page.dictate('elejevége');
    page.area.setSelectionRange(5, 5);
    page.element.insert(' KÖZEPE ');
    await page.element.updateComplete;
    expect(page.area.value).to.equal('eleje KÖZEPE vége');
    expect(page.drafts.at(-1)).to.equal('eleje KÖZEPE vége');
  });
});
