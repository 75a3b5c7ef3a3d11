import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConnectionState } from '../../state/index.ts';

/** The state of the connection, where there is something to say. What is written is kept, and it says so. */
export function connectionStatus(connection: ConnectionState): TemplateResult | typeof nothing {
  const words = connectionText(connection);
  return words ? html`<p class="connection small">${words}</p>` : nothing;
}

function connectionText(connection: ConnectionState): string | null {
  switch (connection) {
    case 'offline':
      return msg('Nincs internetkapcsolat. Amit ír, megőrizzük, és elküldjük, amint lehet.');
    case 'reconnecting':
      return msg('Megszakadt a kapcsolat. Újracsatlakozás…');
    case 'connecting':
      return msg('Kapcsolódás…');
    default:
      return null;
  }
}
