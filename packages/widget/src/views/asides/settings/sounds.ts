import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heardOptions, VOLUMES, type Heard, type Volume } from '../../../a11y/hearing/options.ts';
import { Signals } from '../../../a11y/sounds/signals.ts';
import type { Signal } from '../../../a11y/sounds/tones.ts';
import { pick, tick, type Choosing } from './choices.ts';

const tryOut = new Signals();

/** Short tones that tell what happens. Each can be heard before it means anything. */
export function soundChoices({ settings, choose }: Choosing): TemplateResult {
  const { sounds, volume } = heardOptions(settings.heard);
  const set = (change: Partial<Heard>, said: string): void => choose({ heard: { ...settings.heard, ...change } }, said);
  const volumes: readonly (readonly [Volume, string])[] = [
    ['low', msg('Halk')],
    ['medium', msg('Közepes')],
    ['high', msg('Hangos')],
  ];
  return html`
    <div class="choices">
      ${tick(msg('Rövid hang jelzi, ha történik valami'), sounds, (on, said) => set({ sounds: on }, said))}
    </div>
    ${
      sounds
        ? html`
            ${pick('volume', msg('Hangerő'), volume, volumes, (chosen, said) => set({ volume: chosen }, said))}
            <div class="row" role="group" aria-label=${msg('A hangok kipróbálása')}>
              ${signals().map(
                ([signal, name]) =>
                  html`<button type="button" @click=${() => void tryOut.play(signal, VOLUMES[volume])}>
                    ${name}
                  </button>`,
              )}
            </div>
          `
        : nothing
    }
  `;
}

function signals(): readonly (readonly [Signal, string])[] {
  return [
    ['message', msg('Hang: üzenet érkezett')],
    ['joined', msg('Hang: ügyintéző jött')],
    ['lost', msg('Hang: megszakadt a kapcsolat')],
    ['back', msg('Hang: helyreállt a kapcsolat')],
  ];
}
