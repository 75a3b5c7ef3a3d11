import { msg } from '@lit/localize';
import type { KnowledgeArticle, KnowledgeBlock, KnowledgeHit } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';

type Run = KnowledgeBlock['items'][number][number];

/** An article, built from its parts. Its words are the office's, in their language; the labels are the panel's. */
export function articleTemplate(article: KnowledgeArticle, onRelated: (hit: KnowledgeHit) => void): TemplateResult {
  const { language, responsible, body, related } = article;
  return html`
    <div class="stack" lang=${language}>${body.map(blockTemplate)}</div>
    <p><strong>${msg('Ki intézi?')}</strong> <span lang=${language}>${responsible}</span></p>
    ${
      related.length > 0
        ? html`<h5 id="related">${msg('Ehhez kapcsolódik')}</h5>
            <ul class="related" aria-labelledby="related">
              ${related.map((hit) => html`<li><button type="button" lang=${hit.language} @click=${() => onRelated(hit)}>${hit.title}</button></li>`)}
            </ul>`
        : nothing
    }
  `;
}

function blockTemplate({ kind, items }: KnowledgeBlock): TemplateResult {
  const [first = []] = items;
  switch (kind) {
    case 'HEADING':
      return html`<h5>${first.map(runTemplate)}</h5>`;
    case 'PARAGRAPH':
      return html`<p>${first.map(runTemplate)}</p>`;
    case 'STEPS':
      return html`<ol>
        ${items.map((item) => html`<li>${item.map(runTemplate)}</li>`)}
      </ol>`;
    case 'POINTS':
      return html`<ul>
        ${items.map((item) => html`<li>${item.map(runTemplate)}</li>`)}
      </ul>`;
  }
}

/** A link opens apart: who is in the panel with a question does not lose the page. It says so. */
function runTemplate({ text, href }: Run): TemplateResult | string {
  return href
    ? html`<a class="way" href=${href} target="_blank" rel="noopener">${text} (${msg('új lapon nyílik')})</a>`
    : text;
}
