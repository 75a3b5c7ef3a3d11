import { EncryptedPDFError, PDFDocument, readFont } from './engine.ts';
import { fieldsOf, type FieldValue, type FormField } from './fields.ts';
import { fill } from './fill.ts';

export type { FieldValue, FormField, Option } from './fields.ts';

/** Why a form cannot be filled in here. */
export type FormProblem =
  | 'encrypted'
  /** Adobe's own kind of forms, which is no PDF inside. */
  | 'xfa'
  | 'no-fields'
  | 'damaged';

/** A form in this browser. Nothing of it is kept elsewhere, and nothing goes anywhere. */
export interface PdfForm {
  readonly fields: readonly FormField[];
  /** The letters of a text that cannot be written into the file. */
  unwritable(text: string): readonly string[];
  /** A new file with these values; what is not named stays as it was. */
  filled(values: ReadonlyMap<string, FieldValue>): Promise<Uint8Array<ArrayBuffer>>;
}

/** @param font the bytes of the font that what is filled in is shown in */
export async function openForm(file: Uint8Array, font: Uint8Array): Promise<PdfForm | FormProblem> {
  try {
    const document = await load(file);
    if (document.getForm().hasXFA()) return 'xfa';
    const fields = fieldsOf(document);
    if (fields.length === 0) return 'no-fields';
    const letters = new Set((await readFont(font)).characterSet);
    return {
      fields,
      unwritable: (text) =>
        [...new Set(text)].filter((letter) => letter !== '\n' && !letters.has(letter.codePointAt(0)!)),
      async filled(values) {
        // Anew each time: what is saved twice is not filled in twice.
        const target = await load(file);
        target.registerFontkit({ create: readFont });
        fill(target, fields, values, await target.embedFont(font, { subset: true }));
        return new Uint8Array(await target.save({ updateFieldAppearances: false }));
      },
    };
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'damaged';
  }
}

const load = (file: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(file, { updateMetadata: false, preserveXFA: true });
