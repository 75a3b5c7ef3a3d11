/**
 * The page's one script tag. It defines the launcher, and puts one on the page where there is none.
 */
import { SegitAHivatalElement } from './launcher/element.ts';
import { embedding } from './launcher/script-tag.ts';

const NAME = 'segit-a-hivatal';

// A page that has the tag twice still gets one help desk.
if (!customElements.get(NAME)) {
  const { site, server } = embedding(import.meta.url);
  SegitAHivatalElement.embedding = { site, server };
  customElements.define(NAME, SegitAHivatalElement);
  // Modules run once the page is parsed, unless they are `async`.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place, { once: true });
  else place();
}

function place(): void {
  if (!document.querySelector(NAME)) document.body.append(document.createElement(NAME));
}
