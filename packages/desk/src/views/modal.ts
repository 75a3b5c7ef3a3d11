/**
 * Opens a dialog at its heading, which is described by what follows: of a dialog whose first control has the focus, Orca
 * says that control alone, and neither what it belongs to nor what will happen.
 */
export function openModal(dialog: HTMLDialogElement): void {
  dialog.showModal();
  dialog.querySelector<HTMLElement>('h2')?.focus();
  tellModal(dialog, true);
}

/** Tells the page's voice that it has to speak from inside this dialog, or from its own place again. */
export function tellModal(dialog: HTMLDialogElement, open: boolean): void {
  const detail = open ? dialog : null;
  dialog.dispatchEvent(new CustomEvent('modal', { detail, bubbles: true, composed: true }));
}
