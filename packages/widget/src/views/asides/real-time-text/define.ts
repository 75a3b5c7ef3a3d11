import { PreviewElement } from './preview.ts';
import { WatchedElement } from './watched.ts';

/** Registers what is not registered yet. */
export function defineRealTimeText(): void {
  for (const [name, element] of Object.entries({ 'segit-preview': PreviewElement, 'segit-watched': WatchedElement })) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
