import { html, nothing, type TemplateResult } from 'lit';
import type { Holding } from '../state/types.ts';
import { awaitsWayToOffice, wayToOffice } from '../words/redacted.ts';

/** Something was taken out of what the citizen wrote: a press writes what to answer, which is read there, and sent or not. */
export function wayToOfficeOffer(
  { conversation, feed, draft }: Holding,
  write: (sentence: string) => void,
): TemplateResult | typeof nothing {
  const sentence = wayToOffice(conversation);
  if (!awaitsWayToOffice(feed.entries) || draft.includes(sentence)) return nothing;
  return html`<div class="offered" role="group" aria-labelledby="removed">
    <p id="removed">Személyes adatot töröltünk abból, amit az ügyfél írt.</p>
    <button type="button" @click=${() => write(sentence)}>A hivatalhoz irányítom</button>
  </div>`;
}
