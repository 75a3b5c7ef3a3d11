/** Tells the page's voice that it has to speak from inside this dialog, or from its own place again. */
export function tellModal(dialog: HTMLDialogElement, open: boolean): void {
  const detail = open ? dialog : null;
  dialog.dispatchEvent(new CustomEvent('modal', { detail, bubbles: true, composed: true }));
}
