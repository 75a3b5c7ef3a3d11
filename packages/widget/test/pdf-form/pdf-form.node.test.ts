import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PDFDocument, PDFHexString, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { pdfFindings } from '../../../server/src/providers/documents/pdf-findings.ts';
import { openForm } from '../../src/pdf-form/index.ts';
import type { FieldValue, PdfForm } from '../../src/pdf-form/index.ts';

const read = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));
const font = read('widget/fonts/noto-sans-forms.ttf');
const SAMPLE = read('server/src/demo/documents/ebosszeirasi-adatlap.pdf');

async function opened(file: Uint8Array): Promise<PdfForm> {
  const form = await openForm(file, font);
  assert.ok(typeof form === 'object', String(form));
  return form;
}

const filled = async (file: Uint8Array, values: Record<string, FieldValue>): Promise<Uint8Array> =>
  (await opened(file)).filled(new Map(Object.entries(values)));

/** What a viewer shows: the appearances of the fields, as text of the page. */
async function shown(file: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(file);
  pdf.getForm().flatten({ updateFieldAppearances: false });
  const found = await pdfFindings(await pdf.save());
  assert.ok(typeof found === 'object', String(found));
  return found.text;
}

/** A form such as other programs make: a font without ő, values that stand for something else, hidden and locked fields. */
async function elsewhere(change: (pdf: PDFDocument) => void = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const helvetica = await pdf.embedFont(StandardFonts.Helvetica);
  const [first, second] = [pdf.addPage(), pdf.addPage()];
  const form = pdf.getForm();
  const at = (y: number) => ({ x: 50, y, width: 200, height: 20, font: helvetica });
  const later = form.createTextField('lap2.megjegyzes_szoveg');
  later.enableMultiline();
  later.addToPage(second, at(500));
  const name = form.createTextField('nev');
  name.setText('Kezdeti');
  name.addToPage(first, at(700));
  name.setFontSize(14);
  for (const [hidden, flag] of Object.entries({ rejtett: 2, latszik: 4 })) {
    const field = form.createTextField(hidden);
    field.addToPage(first, at(600));
    field.acroField.getWidgets()[0]!.setFlags(flag);
  }
  const locked = form.createTextField('ügyszám');
  locked.addToPage(first, at(560));
  locked.enableReadOnly();
  const choice = form.createDropdown('nyelv');
  choice.acroField.setOptions([
    { value: PDFHexString.fromText('1'), display: PDFHexString.fromText('magyar') },
    { value: PDFHexString.fromText('2'), display: PDFHexString.fromText('német') },
  ]);
  choice.addToPage(first, at(520));
  const several = form.createOptionList('napok');
  several.setOptions(['hétfő', 'szerda']);
  several.enableMultiselect();
  several.addToPage(first, { ...at(440), height: 60 });
  form.createButton('törlés').addToPage('X', first, at(400));
  change(pdf);
  return pdf.save({ updateFieldAppearances: false });
}

test('A47: fields have the words that their form gives them, in the order of the pages, and say what they need', async () => {
  const { fields } = await opened(SAMPLE);
  assert.deepEqual(
    fields.slice(0, 3).map(({ label, kind, required, page }) => ({ label, kind, required, page })),
    [
      { label: 'A gazda neve', kind: 'text', required: true, page: 1 },
      { label: 'A gazda lakcíme', kind: 'text', required: true, page: 1 },
      { label: 'Telefonszáma vagy e-mail-címe', kind: 'text', required: false, page: 1 },
    ],
  );
  const sex = fields.find(({ name }) => name === 'eb.nem');
  assert.ok(sex?.kind === 'radio');
  assert.deepEqual(
    sex.options.map(({ label }) => label),
    ['kan', 'szuka'],
  );
  const note = fields.find(({ name }) => name === 'megjegyzes');
  assert.ok(note?.kind === 'text' && note.lines);
  assert.equal(fields.at(-1)?.page, 2);
});

test('what nobody sees or may write in is left out; without words of its own a field is called by its name', async () => {
  const { fields } = await opened(await elsewhere());
  assert.deepEqual(
    fields.map(({ name, label, kind }) => [name, label, kind]),
    [
      ['nev', 'nev', 'text'],
      ['latszik', 'latszik', 'text'],
      ['nyelv', 'nyelv', 'list'],
      ['napok', 'napok', 'several'],
      ['lap2.megjegyzes_szoveg', 'megjegyzes szoveg', 'text'],
    ],
  );
});

