import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { colour, oneOfThese, yesNo, type Choosing } from './choices.ts';

/** How the text looks. */
export function readingChoices(choosing: Choosing): TemplateResult {
  return html`
    ${oneOfThese(choosing, 'textSize', msg('Betűméret'), [
      ['100', msg('Szokásos')],
      ['112', msg('Kicsit nagyobb')],
      ['150', msg('Másfélszeres')],
      ['200', msg('Kétszeres')],
    ])}
    ${oneOfThese(choosing, 'theme', msg('Színek'), [
      ['system', msg('Ahogy az eszközön beállította')],
      ['light', msg('Világos')],
      ['dark', msg('Sötét')],
      ['contrast-light', msg('Fekete betű, fehér háttér')],
      ['contrast-dark', msg('Fehér betű, fekete háttér')],
      ['own', msg('Saját színek')],
    ])}
    ${
      choosing.settings.theme === 'own'
        ? html`
            ${colour(choosing, 'ownText', msg('A betűk színe'))}
            ${colour(choosing, 'ownSurface', msg('A háttér színe'))}
            <p class="muted small">
              ${msg('Ha a két szín nem olvasható egymáson, a betűk színén annyit változtatunk, amennyi kell.')}
            </p>
          `
        : nothing
    }
    ${oneOfThese(choosing, 'lineSpacing', msg('A sorok távolsága'), [
      ['normal', msg('Szokásos')],
      ['wide', msg('Nagyobb')],
      ['wider', msg('Még nagyobb')],
    ])}
    ${oneOfThese(choosing, 'letterSpacing', msg('A betűk távolsága'), [
      ['normal', msg('Szokásos')],
      ['wide', msg('Nagyobb')],
      ['wider', msg('Még nagyobb')],
    ])}
    <div class="choices">${yesNo(choosing, 'lessMotion', msg('Kevesebb mozgás a képernyőn'))}</div>
    <p class="muted small">${msg('Ha az eszközön már kevesebb mozgást kért, itt sem mozog semmi.')}</p>
  `;
}
