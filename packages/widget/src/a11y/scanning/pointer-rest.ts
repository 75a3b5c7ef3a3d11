import { Highlight } from './highlight.ts';
import { controlOf, frameOf, isTextField } from './places.ts';

/**
 * A pointer that rests on something presses it: for who can move one and not press. The time is seen to go by; moving
 * away, pressing, or Escape calls it off, and afterwards the pointer has to leave before it counts again. Pressing still
 * works as ever. Returns what ends it.
 */
export function pressByResting(host: HTMLElement, seconds: number): () => void {
  const highlight = new Highlight(host.shadowRoot!);
  const listening = new AbortController();
  let under: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hear = <Type extends keyof WindowEventMap>(type: Type, heard: (event: WindowEventMap[Type]) => void): void =>
    addEventListener(type, heard, { capture: true, signal: listening.signal });
  const callOff = (): void => {
    clearTimeout(timer);
    highlight.hide();
  };
  const press = (control: HTMLElement): void => {
    callOff();
    if (!control.isConnected) return;
    if (isTextField(control)) control.focus();
    else control.click();
  };

  hear('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const control = event.composedPath().includes(host) ? controlOf(event) : undefined;
    if (control === under) return;
    under = control;
    callOff();
    if (!control || control.matches('[role=article]')) return;
    highlight.show([frameOf(control)], { seconds });
    timer = setTimeout(() => press(control), seconds * 1000);
  });
  document.documentElement.addEventListener('pointerleave', () => ((under = undefined), callOff()), {
    signal: listening.signal,
  });
  hear('pointerdown', callOff);
  hear('scroll', callOff);
  hear('keydown', ({ key }) => {
    if (key === 'Escape') callOff();
  });

  return () => {
    callOff();
    listening.abort();
    highlight.dispose();
  };
}
