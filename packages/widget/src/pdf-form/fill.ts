import {
  PDFCheckBox,
  PDFDict,
  PDFDropdown,
  PDFName,
  PDFOptionList,
  PDFRadioGroup,
  PDFHexString,
  PDFTextField,
  type PDFDocument,
  type PDFField,
  type PDFFont,
} from './engine.ts';
import type { FieldValue, FormField } from './fields.ts';

const DEFAULT_APPEARANCE = PDFName.of('DA');
/** A letter is about half as wide as the font is high, a line somewhat higher. */
const LETTER = 0.55;
const LINE = 1.3;
/** Where the form leaves the size to the program, and how small it may become. */
const USUAL = 12;
const SMALLEST = 4;

/**
 * Puts what was filled in into the fields, with what viewers show of it, drawn in `font`: a form's own font seldom has ő and ű.
 * Which font the form itself names stays, for whoever goes on writing in it.
 */
export function fill(
  document: PDFDocument,
  fields: readonly FormField[],
  values: ReadonlyMap<string, FieldValue>,
  font: PDFFont,
): void {
  const form = document.getForm();
  for (const field of fields) {
    const value = values.get(field.name);
    if (value !== undefined) put(form.getField(field.name), field, value, font);
  }
  // Where everything has its appearance, no viewer need make another, in a font that lacks letters.
  const drawn = form
    .getFields()
    .every(({ acroField }) => acroField.getWidgets().every((each) => each.getAppearances()));
  if (drawn) form.acroForm.dict.delete(PDFName.of('NeedAppearances'));
}

function put(target: PDFField, field: FormField, value: FieldValue, font: PDFFont): void {
  if (target instanceof PDFCheckBox) {
    if (value) target.check();
    else target.uncheck();
    drawMark(target);
  } else if (target instanceof PDFRadioGroup) {
    if (value) target.select(String(value));
    else target.clear();
    drawMark(target);
  } else if (target instanceof PDFTextField) {
    const restore = keepFont(target);
    target.setText(String(value) || undefined);
    target.setFontSize(sizeFor(target, String(value)));
    target.updateAppearances(font);
    restore();
  } else if (target instanceof PDFDropdown || target instanceof PDFOptionList) {
    const restore = keepFont(target);
    choose(target, field, value, font);
    restore();
  }
}

/** Drawn with what the file shows, kept as what it stands for. */
function choose(target: PDFDropdown | PDFOptionList, field: FormField, value: FieldValue, font: PDFFont): void {
  const wanted = (Array.isArray(value) ? value : [value]).filter(Boolean).map(String);
  if (wanted.length === 0) {
    target.clear();
    target.updateAppearances(font);
    return;
  }
  const options = 'options' in field ? field.options : [];
  target.select(wanted.map((each) => options.find((option) => option.value === each)?.label ?? each));
  target.updateAppearances(font);
  const kept = wanted.map((each) => PDFHexString.fromText(each));
  target.acroField.dict.set(PDFName.of('V'), kept.length === 1 ? kept[0]! : target.acroField.dict.context.obj(kept));
}

/** A form brings the looks of its boxes; only where it does not, they are drawn. */
function drawMark(target: PDFCheckBox | PDFRadioGroup): void {
  const drawn = target.acroField.getWidgets().every((widget) => widget.getAppearances()?.normal instanceof PDFDict);
  if (!drawn) target.updateAppearances();
}

/** What draws the field names its font as the form's; what the form names comes back. */
function keepFont(target: PDFField): () => void {
  const dicts = [target.acroField.dict, ...target.acroField.getWidgets().map(({ dict }) => dict)];
  const before = dicts.map((dict) => dict.get(DEFAULT_APPEARANCE));
  return () =>
    dicts.forEach((dict, index) => {
      const named = before[index];
      if (named) dict.set(DEFAULT_APPEARANCE, named);
      else dict.delete(DEFAULT_APPEARANCE);
    });
}

/** The size of the form's letters, or, where a text would have no room in it, a smaller one. */
function sizeFor(target: PDFTextField, text: string): number {
  const given = Number(/([\d.]+)\s+Tf/.exec(target.acroField.getDefaultAppearance() ?? '')?.[1] ?? 0);
  const rooms = target.acroField.getWidgets().map((widget) => widget.getRectangle());
  let size = given || USUAL;
  while (size > SMALLEST && !rooms.every((room) => hasRoom(text, size, room, target.isMultiline()))) size--;
  return size;
}

function hasRoom(text: string, size: number, room: { width: number; height: number }, multiline: boolean): boolean {
  const letters = room.width / (size * LETTER);
  if (!multiline) return size * LINE <= room.height + 1 && text.length <= letters;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return lines * size * LINE <= room.height;
}
