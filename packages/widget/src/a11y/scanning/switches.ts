import { deepActiveElement, hasFocusWithin } from '../focus.ts';
import type { AccessOptions } from './options.ts';

/** So long a switch is held to stop the scanning, or to start it again. */
const HOLD_MS = 2000;

export interface SwitchActions {
  /** Whether the keys are switches now; while it is stopped they are what they always are, except when they are held. */
  readonly listens: () => boolean;
  readonly onSelect: () => void;
  readonly onNext: () => void;
  readonly onHold: () => void;
  /** Whether there was something to leave. */
  readonly onEscape: () => boolean;
}

/**
 * Hears the switches before the page does. It is the release that counts, so a press can still become a hold, and a press
 * of the pointer that goes astray is none. Keys that go to another part of the page stay its own. Returns what ends it.
 */
export function hearSwitches(host: HTMLElement, options: AccessOptions, actions: SwitchActions): () => void {
  const { selectKey: select, nextKey: next, switchPress: press } = options;
  const listening = new AbortController();
  let down: string | undefined;
  let held = false;
  let holding: ReturnType<typeof setTimeout> | undefined;
  /** Until it is aborted, the next key belongs to who asked for it: it is to become a switch, and may be the other one. */
  let asked: AbortSignal | undefined;
  host.addEventListener('asks-key', (event) => (asked = (event as CustomEvent<AbortSignal>).detail), {
    signal: listening.signal,
  });

  const hear = <Type extends keyof WindowEventMap>(type: Type, heard: (event: WindowEventMap[Type]) => void): void =>
    addEventListener(type, heard, { capture: true, signal: listening.signal });
  const take = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const begin = (what: string): void => {
    down = what;
    held = false;
    clearTimeout(holding);
    holding = setTimeout(() => {
      held = true;
      actions.onHold();
    }, HOLD_MS);
  };
  /** What was released, unless it was held. */
  const end = (): string | undefined => {
    const released = held ? undefined : down;
    down = undefined;
    clearTimeout(holding);
    return released;
  };
  const act = (released: string | undefined): void => {
    if (released === undefined || !actions.listens()) return;
    if (released === next && options.switches === 'two') actions.onNext();
    else actions.onSelect();
  };

  hear('keydown', (event) => {
    if (
      asked?.aborted === false ||
      !isOurs(host) ||
      event.isComposing ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey
    )
      return;
    const listens = actions.listens();
    if (event.key === 'Escape' && listens && actions.onEscape()) return take(event);
    if (event.key !== select && (event.key !== next || options.switches === 'one')) return;
    if (listens) take(event);
    if (!event.repeat) begin(event.key);
  });
  hear('keyup', (event) => {
    if (event.key !== down) return;
    const wasHeld = held;
    if (actions.listens() || wasHeld) take(event);
    act(end());
  });
  hear('blur', () => void end());

  if (press) {
    const within = (event: Event): boolean => event.isTrusted && event.composedPath().includes(host);
    hear('pointerdown', (event) => {
      if (!within(event)) return;
      if (actions.listens()) take(event);
      begin(select);
    });
    hear('pointerup', (event) => {
      if (down === undefined) return;
      const released = end();
      if (within(event)) act(released);
    });
    hear('pointercancel', () => void end());
    // What the press would have done where the pointer happens to be. What the scanning itself presses is no trusted event.
    for (const type of ['click', 'mousedown'] as const) {
      hear(type, (event) => {
        if (within(event) && (actions.listens() || held)) take(event);
      });
    }
  }

  return () => {
    clearTimeout(holding);
    listening.abort();
  };
}

/** The focus is in the widget, or nowhere: nobody is doing anything else on the page. */
function isOurs(host: HTMLElement): boolean {
  const active = deepActiveElement();
  return active === null || active === document.body || hasFocusWithin(host);
}
