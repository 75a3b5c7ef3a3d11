import type { Language } from '@segit-a-hivatal/contract';
import type { Announcer } from '../a11y/announcer.ts';

/** What the launcher hands to the panel. */
export interface PanelOptions {
  readonly site: string;
  readonly server: string;
  readonly language: Language;
  /** The one announcer: its regions have to be older than the panel. */
  readonly announcer: Announcer;
}

/**
 * The panel as the launcher knows it. It dispatches `dismiss` when it wants to be closed, `unread` when that, `running` or
 * `easy` is another one, `language` when the person chose one, and `settings` when they set something.
 */
export interface Panel extends HTMLElement {
  /** Whether it is shown; while it is not, messages are counted and not read out. */
  shown: boolean;
  language: Language;
  /** Messages that were not seen yet. */
  readonly unread: number;
  /** Whether there is a conversation to come back to. */
  readonly running: boolean;
  /** Whether the person asked for easy words. */
  readonly easy: boolean;
  /** Moves the focus in, to where the person will go on. Resolves when it is there. */
  receiveFocus(): Promise<void>;
  /** Ends the conversation, if one runs, as far as the server can be reached. */
  end(): Promise<void>;
  /** Lets go of everything: connection, timers. */
  dispose(): void;
}

export interface PanelModule {
  createPanel(options: PanelOptions): Promise<Panel>;
}
