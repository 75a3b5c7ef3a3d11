import { html, type TemplateResult } from 'lit';
import type { Exception, Rules } from '../../state/hours.ts';
import { readTime } from '../../state/hours-problems.ts';
import { input, scope, type HoursForm } from './fields.ts';

const newException = (): Exception => ({
  ...{ kind: 'CLOSED', from: 'T', to: 'T' },
  reason: { hu: '', huEasy: '', en: '', de: '' },
});

const LANGUAGES = [
  ['hu', 'Ok magyarul', 'hu', 'Például: értekezlet. Ezt olvassák és hallják az ügyfelek.'],
  ['huEasy', 'Ok egyszerű magyarul', 'hu', 'Rövid szavakkal, például: most nem dolgozunk.'],
  ['en', 'Ok angolul', 'en', undefined],
  ['de', 'Ok németül', 'de', undefined],
] as const;

/** Closures and extra openings: of several that cover an instant the last one holds. */
export function exceptions(rules: Rules, form: HoursForm): TemplateResult {
  const list = rules.exceptions;
  return html`
    <section aria-labelledby="exceptions">
      <h3 id="exceptions" tabindex="-1">Kivételek: zárva és rendkívül nyitva</h3>
      <p class="hint">Ha több is ugyanakkor érvényes, a később felsorolt dönt.</p>
      ${list.length === 0 ? html`<p>Nincs kivétel.</p>` : ''}
      ${list.map((exception, index) => one(list, exception, index, form))}
      <button
        type="button"
        id="add-exception"
        @click=${() => form.add(() => list.push(newException()), `exceptions-${list.length}-kind`)}
      >
        Új kivétel
      </button>
    </section>
  `;
}

function one(list: Exception[], exception: Exception, index: number, form: HoursForm): TemplateResult {
  const id = `exceptions-${index}`;
  const name = `${index + 1}. kivétel`;
  const kindChanged = (event: Event): void =>
    form.edit(() => (exception.kind = (event.target as HTMLSelectElement).value as Exception['kind']));
  return html`
    <fieldset class="card">
      <legend>${name}</legend>
      <div class="field">
        <label for="${id}-kind">Mi történik</label>
        <select id="${id}-kind" .value=${exception.kind} @change=${kindChanged}>
          <option value="CLOSED" ?selected=${exception.kind === 'CLOSED'}>Zárva</option>
          <option value="OPEN" ?selected=${exception.kind === 'OPEN'}>Rendkívül nyitva</option>
        </select>
      </div>
      <div class="pair">
        ${moment(exception, 'from', `${id}-from`, form)} ${moment(exception, 'to', `${id}-to`, form)}
      </div>
      ${LANGUAGES.map(([key, label, lang, hint]) =>
        input(
          {
            ...{ id: `${id}-reason-${key}`, label, lang, value: exception.reason[key], ...(hint && { hint }) },
            set: (value) => (exception.reason[key] = value.trim()),
          },
          form,
        ),
      )}
      <details>
        <summary>Kire vonatkozik</summary>
        ${scope(id, exception, form)}
      </details>
      <button
        type="button"
        class="danger"
        @click=${() => form.remove(() => list.splice(index, 1), 'add-exception', `${name} törölve.`)}
      >
        Törlés<span class="visually-hidden">: ${name}</span>
      </button>
    </fieldset>
  `;
}

function moment(exception: Exception, name: 'from' | 'to', id: string, form: HoursForm): TemplateResult {
  const [date = '', time = ''] = exception[name].split('T');
  const words = name === 'from' ? 'Kezdete' : 'Vége';
  return html`
    ${input(
      {
        ...{ id: `${id}-date`, label: `${words}: nap`, type: 'date', value: date },
        set: (value) => (exception[name] = `${value}T${exception[name].split('T')[1] ?? ''}`),
      },
      form,
    )}
    ${input(
      {
        ...{ id: `${id}-time`, label: `${words}: óra`, value: time },
        set: (value) => (exception[name] = `${exception[name].split('T')[0] ?? ''}T${readTime(value)}`),
      },
      form,
    )}
  `;
}
