import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heardOptions } from '../../../a11y/hearing/options.ts';
import { pick, yesNo, type Choosing } from './choices.ts';

/** How much is announced, by the screen reader and by the voice that reads aloud. */
export function announcedChoices(choosing: Choosing): TemplateResult {
  const { settings, choose } = choosing;
  return html`
    ${pick(
      'announced',
      msg('Mit mondjon a képernyőolvasó és a felolvasás'),
      heardOptions(settings.heard).announced,
      [
        ['all', msg('Mindent')],
        ['messages', msg('Csak az üzeneteket')],
        ['count', msg('Csak azt, hogy hány üzenet érkezett')],
        ['trouble', msg('Csak a hibákat')],
      ],
      (announced, said) => choose({ heard: { ...settings.heard, announced } }, said),
    )}
    <p class="muted small">
      ${msg('A hibákat, és azt, hogy megszakadt a kapcsolat, mindig mondja.')}
      ${msg('Amit nem mond, azt később olvashatja el, az üzenetek között.')}
    </p>
    <div class="choices">${yesNo(choosing, 'announceTyping', msg('A képernyőolvasó mondja, ha az ügyintéző ír'))}</div>
  `;
}
