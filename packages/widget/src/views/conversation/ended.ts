import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationSnapshot } from '../../state/index.ts';
import { endedText } from '../notices.ts';
import type { Status } from './status.ts';

/** Who ended it, above the transcript. */
export function endedStatus({ entries }: ConversationSnapshot): Status {
  const end = entries.findLast((entry) => entry.kind === 'notice' && entry.notice === 'ended');
  return {
    // Who ended it is announced; whoever wrote meanwhile is brought here, and would hear it twice.
    name: msg('A beszélgetés véget ért.'),
    heading: endedText(end?.kind === 'notice' ? end.party : undefined),
    rest: html`<p class="small" id="hint">${msg('A beszélgetést még elolvashatja, elmentheti vagy törölheti.')}</p>`,
  };
}

export interface EndedActions {
  readonly onReopen: () => void;
  readonly onErase: () => void;
  readonly onNew: () => void;
}

/** What can still be done with it, in the place of the input. */
export function endedActions(
  conversation: ConversationSnapshot,
  save: TemplateResult | typeof nothing,
  now: number,
  actions: EndedActions,
): TemplateResult {
  const { reopenableUntil } = conversation;
  const reopenable = reopenableUntil !== undefined && Date.parse(reopenableUntil) > now;
  return html`
    <div class="actions">
      ${save}
      ${reopenable ? html`<button type="button" @click=${actions.onReopen}>${msg('Folytatás')}</button>` : nothing}
      <button type="button" class="danger" @click=${actions.onErase}>${msg('Törlés')}</button>
      <button type="button" class="primary new" @click=${actions.onNew}>${msg('Új beszélgetés')}</button>
    </div>
  `;
}
