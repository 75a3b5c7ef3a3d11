import {
  PDFCheckBox,
  PDFDict,
  PDFDropdown,
  PDFHexString,
  PDFName,
  PDFOptionList,
  PDFRadioGroup,
  PDFString,
  PDFTextField,
  type PDFDocument,
  type PDFField,
} from './engine.ts';

export type FieldValue = string | boolean | readonly string[];

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A field as somebody fills it in, wherever on the page it is drawn. */
export type FormField = {
  /** Its full name in the file. */
  readonly name: string;
  readonly label: string;
  /** 1, 2, 3 … */
  readonly page: number;
  readonly required: boolean;
} & (
  | {
      readonly kind: 'text';
      readonly lines: boolean;
      readonly maxLength: number | undefined;
      /** What may be chosen instead of being written. */
      readonly suggestions: readonly string[];
      readonly value: string;
    }
  | { readonly kind: 'check'; readonly value: boolean }
  /** One of a few; of many; any of them. */
  | { readonly kind: 'radio'; readonly options: readonly Option[]; readonly value: string }
  | { readonly kind: 'list'; readonly options: readonly Option[]; readonly value: string }
  | { readonly kind: 'several'; readonly options: readonly Option[]; readonly value: readonly string[] }
);

/** Annotation flags of what nobody sees: Hidden, NoView. */
const UNSEEN = 0b100010;

/** The fields that can be filled in, in the order of the pages, and on a page in the order in which Tab goes through them. */
export function fieldsOf(document: PDFDocument): readonly FormField[] {
  const places = placesOf(document);
  return document
    .getForm()
    .getFields()
    .flatMap((field) => {
      const place = field.isReadOnly() ? undefined : placeOf(field, places);
      const filled = place && read(field, place.page);
      return filled ? [{ filled, place }] : [];
    })
    .sort((one, other) => one.place.order - other.place.order)
    .map(({ filled }) => filled);
}

interface Place {
  readonly page: number;
  readonly order: number;
}

function placesOf(document: PDFDocument): ReadonlyMap<PDFDict, Place> {
  const places = new Map<PDFDict, Place>();
  document.getPages().forEach(({ node }, index) => {
    const annotations = node.Annots();
    for (let each = 0; each < (annotations?.size() ?? 0); each++) {
      const widget = annotations!.lookupMaybe(each, PDFDict);
      if (widget) places.set(widget, { page: index + 1, order: places.size });
    }
  });
  return places;
}

function placeOf({ acroField }: PDFField, places: ReadonlyMap<PDFDict, Place>): Place | undefined {
  const seen = acroField.getWidgets().filter((widget) => (widget.getFlags() & UNSEEN) === 0);
  return seen.map(({ dict }) => places.get(dict)).find((place) => place !== undefined);
}

function read(field: PDFField, page: number): FormField | undefined {
  const common = { name: field.getName(), label: labelOf(field), page, required: field.isRequired() };
  if (field instanceof PDFTextField) {
    if (field.isFileSelector() || field.isPassword()) return undefined;
    const written = { lines: field.isMultiline(), maxLength: field.getMaxLength(), suggestions: [] };
    return { ...common, ...written, kind: 'text', value: field.getText() ?? '' };
  }
  if (field instanceof PDFCheckBox) return { ...common, kind: 'check', value: field.isChecked() };
  if (field instanceof PDFRadioGroup) {
    const value = field.getSelected() ?? '';
    return { ...common, kind: 'radio', options: radioOptions(field), value };
  }
  if (field instanceof PDFDropdown && field.isEditable()) {
    const suggestions = optionsOf(field).map(({ label }) => label);
    const [value = ''] = field.getSelected();
    return { ...common, kind: 'text', lines: false, maxLength: undefined, suggestions, value };
  }
  if (field instanceof PDFDropdown || field instanceof PDFOptionList) {
    const options = optionsOf(field);
    const value = field.getSelected();
    if (field instanceof PDFOptionList && field.isMultiselect()) return { ...common, kind: 'several', options, value };
    return { ...common, kind: 'list', options, value: value[0] ?? '' };
  }
  return undefined;
}

/** What the file stands for is its value, what it shows the label. */
function optionsOf(field: PDFDropdown | PDFOptionList): readonly Option[] {
  return field.acroField
    .getOptions()
    .map(({ value, display }) => ({ value: value.decodeText(), label: (display ?? value).decodeText() }));
}

function radioOptions(field: PDFRadioGroup): readonly Option[] {
  const widgets = field.acroField.getWidgets().map(({ dict }) => dict);
  const options = field.getOptions().map((value, index) => {
    const widget = widgets[index];
    return { value, label: (widget && widget !== field.acroField.dict && said(widget)) || value };
  });
  return options.filter(({ value }, index) => options.findIndex((each) => each.value === value) === index);
}

/** What it is called for whoever does not see it; if nobody gave it that, the last part of its name. */
function labelOf(field: PDFField): string {
  const last = field.getName().split('.').at(-1)!;
  return said(field.acroField.dict) || last.replace(/\[\d+\]$/, '').replaceAll('_', ' ');
}

function said(dict: PDFDict): string {
  const text = dict.lookup(PDFName.of('TU'));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText().trim() : '';
}
