import { PDFDocument, PDFHexString, PDFName, PDFOperator, PDFOperatorNames, rgb } from '@cantoo/pdf-lib';
import { create } from 'fontkit';

const A4 = /** @type {[number, number]} */ ([595, 842]);
const MARGIN = 56;
const INK = rgb(0.1, 0.1, 0.1);
const LINE = rgb(0.35, 0.35, 0.35);

/**
 * A PDF that is written from top to bottom, and read in that order: each piece of text and each field is an element of its
 * structure. With a title, a language, and one font in it that any program can go on writing with.
 *
 * @param {{ title: string, font: Uint8Array }} said
 */
export async function createTaggedPdf({ title, font: bytes }) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit({ create });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage('hu');
  // The same each time it is made.
  pdf.setCreationDate(new Date('2026-11-24T00:00:00Z'));
  const font = await pdf.embedFont(bytes);
  const form = pdf.getForm();
  const { context } = pdf;
  const root = context.nextRef();
  const whole = context.nextRef();
  /** @type {import('@cantoo/pdf-lib').PDFRef[]} */
  const elements = [];
  /** @type {import('@cantoo/pdf-lib').PDFRef[][]} by page */
  const marked = [];
  /** @type {Map<number, import('@cantoo/pdf-lib').PDFRef>} */
  const widgets = new Map();
  let page = pdf.addPage(A4);
  let y = A4[1] - MARGIN;
  newPage(page);

  /** @param {import('@cantoo/pdf-lib').PDFPage} added */
  function newPage(added) {
    page = added;
    page.node.set(PDFName.of('StructParents'), context.obj(marked.length));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    marked.push([]);
    y = A4[1] - MARGIN;
  }

  /** @param {number} height */
  function room(height) {
    if (y - height < MARGIN) newPage(pdf.addPage(A4));
    y -= height;
  }

  /** @param {string} text @param {number} size @param {number} width */
  function broken(text, size, width) {
    const lines = [''];
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`.trim();
      if (font.widthOfTextAtSize(longer, size) > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  }

  /** @param {string} role @param {Record<string, unknown>} entries */
  function element(role, entries) {
    const common = { Type: 'StructElem', S: role, P: whole, Pg: page.ref };
    const ref = context.register(context.obj(/** @type {any} */ ({ ...common, ...entries })));
    elements.push(ref);
    return ref;
  }

  /** @param {string} role @param {string} text @param {number} size @param {number} [x] @param {number} [width] */
  function write(role, text, size, x = MARGIN, width = A4[0] - MARGIN - x) {
    const lines = broken(text, size, width);
    room(lines.length * size * 1.4);
    const own = /** @type {import('@cantoo/pdf-lib').PDFRef[]} */ (marked.at(-1));
    page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(role), `<</MCID ${own.length}>>`]),
    );
    lines.forEach((line, index) =>
      page.drawText(line, { x, y: y + (lines.length - 1 - index) * size * 1.4 + size * 0.3, size, font, color: INK }),
    );
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    own.push(element(role, { K: own.length }));
  }

  /** @param {import('@cantoo/pdf-lib').PDFField} field @param {string} label @param {boolean} [required] */
  function describe(field, label, required) {
    field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(label));
    if (required) field.enableRequired();
    for (const { dict } of field.acroField.getWidgets()) {
      const ref = context.getObjectRef(dict);
      if (!ref || dict.has(PDFName.of('StructParent'))) continue;
      const key = 1000 + widgets.size;
      dict.set(PDFName.of('StructParent'), context.obj(key));
      widgets.set(key, element('Form', { K: { Type: 'OBJR', Obj: ref, Pg: page.ref } }));
    }
  }

  const box = { x: MARGIN, borderWidth: 1, borderColor: LINE, font, textColor: INK };
  const wide = A4[0] - 2 * MARGIN;
  return {
    /** @param {string} text */
    heading(text) {
      write('H1', text, 20);
    },
    /** @param {string} text */
    section(text) {
      y -= 8;
      write('H2', text, 14);
    },
    /** @param {string} text */
    paragraph(text) {
      y -= 4;
      write('P', text, 11);
    },
    /** @param {string} name @param {string} label @param {{ required?: boolean, lines?: number, most?: number }} [how] */
    text(name, label, { required, lines = 1, most } = {}) {
      y -= 6;
      write('P', required ? `${label} (kötelező)` : label, 11);
      const height = 8 + lines * 16;
      room(height);
      const field = form.createTextField(name);
      if (lines > 1) field.enableMultiline();
      if (most) field.setMaxLength(most);
      field.addToPage(page, { ...box, y, width: wide, height });
      field.setFontSize(12);
      describe(field, label, required);
    },
    /** @param {string} name @param {string} label */
    check(name, label) {
      y -= 6;
      room(18);
      const field = form.createCheckBox(name);
      field.addToPage(page, { ...box, y, width: 16, height: 16 });
      describe(field, label);
      y += 18;
      write('P', label, 11, MARGIN + 24);
    },
    /** @param {string} name @param {string} label @param {readonly string[]} options */
    radio(name, label, options) {
      y -= 6;
      write('P', label, 11);
      const field = form.createRadioGroup(name);
      for (const option of options) {
        room(18);
        field.addOptionToPage(option, page, { ...box, y, width: 16, height: 16 });
        describe(field, label);
        y += 18;
        write('P', option, 11, MARGIN + 24);
      }
    },
    /** @param {string} name @param {string} label @param {readonly string[]} options */
    dropdown(name, label, options) {
      y -= 6;
      write('P', label, 11);
      room(24);
      const field = form.createDropdown(name);
      field.setOptions([...options]);
      field.addToPage(page, { ...box, y, width: wide, height: 24 });
      field.setFontSize(12);
      describe(field, label);
    },
    async bytes() {
      const tree = [...marked.entries(), ...widgets.entries()].flatMap(([key, of]) => [key, of]);
      context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: elements }));
      context.assign(
        root,
        context.obj({
          Type: 'StructTreeRoot',
          K: whole,
          ParentTree: context.register(context.obj({ Nums: /** @type {any} */ (tree) })),
        }),
      );
      pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
      pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
      if (form.getFields().length > 0) {
        form.acroForm.dict.set(PDFName.of('DR'), context.obj({ Font: { [font.name]: font.ref } }));
        form.acroForm.dict.set(PDFName.of('DA'), PDFHexString.fromText(`/${font.name} 12 Tf 0 g`));
      }
      return pdf.save({ updateFieldAppearances: false });
    },
  };
}
