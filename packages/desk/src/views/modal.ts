/**
 * Opens a dialog and says what it is and what will happen: of a dialog inside a shadow root Orca says only the control
 * that has the focus, and of a heading that is given the focus here nothing at all.
 */
export function openModal(dialog: HTMLDialogElement): void {
  dialog.showModal();
  tellModal(dialog, true);
  const parts = [...dialog.querySelectorAll('#title, #explanation')].map((part) => part.textContent?.trim());
  const detail = { text: parts.join(' ') };
  dialog.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true, composed: true }));
}

/** Tells the page's voice that it has to speak from inside this dialog, or from its own place again. */
export function tellModal(dialog: HTMLDialogElement, open: boolean): void {
  const detail = open ? dialog : null;
  dialog.dispatchEvent(new CustomEvent('modal', { detail, bubbles: true, composed: true }));
}