test('each kind of field holds what was filled in, and shows it with ő and ű', async () => {
  const file = await filled(SAMPLE, {
    'gazda.nev': 'Őrült Űrhajós',
    megjegyzes: 'Első sor\nmásodik: árvíztűrő tükörfúrógép',
    'eb.nem': 'szuka',
    'eb.ivartalanitott': true,
    'eb.cel': 'segítő kutya',
  });
  const form = (await PDFDocument.load(file)).getForm();
  assert.equal(form.getTextField('gazda.nev').getText(), 'Őrült Űrhajós');
  assert.equal(form.getTextField('megjegyzes').getText(), 'Első sor\nmásodik: árvíztűrő tükörfúrógép');
  assert.equal(form.getRadioGroup('eb.nem').getSelected(), 'szuka');
  assert.equal(form.getCheckBox('eb.ivartalanitott').isChecked(), true);
  assert.deepEqual(form.getDropdown('eb.cel').getSelected(), ['segítő kutya']);
  assert.equal(form.getTextField('gazda.lakcim').getText(), undefined, 'what was not filled in is empty');
  const text = await shown(file);
  for (const part of ['Őrült Űrhajós', 'árvíztűrő tükörfúrógép', 'segítő kutya']) assert.ok(text.includes(part), part);
  const found = await pdfFindings(file);
  assert.ok(typeof found === 'object');
  assert.deepEqual([found.tagged, found.title, found.language], [true, 'Minta: Ebösszeírási adatlap', 'hu']);
});

test('a form of another program: its font lacks ő, what it shows stands for something else; both are kept', async () => {
  const before = await elsewhere();
  const file = await filled(before, {
    nev: 'Ő',
    nyelv: '2',
    napok: ['hétfő', 'szerda'],
    'lap2.megjegyzes_szoveg': 'ű '.repeat(300),
  });
  const text = await shown(file);
  for (const part of ['Ő', 'német', 'hétfő']) assert.ok(text.includes(part), part);
  assert.ok(!text.includes('Kezdeti'));
  const [form, original] = [(await PDFDocument.load(file)).getForm(), (await PDFDocument.load(before)).getForm()];
  assert.deepEqual(form.getDropdown('nyelv').getSelected(), ['2']);
  assert.deepEqual(form.getOptionList('napok').getSelected(), ['hétfő', 'szerda']);
  const named = (of: typeof form) => of.getTextField('nev').acroField.getWidgets()[0]!.getDefaultAppearance();
  assert.equal(named(form), named(original), 'whoever goes on writing in it has the font of the form');
  const again = await filled(file, { nev: '', napok: [], nyelv: '' });
  assert.equal((await PDFDocument.load(again)).getForm().getTextField('nev').getText(), undefined);
  assert.ok(!(await shown(again)).includes('német'));
});

test('letters that the font does not have are named before anything is saved', async () => {
  const form = await opened(SAMPLE);
  assert.deepEqual(form.unwritable('Őrült Űrhajós, Київ, Größe – „№ 5”\n'), []);
  assert.deepEqual(form.unwritable('kutya 🐶🐶 犬'), ['🐶', '犬']);
});

test('a PDF with a password, of Adobe’s own kind, without fields, or half of one: which it is', async () => {
  const fixtures = 'server/test/documents/fixtures';
  const xfa = await elsewhere((pdf) => {
    const template = pdf.context.register(pdf.context.stream('<template/>'));
    pdf.getForm().acroForm.dict.set(PDFName.of('XFA'), pdf.context.obj([PDFHexString.fromText('template'), template]));
  });
  const problems = {
    encrypted: read(`${fixtures}/owner-locked.pdf`),
    xfa,
    'no-fields': read(`${fixtures}/tagged.pdf`),
    damaged: new TextEncoder().encode('no PDF at all'),
  };
  for (const [problem, file] of Object.entries(problems)) assert.equal(await openForm(file, font), problem);
  assert.equal(await openForm(read(`${fixtures}/locked.pdf`), font), 'encrypted');
  const found = await pdfFindings(xfa.slice());
  assert.ok(typeof found === 'object' && !found.fillable, 'the library does not offer it');
});
