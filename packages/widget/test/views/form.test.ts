import { expect } from '@open-wc/testing';
import { PDFDocument } from '../../src/pdf-form/engine.ts';
import type { FormElement } from '../../src/views/asides/form/form.ts';
import { violations } from '../support/axe.ts';
import { HelpDeskPage } from '../support/help-desk-page.ts';
import { press } from '../support/keys.ts';
import { Spoken } from '../support/spoken.ts';

/** The demonstration's own form, as its server sends it. */
const SAMPLE = '/packages/server/src/demo/documents/ebosszeirasi-adatlap.pdf';
const LOCKED = '/packages/server/test/documents/fixtures/owner-locked.pdf';
const STAYS =
  'Amit ide beír, nem megy el erről a gépről: a hivatal sem látja. A kitöltött űrlapot Ön menti el, és Ön adja be.';

/** What the browser is told to save: a real download would ask for a folder. */
const saved: { readonly name: string; readonly href: string }[] = [];
const { click } = HTMLAnchorElement.prototype;
before(() => {
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, href: this.href });
  };
});
after(() => {
  HTMLAnchorElement.prototype.click = click;
});
beforeEach(() => saved.splice(0));

/** A form that has arrived, on the page. */
class FormPage {
  readonly page: HelpDeskPage;

  private constructor(page: HelpDeskPage) {
    this.page = page;
  }

  static async arrived(path = SAMPLE): Promise<FormPage> {
    const page = await HelpDeskPage.open('conversation');
    const load = async (): Promise<Blob> => (await fetch(path)).blob();
    page.desk.documentAnswer = { kind: 'opened', name: 'ebosszeirasi-adatlap.pdf', alternative: null, load };
    page.desk.receiveDocument({ fillable: true });
    const form = new FormPage(page);
    await page.until(() => form.card?.querySelector('button') != null, 'the card');
    return form;
  }

  get card(): Element | null {
    return this.page.transcript.shadowRoot!.querySelector('segit-document');
  }

  get element(): FormElement {
    return this.card!.querySelector('segit-form')!;
  }

  get dialog(): HTMLDialogElement | null {
    return this.card!.querySelector('segit-form')?.shadowRoot?.querySelector('dialog') ?? null;
  }

  find<Found extends HTMLElement = HTMLInputElement>(selector: string): Found {
    return this.dialog!.querySelector<Found>(selector)!;
  }

  /** The control with this label. */
  field(label: string): HTMLInputElement {
    const found = [...this.dialog!.querySelectorAll('label')].find(({ textContent }) => words(textContent) === label);
    if (!found) throw new Error(`no field „${label}”`);
    return found.control as HTMLInputElement;
  }

