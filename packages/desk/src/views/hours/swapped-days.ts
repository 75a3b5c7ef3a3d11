import { html, type TemplateResult } from 'lit';
import type { Rules, SwappedYear } from '../../state/hours.ts';
import { dateWords } from '../../words/hours.ts';
import { input, type HoursForm } from './fields.ts';

/** The swapped days: what the product knows, and the office's own years, which take their place. */
export function swappedDays(rules: Rules, form: HoursForm): TemplateResult {
  const list = rules.swappedDays;
  const year = Math.max(...[...form.office.knownYears, ...list].map((each) => each.year)) + 1;
  return html`
    <section aria-labelledby="swapped">
      <h3 id="swapped" tabindex="-1">Áthelyezett munkanapok</h3>
      <p class="hint">
        Amit itt megad, az az év beépített adatai helyett érvényes. Áthelyezés nélküli évet is vegyen fel.
      </p>
      <details>
        <summary>Beépített évek: ${form.office.knownYears.map((each) => each.year).join(', ')}</summary>
        ${form.office.knownYears.map(
          (each) => html`
            <p><strong>${each.year}</strong>: ${each.source}</p>
            <ul>
              ${each.days.map(
                ({ rest, worked }) => html`<li>${dateWords(rest)} pihenőnap, ${dateWords(worked)} munkanap</li>`,
              )}
            </ul>
          `,
        )}
      </details>
      ${list.map((each, index) => one(list, each, index, form))}
      <button
        type="button"
        id="add-year"
        @click=${() => form.add(() => list.push({ year, source: '', days: [] }), `swappedDays-${list.length}-year`)}
      >
        Új év
      </button>
    </section>
  `;
}

function one(list: SwappedYear[], each: SwappedYear, index: number, form: HoursForm): TemplateResult {
  const id = `swappedDays-${index}`;
  const { days } = each;
  const remove = (): void => form.remove(() => list.splice(index, 1), 'add-year', `A ${each.year}. év törölve.`);
  return html`
    <fieldset class="card">
      <legend>${each.year}. év</legend>
      ${input(
        {
          ...{ id: `${id}-year`, label: 'Év', value: Number.isNaN(each.year) ? '' : String(each.year) },
          set: (value) => (each.year = /^\s*\d+\s*$/.test(value) ? Number(value) : 0),
        },
        form,
      )}
      ${input(
        {
          ...{ id: `${id}-source`, label: 'Rendelet', value: each.source },
          hint: 'A kihirdetés száma és címe.',
          set: (value) => (each.source = value.trim()),
        },
        form,
      )}
      ${days.map((day, position) => {
        const dayId = `${id}-days-${position}`;
        const name = `${position + 1}. áthelyezés`;
        const removeDay = (): void => form.remove(() => days.splice(position, 1), `${id}-add`, `${name} törölve.`);
        return html`
          <fieldset class="part">
            <legend>${name}</legend>
            <div class="pair">
              ${input(
                {
                  ...{ id: `${dayId}-rest`, label: 'Pihenőnap', type: 'date', value: day.rest },
                  set: (value) => (day.rest = value),
                },
                form,
              )}
              ${input(
                {
                  ...{ id: `${dayId}-worked`, label: 'Ledolgozás szombaton', type: 'date', value: day.worked },
                  set: (value) => (day.worked = value),
                },
                form,
              )}
            </div>
            <button type="button" class="danger" @click=${removeDay}>
              Törlés<span class="visually-hidden">: ${name}</span>
            </button>
          </fieldset>
        `;
      })}
      <div class="actions">
        <button
          type="button"
          id="${id}-add"
          @click=${() => form.add(() => days.push({ rest: '', worked: '' }), `${id}-days-${days.length}-rest`)}
        >
          Új áthelyezés<span class="visually-hidden">: ${each.year}. év</span>
        </button>
        <button type="button" class="danger" @click=${remove}>
          Törlés<span class="visually-hidden">: ${each.year}. év</span>
        </button>
      </div>
    </fieldset>
  `;
}
