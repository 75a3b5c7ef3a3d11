import { msg } from '@lit/localize';
import type { Language } from '@segit-a-hivatal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { clockTime } from '../../i18n/clock.ts';
import type { MessageEntry, NoticeEntry, TranscriptEntry } from '../../state/index.ts';
import { aloudButton, documentCard } from '../in-message.ts';
import { partyName } from '../names.ts';
import { textParts } from './rich-text.ts';
import type { TranscriptWords } from './words.ts';

/** What all entries have in common, and what can be done with one. */
export interface EntryContext {
  readonly words: TranscriptWords;
  readonly language: Language;
  readonly citizenName: string;
  readonly offline: boolean;
  readonly total: number;
  /** The one entry that is the tab stop. */
  readonly stop: string | undefined;
  /** The entry that was gone into: its links and buttons can be reached by Tab. */
  readonly entered: string | undefined;
  /** Each message of the other side can be heard again from here. */
  readonly aloud: boolean;
  readonly onRepeat: (key: string) => void;
  readonly onRetry: (key: string) => void;
  readonly onDiscard: (key: string) => void;
}

/**
 * One entry as an article of the feed. Its name is who and what; the time is for those who read on. What is in it is made
 * anew only where it is another one: each message that comes renders all that came before.
 */
export function entryTemplate(entry: TranscriptEntry, index: number, context: EntryContext): TemplateResult {
  const message = entry.kind === 'message' ? entry : undefined;
  const inner = message ? hasInner(message, context) : false;
  const named = message ? `by-${entry.key} text-${entry.key}` : `text-${entry.key}`;
  const described = message ? `state-${entry.key}${inner ? ` hint-${entry.key}` : ''}` : undefined;
  return html`
    <div
      role="article"
      id=${`entry-${entry.key}`}
      data-key=${entry.key}
      class=${`entry ${kindOf(entry)}`}
      tabindex=${entry.key === context.stop ? 0 : -1}
      aria-posinset=${index + 1}
      aria-setsize=${context.total}
      aria-labelledby=${named}
      aria-describedby=${ifDefined(described)}
    >
      ${guard(
        [
          ...[entry, context.words, context.language, context.citizenName, context.offline],
          ...[context.entered === entry.key, context.aloud],
        ],
        () => (message ? messageBody(message, inner, context) : noticeBody(entry as NoticeEntry, context)),
      )}
    </div>
  `;
}

/** How it is drawn. */
function kindOf(entry: TranscriptEntry): string {
  if (entry.kind === 'notice') return 'notice';
  return `message ${entry.own ? 'own' : 'other'}${entry.delivery === 'failed' ? ' failed' : ''}`;
}

function noticeBody(entry: NoticeEntry, { words }: EntryContext): TemplateResult {
  return html`<div id=${`text-${entry.key}`}>${words.notice(entry)}</div>`;
}

function messageBody(entry: MessageEntry, inner: boolean, context: EntryContext): TemplateResult {
  const { key } = entry;
  const tabindex = context.entered === key ? 0 : -1;
  const name = entry.own ? msg('Ön') : partyName(entry, context.citizenName);
  return html`
    <div class="by" id=${`by-${key}`}><bdi>${name}</bdi></div>
    <div class="text" id=${`text-${key}`} lang=${entry.language} dir="auto">${written(entry.text, tabindex)}</div>
    <div class="meta">
      <time datetime=${entry.at}>${clockTime(entry.at, context.language)}</time>
      ${delivery(entry, context)}
    </div>
    ${entry.delivery === 'failed' ? failure(entry, tabindex, context) : nothing}
    ${entry.document ? documentCard(entry, tabindex) : nothing}
    ${speaks(entry, context) ? aloudButton(() => context.onRepeat(key), tabindex) : nothing}
    ${inner ? html`<div class="hint" id=${`hint-${key}`}>${msg('Enter: belépés az üzenetbe')}</div>` : nothing}
  `;
}

/** Text nodes and links only. No white space of the template's: the text is shown as it was written. */
function written(text: string, tabindex: number): TemplateResult[] {
  return textParts(text).map((part) =>
    part.href
      ? html`<a href=${part.href} tabindex=${tabindex} target="_blank" rel="noopener noreferrer">${part.text}</a>`
      : html`${part.text}`,
  );
}

function delivery(entry: MessageEntry, { offline, words }: EntryContext): TemplateResult | typeof nothing {
  const text = entry.delivery ? words.delivery(entry.delivery, offline) : words.remark?.(entry.text);
  if (!text) return nothing;
  const pending = entry.delivery === 'queued' || entry.delivery === 'sending';
  return html`<span class=${pending ? 'state pending' : 'state'} id=${`state-${entry.key}`}>${text}</span>`;
}

function failure({ key, failure }: MessageEntry, tabindex: number, context: EntryContext): TemplateResult {
  return html`
    <div class="failure">
      <p>${context.words.failure(failure)}</p>
      <button type="button" tabindex=${tabindex} @click=${() => context.onRetry(key)}>${msg('Küldés újra')}</button>
      <button type="button" class="danger" tabindex=${tabindex} @click=${() => context.onDiscard(key)}>
        ${msg('Elvetés')}
      </button>
    </div>
  `;
}

/** Whether there is anything in it to go to. */
function hasInner(entry: MessageEntry, context: EntryContext): boolean {
  return (
    !!entry.document ||
    speaks(entry, context) ||
    entry.delivery === 'failed' ||
    textParts(entry.text).some((part) => part.href)
  );
}

function speaks({ own }: MessageEntry, { aloud }: EntryContext): boolean {
  return aloud && !own;
}
