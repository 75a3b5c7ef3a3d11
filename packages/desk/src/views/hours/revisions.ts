import { html, nothing, type TemplateResult } from 'lit';
import type { Revision } from '../../state/hours.ts';
import { revisionWords } from '../../words/hours.ts';

/** Every edit that there has been, newest first. The first one of all has nothing before it. */
export function revisionList(
  revisions: readonly Revision[],
  more: boolean,
  act: { takeBack(revision: Revision): void; older(): void },
): TemplateResult {
  return html`
    <section aria-labelledby="revisions">
      <h3 id="revisions" tabindex="-1">Változatok</h3>
      <ul class="revisions">
        ${revisions.map(
          (each) => html`
            <li>
              <p>${revisionWords(each)}: <bdi>${each.note}</bdi></p>
              ${
                each.number > 1
                  ? html`<button type="button" aria-haspopup="dialog" @click=${() => act.takeBack(each)}>
                      Visszavonás<span class="visually-hidden">: ${each.number}. változat</span>
                    </button>`
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
      ${more ? html`<button type="button" @click=${act.older}>Régebbiek</button>` : nothing}
    </section>
  `;
}
