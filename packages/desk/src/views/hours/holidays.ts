import { html, type TemplateResult } from 'lit';
import type { Rules } from '../../state/hours.ts';
import { dateWords } from '../../words/hours.ts';
import { boxes, input, type HoursForm } from './fields.ts';

type Holiday = Rules['holidays']['add'][number];

const LANGUAGES = [
  ['hu', 'Neve magyarul', 'hu', 'Például: Városnap. Ezt olvassák és hallják az ügyfelek.'],
  ['huEasy', 'Neve egyszerű magyarul', 'hu', undefined],
  ['en', 'Neve angolul', 'en', undefined],
  ['de', 'Neve németül', 'de', undefined],
] as const;

/** Corrections of the public holidays: those that the calendar lacks, and days on which the office works all the same. */
export function holidays(rules: Rules, form: HoursForm): TemplateResult {
  const { add, remove } = rules.holidays;
  const { publicHolidays } = form.office;
  // A correction of a day that has gone by, or that the calendar has no more, can still be taken out.
  const others = remove.filter((date) => publicHolidays.every((each) => each.date !== date));
  const choices = [
    ...others.map((date) => ({ key: date, name: dateWords(date) })),
    ...publicHolidays.map(({ date, name }) => ({ key: date, name: `${dateWords(date)}: ${name}` })),
  ];
  return html`
    <section aria-labelledby="holidays">
      <h3 id="holidays" tabindex="-1">Munkaszüneti napok</h3>
      <p class="hint">
        A naptár a törvény szerinti ünnepeket tudja. Itt kiigazíthatja, ha változott, vagy ha hiányzik egy.
      </p>
      <details>
        <summary>Ünnepek, amelyeken mégis van szolgálat: ${remove.length === 0 ? 'nincs' : remove.length}</summary>
        ${boxes(
          {
            ...{ id: 'holidays-remove', legend: 'Mégis szolgálat van', choices, chosen: remove },
            hint: 'Ezeken a napokon a heti rend érvényes.',
            set: (chosen) => (rules.holidays.remove = chosen),
          },
          form,
        )}
      </details>
      ${add.map((holiday, index) => one(add, holiday, index, form))}
      <button
        type="button"
        id="add-holiday"
        @click=${() =>
          form.add(
            () => add.push({ date: '', name: { hu: '', huEasy: '', en: '', de: '' } }),
            `holidays-add-${add.length}-date`,
          )}
      >
        Új munkaszüneti nap
      </button>
    </section>
  `;
}

function one(list: Holiday[], holiday: Holiday, index: number, form: HoursForm): TemplateResult {
  const id = `holidays-add-${index}`;
  const name = `${index + 1}. munkaszüneti nap`;
  return html`
    <fieldset class="card">
      <legend>${name}</legend>
      ${input(
        {
          ...{ id: `${id}-date`, label: 'Nap', type: 'date', value: holiday.date },
          set: (value) => (holiday.date = value),
        },
        form,
      )}
      ${LANGUAGES.map(([key, label, lang, hint]) =>
        input(
          {
            ...{ id: `${id}-name-${key}`, label, lang, value: holiday.name[key], ...(hint && { hint }) },
            set: (value) => (holiday.name[key] = value.trim()),
          },
          form,
        ),
      )}
      <button
        type="button"
        class="danger"
        @click=${() => form.remove(() => list.splice(index, 1), 'add-holiday', `${name} törölve.`)}
      >
        Törlés<span class="visually-hidden">: ${name}</span>
      </button>
    </fieldset>
  `;
}
