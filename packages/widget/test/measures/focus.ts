import { contrast, parseColour, type Rgb } from '../../src/settings/worn/contrast.ts';
import { groundOf } from './colours.ts';
import { around, called, frames, outwards } from './seen.ts';

/** A21: what is wrong with the ring of this control, which has the focus. It lies around the control, on what is around that. */
export function ringFaults(control: HTMLElement): string[] {
  const style = getComputedStyle(control);
  const ring = parseColour(style.outlineColor);
  const width = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
  const ground = underlay(style) ?? groundOf(around(control) ?? control);
  const ratio = ring ? contrast(ring, ground) : 1;
  return [
    ...(width < 2 ? [`${called(control)} has a ring of ${width} px`] : []),
    ...(ratio < 2.995 ? [`${called(control)} has a ring of ${ratio.toFixed(2)} : 1`] : []),
  ];
}

/** A22: whether a part of this control, which the person has come to, is out of sight. */
export function hiddenParts(control: HTMLElement): string[] {
  return isWhollyInSight(control) ? [] : [`${called(control)} is not wholly in sight`];
}

/** The shadow without blur that a control lays under its ring, where it is wide enough to be seen beyond it. */
function underlay({ boxShadow, outlineOffset, outlineWidth }: CSSStyleDeclaration): Rgb | undefined {
  const [, colour, spread] = /^(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px$/.exec(boxShadow) ?? [];
  const beyond = Number(spread) >= parseFloat(outlineOffset) + parseFloat(outlineWidth) + 1;
  return colour && beyond ? parseColour(colour) : undefined;
}

/** What is larger than its frame may go on beyond it; nothing may lie over the rest. */
function isWhollyInSight(control: HTMLElement): boolean {
  const box = control.getBoundingClientRect();
  const windows = [...frames(control)]
    .filter((each) => getComputedStyle(each).overflowY !== 'visible')
    .map((each) => each.getBoundingClientRect());
  let seen = new DOMRect(0, 0, innerWidth, innerHeight);
  for (const each of windows) seen = common(seen, each);
  const part = common(box, seen);
  const enough = (whole: number, frame: number): number => (whole > frame ? 0.8 * frame : whole - 1.5);
  const fits = part.height >= enough(box.height, seen.height) && part.width >= enough(box.width, seen.width);
  return fits && inCorners(part).every(([x, y]) => meets(control, x, y));
}

function common(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  const [right, bottom] = [Math.min(one.right, other.right), Math.min(one.bottom, other.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Its middle, and points near its corners. */
function inCorners({ left, right, top, bottom }: DOMRect): [x: number, y: number][] {
  const [x, y] = [Math.min(4, (right - left) / 4), Math.min(4, (bottom - top) / 4)];
  const corners = [left + x, right - x].flatMap((each): [number, number][] => [
    [each, top + y],
    [each, bottom - y],
  ]);
  return [...corners, [(left + right) / 2, (top + bottom) / 2]];
}

/** Whether one meets it there, or what is in it or around it. */
function meets(control: HTMLElement, x: number, y: number): boolean {
  let met = document.elementFromPoint(x, y);
  while (met?.shadowRoot) {
    const inner: Element | null = met.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === met) break;
    met = inner;
  }
  return met !== null && ([...outwards(met)].includes(control) || [...outwards(control)].includes(met));
}
