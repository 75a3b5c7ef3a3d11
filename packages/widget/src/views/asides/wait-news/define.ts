import { WaitNewsElement } from './wait-news.ts';

/** Registers what is not registered yet. */
export function defineWaitNews(): void {
  if (!customElements.get('segit-wait-news')) customElements.define('segit-wait-news', WaitNewsElement);
}
