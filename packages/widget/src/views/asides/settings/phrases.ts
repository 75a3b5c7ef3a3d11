import { msg } from '@lit/localize';
import type { Preference } from '@segit-a-hivatal/contract';
import { html, type TemplateResult } from 'lit';
import { wantsPhrases } from '../../phrases-offer.ts';
import { tick, type Choosing } from './choices.ts';

/** The phrase board. Shown as what holds now; once chosen, it no longer follows the preferences. */
export function phraseChoices({ settings, choose }: Choosing, preferences: readonly Preference[]): TemplateResult {
  const choice = (key: 'phrases' | 'speaksPhrases', on: boolean, label: string): TemplateResult =>
    tick(label, on, (checked, said) => choose({ access: { ...settings.access, [key]: checked } }, said));
  const { speaksPhrases = false } = settings.access;
  return html`
    <div class="choices">
      ${choice('phrases', wantsPhrases(settings, preferences), msg('Kifejezések képekkel az írás mellett'))}
      ${choice('speaksPhrases', speaksPhrases, msg('Minden kifejezés után hallom az egész mondatot'))}
    </div>
  `;
}
