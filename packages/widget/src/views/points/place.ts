import { msg, str } from '@lit/localize';
import type { Language, Point } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../i18n/hours.ts';
import { telephoneLink } from '../contact.ts';
import type { Place } from './nearness.ts';

/** One point. What the office has not said is said to be so: a guess would send somebody to a closed door, or to a step. */
export function placeTemplate({ point, open, kilometres }: Place, language: Language, easy: boolean): TemplateResult {
  const { key, name, address, telephone, stepFree, equipment, hours } = point;
  return html`
    <li class="point" aria-labelledby=${`name-${key}`}>
      <h4 id=${`name-${key}`} lang="hu">${name}</h4>
      ${open ? html`<p><span class="badge">${msg('Most nyitva')}</span></p>` : nothing}
      <dl>
        ${row(msg('Nyitvatartás'), hours && html`<span class="lines">${inWords(hours, language, easy).text}</span>`)}
        ${row(msg('Cím'), address && html`<span lang="hu">${address}</span>`)}
        ${kilometres === null ? nothing : row(msg('Távolság'), distance(kilometres, language))}
        ${row(msg('Telefon'), telephone && telephoneLink(telephone))} ${row(msg('Lépcső nélkül'), steps(stepFree))}
        ${row(msg('Eszközök'), equipment && html`<span lang="hu">${equipment.join(', ')}</span>`)}
      </dl>
    </li>
  `;
}

function row(label: string, value: TemplateResult | string | null): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value || html`<span class="muted">${msg('Nem tudjuk. A hivatal adja meg.')}</span>`}</dd>
  </div>`;
}

function steps(stepFree: Point['stepFree']): string | null {
  if (stepFree === null) return null;
  return stepFree ? msg('Bejuthat lépcső nélkül.') : msg('Lépcső van a bejáratnál.');
}

/** Roughly: „kb. 300 méter”, „kb. 1,2 kilométer”. */
function distance(kilometres: number, language: Language): string {
  const metres = Math.max(1, Math.round(kilometres * 10)) * 100;
  if (metres < 1000) return msg(str`kb. ${metres} méter`);
  const far = kilometres.toLocaleString(language, { maximumFractionDigits: 1 });
  return msg(str`kb. ${far} kilométer`);
}
