/** The element that really has the focus, looked up through open shadow roots. */
export function deepActiveElement(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? deepActiveElement(active.shadowRoot) : active;
}

/** Whether the focus is inside `element`, shadow roots included. */
export function hasFocusWithin(element: Element): boolean {
  for (let node: Node | null = deepActiveElement(); node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node === element) return true;
  }
  return false;
}
