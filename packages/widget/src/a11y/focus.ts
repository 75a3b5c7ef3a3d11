/** The element that really has the focus, looked up through open shadow roots. */
export function deepActiveElement(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? deepActiveElement(active.shadowRoot) : active;
}

/**
 * Whether the focus is inside `element`, shadow roots included; or, where nothing has it, the caret. Who reads line by line
 * with a screen reader in Firefox has taken the focus from the control and is there with the caret alone.
 */
export function hasFocusWithin(element: Element): boolean {
  const active = deepActiveElement();
  let node: Node | null | undefined = active === document.body ? getSelection()?.anchorNode : active;
  for (; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    if (node === element) return true;
  }
  return false;
}
