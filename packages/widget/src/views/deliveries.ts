import { msg } from '@lit/localize';
import type { Delivery, SendFailure } from '../state/index.ts';

/** The state of an own message in words: an icon would have to be guessed. `waits`: there is no network to send it. */
export function deliveryText(delivery: Delivery, waits: boolean): string {
  switch (delivery) {
    case 'held':
      return msg('Még visszavonható');
    case 'queued':
    case 'sending':
      return waits ? msg('Várakozik a hálózatra') : msg('Küldés…');
    case 'sent':
      return msg('Elküldve');
    case 'seen':
      return msg('Az ügyintéző látta');
    case 'failed':
      return msg('Nem sikerült elküldeni');
  }
}

/** Why it failed, and what helps. */
export function failureText(failure: SendFailure | undefined): string {
  switch (failure) {
    case 'RATE_LIMITED':
      return msg('Túl sok üzenet egyszerre. Kérjük, várjon egy percet.');
    case 'CONVERSATION_ENDED':
      return msg('A beszélgetés véget ért.');
    default:
      return msg('A hivatal rendszere nem fogadta el.');
  }
}
