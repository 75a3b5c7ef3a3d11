import { html, nothing, type TemplateResult } from 'lit';
import type { OfficeHours } from '../../state/hours.ts';
import type { Problems } from '../../state/hours-problems.ts';
import { channelWord, CHANNELS } from '../../words/hours.ts';

/** What the parts of the form share. `edit` changes the draft and shows it. */
export interface HoursForm {
  readonly office: OfficeHours;
  readonly problems: Problems;
  edit(change: () => void): void;
  /** Adds to a list of the draft; the focus goes into what is new, at the field of this id. */
  add(change: () => void, focusId: string): void;
  /** Takes from a list; the focus goes to the button of this id, and it is said. */
  remove(change: () => void, focusId: string, said: string): void;
}

export interface Input {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly lang?: string;
  readonly hint?: string;
  set(value: string): void;
}

const described = (...ids: (string | false | undefined)[]) => ids.filter(Boolean).join(' ') || nothing;

/** A labelled field with its hint and what is wrong with it. Its value is taken over when it is left. */
export function input({ id, label, value, type = 'text', lang, hint, set }: Input, form: HoursForm): TemplateResult {
  const problem = form.problems[id];
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${problemText(id, problem)}
      <input
        id=${id}
        type=${type}
        lang=${lang ?? nothing}
        autocomplete="off"
        aria-required="true"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${described(hint && `${id}-hint`, problem && `${id}-error`)}
        .value=${value}
        @change=${(event: Event) => form.edit(() => set((event.target as HTMLInputElement).value))}
      />
    </div>
  `;
}

export const problemText = (id: string, problem: string | undefined) =>
  problem ? html`<p class="error" id="${id}-error">${problem}</p>` : nothing;

/** A group of boxes, of which any may be chosen. */
export function boxes<T extends string>(
  group: {
    readonly id: string;
    readonly legend: string;
    readonly hint?: string;
    readonly choices: readonly { readonly key: T; readonly name: string }[];
    readonly chosen: readonly T[];
    set(chosen: T[]): void;
  },
  form: HoursForm,
): TemplateResult {
  const { id, legend, hint, choices, chosen, set } = group;
  const problem = form.problems[id];
  const toggle = (key: T, on: boolean): void =>
    form.edit(() => set(choices.map((each) => each.key).filter((each) => (each === key ? on : chosen.includes(each)))));
  return html`
    <fieldset
      class="boxes"
      id=${id}
      tabindex=${problem ? -1 : nothing}
      aria-describedby=${described(hint && `${id}-hint`, problem && `${id}-error`)}
    >
      <legend>${legend}</legend>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${problemText(id, problem)}
      <div class="choices">
        ${choices.map(
          ({ key, name }) => html`
            <label>
              <input
                type="checkbox"
                .checked=${chosen.includes(key)}
                @change=${(event: Event) => toggle(key, (event.target as HTMLInputElement).checked)}
              />
              ${name}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

interface Scope {
  sites?: string[] | null | undefined;
  channels?: (keyof typeof channelWord)[] | null | undefined;
  points?: string[] | null | undefined;
}

/** Whom a rule concerns. Nothing chosen is no restriction; only a rule that names points is about points. */
export function scope(id: string, rule: Scope, form: HoursForm): TemplateResult {
  const { sites, points } = form.office;
  const listOf = <T>(chosen: T[]): T[] | null => (chosen.length > 0 ? chosen : null);
  return html`
    ${boxes(
      {
        ...{ id: `${id}-sites`, legend: 'Honlapok', hint: 'Ha egyet sem választ: mindegyik.', choices: sites },
        chosen: rule.sites ?? [],
        set: (chosen) => (rule.sites = listOf(chosen)),
      },
      form,
    )}
    ${boxes(
      {
        ...{ id: `${id}-channels`, legend: 'Csatornák', hint: 'Ha egyet sem választ: mindegyik.' },
        choices: CHANNELS.map((key) => ({ key, name: channelWord[key] })),
        chosen: rule.channels ?? [],
        set: (chosen) => (rule.channels = listOf(chosen)),
      },
      form,
    )}
    ${
      points.length === 0
        ? nothing
        : boxes(
            {
              ...{ id: `${id}-points`, legend: 'Segítő pontok', choices: points },
              hint: 'Ha választ, csak ezekre vonatkozik, az ügyfélszolgálatra nem.',
              chosen: rule.points ?? [],
              set: (chosen) => (rule.points = listOf(chosen)),
            },
            form,
          )
    }
  `;
}
