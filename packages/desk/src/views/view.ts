import type { StaffRole } from '@segit-a-hivatal/contract';
import type { Announcer } from '@segit-a-hivatal/widget/a11y';
import type { TemplateResult } from 'lit';
import type { Alerts } from '../alerts/alerts.ts';
import type { Workplace } from '../state/session.ts';
import type { Settings } from '../state/settings.ts';

/** What a view may need besides what one works with. */
export interface Surroundings extends Workplace {
  readonly alerts: Alerts;
  readonly announcer: Announcer;
  readonly settings: Settings;
  readonly set: (settings: Partial<Settings>) => void;
  /** Goes to the first view. */
  readonly home: () => void;
}

/** One entry of the desk's navigation, and what it leads to. */
export interface View {
  /** The fragment of the page's address: it stays through a reload, and the browser's way back knows it. */
  readonly path: string;
  readonly name: string;
  /** What the tab's title begins with, before anybody who waits, where it must not be taken for something else. */
  readonly title?: string;
  /** Who may open it. The server says so too. */
  readonly roles: readonly StaffRole[];
  /** What waits there, in words; empty where nothing does. */
  readonly waiting?: (at: Workplace) => string;
  /** The element of which it is made; its `focus()` goes to the view's heading. */
  readonly element: keyof HTMLElementTagNameMap;
  readonly show: (at: Surroundings, shown: boolean) => TemplateResult;
  /** It stays on the page, unseen, while another one is shown. */
  readonly stays?: boolean;
}
