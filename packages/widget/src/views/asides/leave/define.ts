import { ClosingElement } from './closing.ts';
import { LeaveElement } from './leave.ts';

/** Registers what is not registered yet. */
export function defineLeave(): void {
  for (const [name, element] of Object.entries({ 'segit-leave': LeaveElement, 'segit-closing': ClosingElement })) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
