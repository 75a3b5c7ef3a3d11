import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** What the keys do among the messages. */
export function keyboardHelp(): TemplateResult {
  return html`
    <p><strong>${msg('Billentyűk az üzenetek között')}</strong></p>
    <ul>
      <li>${msg('Fel és Le: előző és következő üzenet. Home és End: első és utolsó.')}</li>
      <li>${msg('Enter: belépés a hivatkozásokat vagy gombokat tartalmazó üzenetbe.')}</li>
      <li>${msg('Esc: az üzenetből a beviteli mezőbe, onnan az ablak bezárása. A beszélgetés folytatódik.')}</li>
    </ul>
  `;
}
