import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ConversationSnapshot } from '../../state/index.ts';
import { waitText } from '../waits.ts';
import type { Status } from './status.ts';

/** In the queue: the place, the expected wait in words, the news of it, and that one can write meanwhile. */
export function waitingStatus({ queue }: ConversationSnapshot, news: Status['rest']): Status {
  return {
    name: msg('Ön a sorban vár.'),
    heading: queue ? msg(str`Helye a sorban: ${queue.position}`) : msg('Ön a sorban vár.'),
    rest: html`
      ${queue ? html`<p>${waitText(queue.expectedWaitSeconds)}</p>` : nothing} ${news}
      <p class="small" id="hint">${msg('Kérdését már megírhatja. Az ablakot bezárhatja, a helye megmarad.')}</p>
    `,
  };
}
