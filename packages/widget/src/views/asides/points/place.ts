import { msg, str } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../../i18n/hours.ts';
import { telephoneLink } from '../../contact.ts';
import type { Place } from './nearness.ts';

/** One point. What the office has not said is said to be so: a guess would send somebody to a closed door, or to a step. */
export function placeTemplate(place: Place, language: Language, easy: boolean): TemplateResult {
  const { key, name } = place.point;
  const all = rows(place, language, easy);
  const known = all.filter(({ value }) => value !== null);
  const unknown = all.filter(({ value }) => value === null);
  return html`
    <li class="point" aria-labelledby=${`name-${key}`}>
      <h4 id=${`name-${key}`} lang="hu">${name}</h4>
      ${place.open ? html`<p><span class="badge">${msg('Most nyitva')}</span></p>` : nothing}
      ${
        known.length > 0
          ? html`<dl>
              ${known.map(
                ({ label, value }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
      ${unknown.length > 0 ? html`<p class="small muted">${notKnown(unknown, language)}</p>` : nothing}
    </li>
  `;
}

interface Row {
  readonly label: string;
  /** null: the office has not said it. */
  readonly value: TemplateResult | string | null;
}

function rows({ point, kilometres }: Place, language: Language, easy: boolean): Row[] {
  const { address, telephone, stepFree, equipment, hours } = point;
  return [
    {
      label: msg('Nyitvatartás'),
      value: hours && html`<span class="lines">${inWords(hours, language, easy).text}</span>`,
    },
    { label: msg('Cím'), value: address && html`<span lang="hu">${address}</span>` },
    ...(kilometres === null ? [] : [{ label: msg('Távolság'), value: distance(kilometres, language) }]),
    { label: msg('Telefon'), value: telephone && telephoneLink(telephone) },
    { label: msg('Bejutás'), value: stepFree === null ? null : access(stepFree) },
    { label: msg('Eszközök'), value: equipment && html`<span lang="hu">${equipment.join(', ')}</span>` },
  ];
}

/** In one sentence: five times „nem tudjuk” would be tiring to read, and more so to hear. */
function notKnown(unknown: readonly Row[], language: Language): string {
  const labels = unknown.map(({ label }) => (language === 'de' ? label : label.toLocaleLowerCase(language)));
  const list = labels.join(', ');
  return msg(str`Nem tudjuk, mert a hivatal még nem adta meg: ${list}.`);
}

function access(stepFree: boolean): string {
  return stepFree ? msg('Lépcső nélkül is be lehet jutni.') : msg('A bejáratnál lépcső van.');
}

/** Roughly: „kb. 300 méter”, „kb. 1,2 kilométer”. */
function distance(kilometres: number, language: Language): string {
  const metres = Math.max(1, Math.round(kilometres * 10)) * 100;
  if (metres < 1000) return msg(str`kb. ${metres} méter`);
  const far = kilometres.toLocaleString(language, { maximumFractionDigits: 1 });
  return msg(str`kb. ${far} kilométer`);
}
