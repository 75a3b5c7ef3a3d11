import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldValue, FormField, Option } from '../../../pdf-form/index.ts';

/** What a field shows, and where it tells what was filled in. */
export interface FieldContext {
  /** Of its parts. */
  readonly id: string;
  readonly value: FieldValue;
  readonly problem: string | undefined;
  /** The language of the form's own words. */
  readonly language: string;
  readonly onValue: (value: FieldValue) => void;
}

/**
 * A field of a form, as HTML has it. Nothing in it completes, corrects or remembers: some browsers send what is to be spelt
 * to their maker.
 */
export function fieldTemplate(field: FormField, context: FieldContext): TemplateResult {
  switch (field.kind) {
    case 'text':
      return textField(field, context);
    case 'check':
      return html`<div class="field">
        ${choice('checkbox', field.label, context.value === true, context, (on) => context.onValue(on))}
        ${problemOf(context)}
      </div>`;
    case 'radio':
    case 'several':
      return choices(field, context);
    case 'list':
      return html`<div class="field">
        ${labelOf(field, context)}
        <select
          id=${context.id}
          aria-required=${field.required}
          aria-invalid=${context.problem !== undefined}
          aria-describedby=${describedBy(context)}
          @change=${(event: Event) => context.onValue((event.target as HTMLSelectElement).value)}
        >
          <option value="" .selected=${context.value === ''}>${msg('Válasszon')}</option>
          ${field.options.map(
            ({ value, label }) =>
              html`<option value=${value} lang=${context.language} .selected=${context.value === value}>
                ${label}
              </option>`,
          )}
        </select>
        ${problemOf(context)}
      </div>`;
  }
}

function textField(field: Extract<FormField, { kind: 'text' }>, context: FieldContext): TemplateResult {
  const { id, value, problem } = context;
  const onInput = (event: Event): void => context.onValue((event.target as HTMLInputElement).value);
  return html`<div class="field">
    ${labelOf(field, context)}
    ${
      field.maxLength === undefined
        ? nothing
        : html`<p class="small" id="${id}-hint">${msg(str`Legfeljebb ${field.maxLength} jel.`)}</p>`
    }
    ${
      field.lines
        ? html`<textarea
            id=${id}
            rows="4"
            maxlength=${field.maxLength ?? nothing}
            autocomplete="off"
            spellcheck="false"
            aria-required=${field.required}
            aria-invalid=${problem !== undefined}
            aria-describedby=${describedBy(context, field.maxLength)}
            .value=${live(value as string)}
            @input=${onInput}
          ></textarea>`
        : html`<input
            id=${id}
            type="text"
            list=${field.suggestions.length > 0 ? `${id}-list` : nothing}
            maxlength=${field.maxLength ?? nothing}
            autocomplete="off"
            spellcheck="false"
            aria-required=${field.required}
            aria-invalid=${problem !== undefined}
            aria-describedby=${describedBy(context, field.maxLength)}
            .value=${live(value as string)}
            @input=${onInput}
          />`
    }
    ${
      field.suggestions.length > 0
        ? html`<datalist id="${id}-list">
            ${field.suggestions.map((each) => html`<option value=${each}></option>`)}
          </datalist>`
        : nothing
    }
    ${problemOf(context)}
  </div>`;
}

/** One of a few, or any of them: each with its own box, which one can see, press and hear. */
function choices(field: Extract<FormField, { kind: 'radio' | 'several' }>, context: FieldContext): TemplateResult {
  const chosen = typeof context.value === 'string' ? [context.value] : (context.value as readonly string[]);
  const choose = ({ value }: Option, on: boolean): void =>
    context.onValue(
      field.kind === 'radio' ? value : [...chosen.filter((each) => each !== value), ...(on ? [value] : [])],
    );
  return html`<fieldset class="field choices" aria-describedby=${describedBy(context)}>
    <legend><bdi lang=${context.language}>${field.label}</bdi>${requiredMark(field)}</legend>
    ${field.options.map((option, index) =>
      choice(
        field.kind === 'radio' ? 'radio' : 'checkbox',
        option.label,
        chosen.includes(option.value),
        { ...context, id: index === 0 ? context.id : `${context.id}-${index}` },
        (on) => choose(option, on),
        context.id,
      ),
    )}
    ${problemOf(context)}
  </fieldset>`;
}

function choice(
  type: 'radio' | 'checkbox',
  label: string,
  on: boolean,
  { id, language, problem }: FieldContext,
  onChange: (on: boolean) => void,
  group?: string,
): TemplateResult {
  return html`<label class="choice">
    <input
      id=${id}
      type=${type}
      name=${group ?? nothing}
      aria-invalid=${problem !== undefined && type === 'checkbox' ? 'true' : nothing}
      aria-describedby=${problem !== undefined && !group ? `${id}-problem` : nothing}
      .checked=${live(on)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <bdi lang=${language}>${label}</bdi>
  </label>`;
}

const labelOf = (field: FormField, { id, language }: FieldContext): TemplateResult =>
  html`<label for=${id}><bdi lang=${language}>${field.label}</bdi>${requiredMark(field)}</label>`;

const requiredMark = ({ required }: FormField): TemplateResult | typeof nothing =>
  required ? html` <span class="required">${msg('kötelező')}</span>` : nothing;

const problemOf = ({ id, problem }: FieldContext): TemplateResult | typeof nothing =>
  problem === undefined ? nothing : html`<p class="error" id="${id}-problem">${problem}</p>`;

function describedBy({ id, problem }: FieldContext, hint?: number): string | typeof nothing {
  const parts = [...(problem === undefined ? [] : [`${id}-problem`]), ...(hint === undefined ? [] : [`${id}-hint`])];
  return parts.join(' ') || nothing;
}
