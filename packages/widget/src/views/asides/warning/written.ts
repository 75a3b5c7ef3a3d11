import type { ComposerElement } from '../../composer/composer.ts';

/** Where a text is written that is about to be sent, and what can be done with it there. */
export interface Written {
  /** In the place of what stands there. */
  write(text: string): void;
  takeFocus(): void;
  send(): void;
}

/** Says whether a text has to wait. */
type Stops = (text: string) => boolean;

/** What is written where `element` stands, and until when it is watched: in the form around it, else in the composer beside it. */
export function watch(element: Element, stops: Stops): Written & { readonly end: () => void } {
  const form = element.closest('form');
  return form ? watchForm(form, stops) : watchComposer(element.parentNode!.querySelector('segit-composer'), stops);
}

function watchForm(form: HTMLFormElement, stops: Stops): Written & { readonly end: () => void } {
  const area = form.querySelector('textarea')!;
  const listener = new AbortController();
  // Before the form's own listener, which would send it.
  form.parentNode!.addEventListener(
    'submit',
    (event) => {
      if (event.target !== form || !stops(area.value)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal: listener.signal },
  );
  return {
    write: (text) => writeInto(area, text),
    takeFocus: () => area.focus(),
    send: () => form.requestSubmit(),
    end: () => listener.abort(),
  };
}

/** The phrase board has none beside it while it is open. */
function watchComposer(composer: ComposerElement | null, stops: Stops): Written & { readonly end: () => void } {
  const onCheck = (event: Event): void => {
    if (stops((event as CustomEvent<string>).detail)) event.preventDefault();
  };
  composer?.addEventListener('check', onCheck);
  return {
    write: (text) => writeInto(composer!.area, text),
    takeFocus: () => composer!.takeFocus(),
    send: () => composer!.area.form!.requestSubmit(),
    end: () => composer?.removeEventListener('check', onCheck),
  };
}

/** As if it had been typed. */
function writeInto(area: HTMLTextAreaElement, text: string): void {
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
