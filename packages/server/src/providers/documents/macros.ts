import { unzipSync } from 'fflate';

/** Where programs lie in a DOCX, and in an ODT. */
const PROGRAMS = /(^|\/)vbaProject\.bin$|(^|\/)vbaData\.xml$|^Basic\/|^Scripts\//i;

/** Whether an office document brings programs; null: it cannot be read. Nothing of it is unpacked. */
export function hasMacros(bytes: Uint8Array): boolean | null {
  let found = false;
  try {
    unzipSync(bytes, {
      filter({ name }) {
        found ||= PROGRAMS.test(name);
        return false;
      },
    });
  } catch {
    return null;
  }
  return found;
}
