import { diffWordsWithSpace } from 'diff';
import { html, type TemplateResult } from 'lit';
import type { ArticleText } from '../../state/articles.ts';
import { wholeText } from '../../words/articles.ts';

/** What is another in `newer`. Not by colour alone, and heard: each piece says in words what became of it. */
export function difference(older: ArticleText, newer: ArticleText): TemplateResult {
  const parts = diffWordsWithSpace(wholeText(older), wholeText(newer));
  if (parts.every(({ added, removed }) => !added && !removed)) return html`<p>Nincs eltérés.</p>`;
  return html`<div class="difference">
    ${parts.map(({ value, added, removed }) => {
      if (added) return html`<ins><span class="said"> [új:] </span>${value}<span class="said"> [új vége] </span></ins>`;
      if (removed)
        return html`<del
          ><span class="said"> [törölve:] </span>${value}<span class="said"> [törölve vége] </span></del
        >`;
      return value;
    })}
  </div>`;
}
