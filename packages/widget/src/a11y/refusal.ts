import { deepActiveElement } from './focus.ts';

/** So long a browser takes to tell that a description is another one. */
const DESCRIBED_MS = 150;

/**
 * Brings the person to a field in which something is wrong, whose description says what. That is read with the field, so it is
 * not announced besides; and only when the browser has taken it in, for Chromium has a description that changes under the
 * focus read once more. Who is in the field already would hear nothing: for them it is said.
 */
export function bringTo(field: HTMLElement, say: () => void): void {
  if (deepActiveElement() === field) say();
  else setTimeout(() => field.focus(), DESCRIBED_MS);
}
