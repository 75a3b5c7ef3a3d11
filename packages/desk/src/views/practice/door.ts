import type { Announcer } from '@segit-a-hivatal/widget/a11y';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../../state/desk.ts';
import type { Settings } from '../../state/settings.ts';
import { shared } from '../../styles/shared.ts';
import type { DeskPractice } from './practice.ts';

/**
 * The way to practice, whose code comes when it is opened.
 *
 * @fires set - A setting was changed; `detail` is the change.
 */
@customElement('desk-practice-door')
export class DeskPracticeDoor extends LitElement {
  static override styles = [
    shared,
    css`
      @media (min-width: 48em) and (min-height: 34em) {
        :host {
          block-size: 100%;
        }
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) announcer!: Announcer;
  @property({ attribute: false }) settings!: Settings;
  @state() private loaded: 'no' | 'yes' | 'failed' = 'no';
  private loading: Promise<void> | null = null;

  constructor() {
    super();
    this.addController({ hostConnected: () => void (this.loading ??= this.load()) });
  }

  override focus(): void {
    const practice = this.renderRoot.querySelector<DeskPractice>('desk-practice');
    if (practice) practice.focus();
    else this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  /** Whoever waits for it waits for what is behind it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.loading;
    await super.getUpdateComplete();
    await this.renderRoot.querySelector<DeskPractice>('desk-practice')?.updateComplete;
    return done;
  }

  protected override render(): TemplateResult {
    if (this.loaded === 'no') return html`<p>Betöltés…</p>`;
    if (this.loaded === 'failed')
      return html`<p class="error">A gyakorló most nem tölthető be. Ellenőrizze a kapcsolatot.</p>
        <button type="button" @click=${this.again}>Újra megpróbálom</button>`;
    return html`<desk-practice
      .desk=${this.desk}
      .announcer=${this.announcer}
      .settings=${this.settings}
      @set=${({ detail }: CustomEvent) => this.dispatchEvent(new CustomEvent('set', { detail }))}
    ></desk-practice>`;
  }

  private async load(): Promise<void> {
    try {
      await import('./practice.ts');
      this.loaded = 'yes';
    } catch {
      this.loaded = 'failed';
    }
  }

  private again = async (): Promise<void> => {
    this.loading = this.load();
    await this.updateComplete;
    this.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-practice-door': DeskPracticeDoor;
  }
}
