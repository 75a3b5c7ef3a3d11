import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hasFocusWithin } from '../../../a11y/focus.ts';
import type { MessageEntry } from '../../../state/index.ts';
import { ViewElement } from '../../view-element.ts';
import type { UndoHost } from './undo-host.ts';
import { undoStyles } from './undo.styles.ts';

const TICK_MS = 250;

/**
 * Just before the input, one Shift+Tab away: the message that was sent goes in so many seconds, and can be taken back until
 * then. Said once; the seconds are for the eye. The focus stays where it is until a button is pressed, or goes away.
 *
 * @element segit-undo
 */
export class UndoElement extends ViewElement {
  static override styles = [undoStyles];

  @property({ attribute: false }) view!: UndoHost;
  /** The message that can be taken back; none: there is nothing to see. */
  @property({ attribute: false }) held: MessageEntry | undefined;
  /** Whether the citizen can see it. */
  @property({ type: Boolean }) shown = true;

  @state() private seconds = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #said: string | undefined;
  #hadFocus = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    // Nobody could take it back any more; what becomes of it is shown in its place.
    if (this.view.snapshot.conversation?.state === 'CLOSED') this.view.desk.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = hasFocusWithin(this);
    if (!changed.has('held')) return;
    clearInterval(this.#timer);
    if (this.held) this.#timer = setInterval(() => this.#count(), TICK_MS);
    this.#count();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.held) return nothing;
    return html`
      <div role="group" aria-label=${msg('Elküldött üzenet visszavonása')}>
        <p>${this.seconds > 0 ? msg(str`Elküldés ${this.seconds} mp múlva`) : msg('Küldés…')}</p>
        <button type="button" class="primary" @click=${this.#takeBack}>${msg('Visszavonom')}</button>
        <button type="button" @click=${this.#sendNow}>${msg('Elküldöm most')}</button>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#hadFocus && !this.held) this.view.composer?.takeFocus();
    // Whoever closes the panel has done with it.
    if (changed.has('shown') && !this.shown) this.view.desk.release();
    if (!this.held || this.held.key === this.#said) return;
    this.#said = this.held.key;
    if (this.shown && this.view.snapshot.speaking)
      this.announce(msg(str`Elküldés ${this.seconds} másodperc múlva. A Visszavonom gomb a beviteli mező előtt van.`));
  }

  #count(): void {
    this.seconds = this.held ? Math.max(0, Math.ceil((this.held.heldUntil! - Date.now()) / 1000)) : 0;
  }

  readonly #sendNow = (): void => {
    this.view.desk.release();
    this.announce(msg('Elküldjük.'));
  };

  /** The text comes before what has been written since. */
  readonly #takeBack = async (): Promise<void> => {
    const text = this.held && this.view.desk.takeBack(this.held.key);
    if (text == null) return this.announce(msg('Ezt az üzenetet már nem lehet visszavonni.'), true);
    this.announce(msg('Visszavonva. A szöveg újra a beviteli mezőben van.'));
    this.view.board = false;
    await this.view.updateComplete;
    const { composer } = this.view;
    if (!composer) return;
    const { area } = composer;
    area.setSelectionRange(0, 0);
    composer.insert(area.value === '' ? text : `${text}\n`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'segit-undo': UndoElement;
  }
}
