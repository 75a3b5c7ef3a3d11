import { html, type TemplateResult } from 'lit';
import type { Rules, Schedule } from '../../state/hours.ts';
import { readTime } from '../../state/hours-problems.ts';
import { DAYS, dayWord } from '../../words/hours.ts';
import { boxes, input, scope, type HoursForm } from './fields.ts';

const newWindow = (): Schedule['windows'][number] => ({ days: [], from: '', to: '' });

/** The windows of the week: of several schedules that concern somebody the last one holds, alone. */
export function schedules(rules: Rules, form: HoursForm): TemplateResult {
  const added = `schedules-${rules.schedules.length}-add`;
  return html`
    <section aria-labelledby="weeks">
      <h3 id="weeks" tabindex="-1">Heti rend</h3>
      <p class="hint">
        Az első mindenkire vonatkozik. Akire több is vonatkozik, annál az utolsó érvényes, egyedül. Munkaszüneti és
        pihenőnapokon egyik sem.
      </p>
      ${rules.schedules.map((schedule, index) => one(rules, schedule, index, form))}
      <button
        type="button"
        id="add-schedule"
        @click=${() => form.add(() => rules.schedules.push({ windows: [] }), added)}
      >
        Új heti rend
      </button>
    </section>
  `;
}

function one(rules: Rules, schedule: Schedule, index: number, form: HoursForm): TemplateResult {
  const id = `schedules-${index}`;
  const { windows } = schedule;
  const name = index === 0 ? '1. heti rend, mindenkire' : `${index + 1}. heti rend`;
  return html`
    <fieldset class="card">
      <legend>${name}</legend>
      ${index === 0 ? '' : scope(id, schedule, form)}
      ${windows.length === 0 ? html`<p>Nincs nyitva egyik napon sem.</p>` : ''}
      ${windows.map((_window, position) => windowFields(schedule, `${id}-windows`, position, form))}
      <div class="actions">
        <button
          type="button"
          id="${id}-add"
          @click=${() => form.add(() => windows.push(newWindow()), `${id}-windows-${windows.length}-days`)}
        >
          Új időszak<span class="visually-hidden">: ${name}</span>
        </button>
        ${
          index === 0
            ? ''
            : html`<button
                type="button"
                class="danger"
                @click=${() => form.remove(() => rules.schedules.splice(index, 1), 'add-schedule', `${name} törölve.`)}
              >
                Törlés<span class="visually-hidden">: ${name}</span>
              </button>`
        }
      </div>
    </fieldset>
  `;
}

function windowFields({ windows }: Schedule, list: string, position: number, form: HoursForm): TemplateResult {
  const window = windows[position]!;
  const id = `${list}-${position}`;
  const name = `${position + 1}. időszak`;
  const parent = list.replace(/-windows$/, '-add');
  return html`
    <fieldset class="part">
      <legend>${name}</legend>
      ${boxes(
        {
          ...{ id: `${id}-days`, legend: 'Napok', choices: DAYS.map((key) => ({ key, name: dayWord[key] })) },
          chosen: window.days,
          set: (days) => (window.days = days),
        },
        form,
      )}
      <div class="pair">
        ${input(
          { id: `${id}-from`, label: 'Ettől', value: window.from, set: (value) => (window.from = readTime(value)) },
          form,
        )}
        ${input(
          { id: `${id}-to`, label: 'Eddig', value: window.to, set: (value) => (window.to = readTime(value)) },
          form,
        )}
      </div>
      <button
        type="button"
        class="danger"
        @click=${() => form.remove(() => windows.splice(position, 1), parent, `${name} törölve.`)}
      >
        Törlés<span class="visually-hidden">: ${name}</span>
      </button>
    </fieldset>
  `;
}