  write(label: string, text: string): void {
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async open(): Promise<void> {
    this.page.button('Kitöltöm itt: Ebösszeírási adatlap').click();
    await this.page.until(() => this.dialog?.open === true, 'the form');
  }

  async submit(): Promise<void> {
    this.page.button('Letöltöm a kitöltött űrlapot').click();
    await this.element.updateComplete;
  }
}

const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('a form that is filled in here', function () {
  // The code of forms is made when it is first asked for, and a slow machine takes its time to write a PDF.
  this.timeout(40_000);

  it('A17, A26, A47: is opened by keys, says that nothing leaves the machine, has labels, groups and no fault of axe’s', async () => {
    const form = await FormPage.arrived();
    form.page.transcript.takeFocus();
    await press('End', 'Enter', 'Tab');
    await form.page.until(
      () => words(form.page.focused?.textContent ?? '') === 'Kitöltöm itt: Ebösszeírási adatlap',
      'the focus on the button',
    );
    const spoken = new Spoken(form.page.transcript.shadowRoot!);
    await press('Enter');
    await form.page.until(() => form.dialog?.open === true, 'the form');
    const inside = new Spoken(form.element.shadowRoot!);
    await form.page.until(() => form.find('.first').matches(':focus'), 'the focus at its beginning');
    expect(words(form.find('#stays').textContent)).to.equal(STAYS);
    await form.page.until(() => inside.all.includes(STAYS), 'it is said inside the dialog');
    expect(spoken.lines).to.deep.equal([]);
    await press('Tab');
    await form.page.until(() => form.page.focused === form.field('A gazda neve kötelező'), 'the first field');
    expect(form.page.focused!.getAttribute('aria-required')).to.equal('true');
    expect(
      [...form.dialog!.querySelectorAll('[role=group] > h4')].map((each) => words(each.textContent)),
    ).to.deep.equal(['1. oldal', '2. oldal']);
    expect(
      [...form.dialog!.querySelectorAll('fieldset')].map((each) => words(each.querySelector('legend')!.textContent)),
    ).to.deep.equal(['A kutya neme']);
    for (const field of form.dialog!.querySelectorAll<HTMLInputElement>('input[type=text], textarea')) {
      expect([field.autocomplete, field.spellcheck], field.id).to.deep.equal(['off', false]);
    }
    expect(await violations(form.page)).to.deep.equal([]);
  });

  it('A42, A43: says what is missing at once, leads there, and saves what was filled in, with ő and ű', async () => {
    const form = await FormPage.arrived();
    await form.open();
    form.write('A gazda lakcíme kötelező', 'Budaörs');
    form.write('A kutya neve kötelező', 'Bodri 🐶');
    await form.submit();
    const summary = form.find<HTMLElement>('.summary');
    await form.page.until(() => summary.matches(':focus'), 'the focus on what is to be looked at');
    expect([...summary.querySelectorAll('li')].map((each) => words(each.textContent))).to.deep.equal([
      'A gazda neve: Ezt a mezőt ki kell tölteni.',
      'A kutya neve: Ez a jel nem írható az űrlapba: 🐶',
      'Hol tartja a kutyát?: Ezt a mezőt ki kell tölteni.',
    ]);
    expect(saved).to.deep.equal([]);
    expect(await violations(form.page)).to.deep.equal([]);
    summary.querySelector('button')!.click();
    const name = form.field('A gazda neve kötelező');
    expect(form.page.focused).to.equal(name);
    expect(name.getAttribute('aria-describedby')).to.equal(form.find('.error').id);
    form.write('A gazda neve kötelező', 'Őrült Űrhajós');
    form.write('A kutya neve kötelező', 'Bodri');
    await form.element.updateComplete;
    expect(name.getAttribute('aria-invalid')).to.equal('false');
    form.field('szuka').click();
    form.field('A kutya ivartalanított').click();
    await form.element.updateComplete;
    form.page.button('Letöltöm így is').click();
    await form.page.until(() => saved.length === 1, 'the file');
    expect(saved[0]!.name).to.equal('ebosszeirasi-adatlap-kitoltve.pdf');
    const pdf = await PDFDocument.load(await (await fetch(saved[0]!.href)).arrayBuffer());
    const filled = pdf.getForm();
    expect(filled.getTextField('gazda.nev').getText()).to.equal('Őrült Űrhajós');
    expect(filled.getTextField('eb.nev').getText()).to.equal('Bodri');
    expect(filled.getRadioGroup('eb.nem').getSelected()).to.equal('szuka');
    expect(filled.getCheckBox('eb.ivartalanitott').isChecked()).to.equal(true);
    await form.page.until(() => form.find('.saved') !== null, 'it is shown');
  });

  it('what is half written is not lost by Esc: gone on with, put aside while somebody writes, or discarded', async () => {
    const form = await FormPage.arrived();
    await form.open();
    form.field('A kutya neve kötelező').focus();
    form.write('A kutya neve kötelező', 'Bodri');
    await press('Escape');
    await form.page.until(() => form.find<HTMLElement>('.leaving')?.matches(':focus'), 'the question');
    expect(form.dialog!.open).to.equal(true);
    form.page.button('Folytatom a kitöltést').click();
    await form.page.until(() => form.page.focused === form.field('A kutya neve kötelező'), 'back in the field');
    form.page.desk.receiveDocument();
    await form.page.until(() => form.find('.news') !== null, 'that somebody wrote');
    form.page.button('Vissza a beszélgetéshez').click();
    await form.page.until(() => form.find('.leaving') !== null, 'the question');
    form.page.button('Félreteszem, amíg ez a lap nyitva van').click();
    await form.page.until(() => !form.dialog!.open, 'the conversation');
    form.card!.querySelector<HTMLButtonElement>('button:nth-of-type(2)')!.click();
    await form.page.until(() => form.dialog!.open, 'the form again');
    expect(form.field('A kutya neve kötelező').value).to.equal('Bodri');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain('Bodri');
    form.page.button('Vissza a beszélgetéshez').click();
    await form.page.until(() => form.find('.leaving') !== null, 'the question');
    form.page.button('Elvetem, amit beírtam').click();
    await form.page.until(() => !form.dialog!.open, 'the conversation');
    form.card!.querySelector<HTMLButtonElement>('button:nth-of-type(2)')!.click();
    await form.page.until(() => form.dialog!.open, 'the form again');
    expect(form.field('A kutya neve kötelező').value).to.equal('');
    await press('Escape');
    await form.page.until(() => !form.dialog!.open, 'untouched, it closes at once');
  });

  it('what cannot be filled in says why, once, and can be downloaded; whoever sent it does not fill it in', async () => {
    const form = await FormPage.arrived(LOCKED);
    form.page.button('Kitöltöm itt: Ebösszeírási adatlap').click();
    const why = 'Ezt az űrlapot jelszó védi, itt nem tölthető ki. Kérjük, töltse le.';
    await form.page.until(() => words(form.card!.textContent).includes(why), 'why');
    await form.page.until(() => form.page.spoken.count(why) === 1, 'it is said');
    expect(form.dialog).to.equal(null);
    expect(form.page.button('Letöltés: Ebösszeírási adatlap').disabled).to.equal(false);
  });
});
