import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { called, controls, everything, isSeen, wordsOf } from './seen.ts';

declare const axe: typeof Axe & {
  setup(node: Element): void;
  teardown(): void;
  commons: { text: { accessibleText(node: Element): string }; aria: { getRole(node: Element): string | null } };
};

/** Name and role as axe reckons them by the rules of the W3C, in each engine in the same way. */
export function withNames<Result>(
  root: Element,
  read: (name: (node: Element) => string, role: (node: Element) => string) => Result,
): Result {
  axe.setup(root);
  try {
    const { text, aria } = axe.commons;
    const plain = (name: string): string => name.replace(/\s+/g, ' ').trim();
    return read(
      (node) => plain(text.accessibleText(node)),
      (node) => aria.getRole(node) ?? '',
    );
  } finally {
    axe.teardown();
  }
}

/** A26: each control has words, and its name begins with those that are seen. */
export function misnamed(root: Element): string[] {
  return withNames(root, (name) =>
    controls(root)
      .filter((each) => each.matches('button, a, summary, input, select, textarea'))
      .flatMap((control) => {
        if (control.matches('input, select, textarea')) return name(control) ? [] : [`${called(control)} has no label`];
        const words = seenWords(control);
        if (!words) return [`${called(control)} shows no words`];
        return name(control).toLowerCase().startsWith(words.toLowerCase())
          ? []
          : [`${called(control)} is named „${name(control)}”`];
      }),
  );
}

/** Without what is there for the ear alone. */
function seenWords(control: HTMLElement): string {
  const copy = control.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll('.visually-hidden, svg')) each.remove();
  return wordsOf(copy);
}

/** A12: an image says what it shows, or that it is decoration. */
export function dumbImages(root: Element): string[] {
  return everything(root)
    .filter((each) => each.matches('img:not([alt]), svg:not([aria-hidden=true], [role=img]), canvas, object, embed'))
    .filter((each) => isSeen(each) && !each.closest('[aria-hidden=true]'))
    .map((each) => `${called(each)} says nothing`);
}

const TOKENS: Readonly<Record<string, string>> = { tel: 'tel', email: 'email' };

/** A15: each field of text says what it is for, or that it is nothing which a browser could know. */
export function unknownFields(root: Element): string[] {
  return everything(root)
    .filter((each) => each.matches('textarea, input:not([type]), input:is([type=text], [type=tel], [type=email])'))
    .filter((field) => {
      const said = field.getAttribute('autocomplete');
      return !said || said !== (TOKENS[(field as HTMLInputElement).type] ?? said);
    })
    .map((field) => `${called(field)} does not say what it is for`);
}

/** A24: what is made to be dragged. A36: what has to be filled in or solved before one is let in. */
export function demands(root: Element): string[] {
  return everything(root)
    .filter((each) => each.matches('[draggable=true], [required], [aria-dropeffect], iframe, canvas'))
    .map((each) => `${called(each)} asks too much`);
}

/** A11: what sounds by itself. */
export function sounding(root: Element): string[] {
  return everything(root)
    .filter((each) => each.matches('audio, video'))
    .map((each) => `${called(each)} sounds`);
}

/** A43: components whose inside nobody can look at. One that renders into itself has no root, and none is closed. */
export function closedRoots(root: Element): string[] {
  return [root, ...everything(root)]
    .filter((each) => customElements.get(each.localName) && !each.shadowRoot && !rendersIntoItself(each))
    .map((each) => `${called(each)} has no open root`);
}

const rendersIntoItself = (element: Element): boolean =>
  (element as { readonly renderRoot?: unknown }).renderRoot === element;
