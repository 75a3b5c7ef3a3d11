import { msg } from '@lit/localize';
import type { Operator, Party } from '@segit-a-hivatal/contract';

/** Who wrote: „Kovács Anna, ügyintéző”, or what the citizen is called. The same words on the screen, in speech and in files. */
export function partyName(by: { readonly party: Party; readonly operator?: Operator }, citizenName = ''): string {
  switch (by.party) {
    case 'OPERATOR':
      return by.operator ? `${by.operator.name}, ${msg('ügyintéző')}` : msg('Ügyintéző');
    case 'CITIZEN':
      return citizenName || msg('Ügyfél');
    default:
      return msg('Segít a hivatal');
  }
}
