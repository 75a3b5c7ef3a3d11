import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { heardOptions, type Heard, type Rate } from '../../../a11y/hearing/options.ts';
import { voiceFor, voicesFor } from '../../../a11y/hearing/voices.ts';
import { pick, tick, type Choosing } from './choices.ts';

/** A voice of this device's that reads what arrives, for who uses no screen reader and would rather listen. */
export function aloudChoices(
  { settings, choose }: Choosing,
  language: Language,
  announce: (text: string) => void,
): TemplateResult {
  const heard = heardOptions(settings.heard);
  const set = (change: Partial<Heard>, said: string): void => choose({ heard: { ...settings.heard, ...change } }, said);
  const missing = voicesFor(language).length === 0 ? noVoice() : '';
  return html`
    <div class="choices">
      ${tick(msg('Hangosan felolvassa, ami érkezik'), heard.aloud, (aloud, said) =>
        set({ aloud }, aloud && missing ? `${said} ${missing}` : said),
      )}
    </div>
    ${missing ? html`<p><strong>${missing}</strong> ${howToGetOne()}</p>` : nothing}
    <p class="muted small">
      ${msg('Ha képernyőolvasót használ, hagyja kikapcsolva: mindent kétszer hallana. Az Esc elhallgattatja.')}
    </p>
    ${
      heard.aloud
        ? html`
            ${pick('rate', msg('A felolvasás sebessége'), heard.rate, rates(), (rate, said) => set({ rate }, said))}
            ${voiceLists(heard, (voices, said) => set({ voices }, said))}
            <div>
              <button type="button" @click=${() => announce(msg('Jó napot kívánok! Így szól a felolvasás.'))}>
                ${msg('A hang kipróbálása')}
              </button>
            </div>
          `
        : nothing
    }
  `;
}

function rates(): readonly (readonly [Rate, string])[] {
  return [
    ['slower', msg('Lassabb')],
    ['normal', msg('Szokásos')],
    ['faster', msg('Gyorsabb')],
    ['fastest', msg('Sokkal gyorsabb')],
  ];
}

/** A list for each language in which a message may come, where there is anything to choose from. */
function voiceLists(
  { voices }: Heard,
  chosen: (voices: Heard['voices'], said: string) => void,
): readonly (TemplateResult | typeof nothing)[] {
  const lists: readonly (readonly [Language, string])[] = [
    ['hu', msg('Magyar hang')],
    ['en', msg('Angol hang')],
    ['de', msg('Német hang')],
  ];
  return lists.map(([language, label]) => {
    const names = voicesFor(language).map((voice) => [voice.voiceURI, nameOf(voice)] as const);
    if (names.length < 2) return nothing;
    const present = voiceFor(language, voices)!.voiceURI;
    return pick(`voice-${language}`, label, present, names, (uri, said) =>
      chosen({ ...voices, [language]: uri }, said),
    );
  });
}

/** Without „ - Hungarian (Hungary)”, which the list's own label says: on a narrow screen there is no room for it. */
function nameOf({ name, localService }: SpeechSynthesisVoice): string {
  const own = name.replace(/\s[-–]\s[^()]*\([^()]*\)$/, '');
  return localService ? own : `${own} (${msg('interneten át')})`;
}

function noVoice(): string {
  return msg('Ezen az eszközön nincs hang ehhez a nyelvhez, ezért nem szólal meg.');
}

function howToGetOne(): string {
  return msg('Hangot az eszköz beállításaiban telepíthet, a beszédnél vagy a kisegítő lehetőségeknél.');
}
