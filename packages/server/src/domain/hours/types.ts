/** A time in which the service answers: [start, end), ms since 1970. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** Whether the service answers at an instant, and the window that runs or comes next. */
export interface Hours {
  at(siteKey: string, instant: number): { readonly open: boolean; readonly window: Window | null };
  /** The service is always open, because it is a demonstration. */
  readonly demonstration: boolean;
}
