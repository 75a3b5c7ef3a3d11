import { loadFont } from '../../../pdf-form/font.ts';
import { openForm, type FormProblem, type PdfForm } from '../../../pdf-form/index.ts';
import { register } from '../../register.ts';
import { FormElement } from './form.ts';

/** A form that is filled in here: its code, and all that it needs afterwards, so that nothing more has to be asked for. */
export function define(): void {
  register({ 'segit-form': FormElement });
}

/** @returns why it cannot be filled in here, if it cannot; null: what is needed has not come */
export async function prepare(file: Blob): Promise<PdfForm | FormProblem | null> {
  const font = await loadFont();
  return font && openForm(new Uint8Array(await file.arrayBuffer()), font);
}
