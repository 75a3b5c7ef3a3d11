import { called, controls, everything, frames, isSeen, texts } from './seen.ts';

/** A target in a line of text may be as high as the line (WCAG 2.5.5, inline). */
function isInline(control: HTMLElement): boolean {
  return control.localName === 'a' && getComputedStyle(control).display === 'inline';
}

/** What takes the press: the words beside a box belong to it. */
function targetOf(control: HTMLElement): Element {
  return control.matches('[type=checkbox], [type=radio]') ? (control.closest('label') ?? control) : control;
}

/** A23. What only scrolls, or is a stop of the arrow keys, is nothing to aim at. */
export function smallTargets(root: Element, least = 44): string[] {
  return controls(root)
    .filter((each) => !isInline(each) && each.matches('button, a, summary, select, textarea, input'))
    .flatMap((control) => {
      const { width, height } = targetOf(control).getBoundingClientRect();
      return Math.min(width, height) >= least - 0.5 ? [] : [`${called(control)} is ${width} × ${height}`];
    });
}

function rectsOf(node: Text, start = 0, end = node.length): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Where its words are: a space may hang over the end of its line. */
function wordRects(node: Text): DOMRect[] {
  return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => rectsOf(node, index, index + word.length));
}

const CUTS = /hidden|clip/;
const ROUNDING = 1.5;

/** A4, A5: text that is cut off by an element which does not scroll, or is beside the window. */
export function cutTexts(root: Element): string[] {
  return texts(root).flatMap(({ node, element }) => {
    const isCut = (rect: DOMRect): boolean => {
      if (rect.left < -ROUNDING || rect.right > innerWidth + ROUNDING) return true;
      let below = false;
      for (const each of [element, ...frames(element)]) {
        const { overflowX, overflowY } = getComputedStyle(each);
        const box = each.getBoundingClientRect();
        const beside = rect.left < box.left - ROUNDING || rect.right > box.right + ROUNDING;
        if (beside && overflowX !== 'visible') return true;
        // What is above or below comes by scrolling, where something between scrolls.
        below ||= /auto|scroll/.test(overflowY);
        const outside = rect.top < box.top - ROUNDING || rect.bottom > box.bottom + ROUNDING;
        if (outside && !below && CUTS.test(overflowY)) return true;
      }
      return false;
    };
    return rectsOf(node).some(isCut) && wordRects(node).some(isCut) ? [`${called(element)} is cut off`] : [];
  });
}

const PROSE = 'p, li, dd';

/** A6: lines of at most 80 characters, not justified, 1.5 apart. */
export function hardToRead(root: Element): string[] {
  return texts(root).flatMap(({ node, element }) => {
    const block = element.closest(PROSE);
    if (!block || rectsOf(node).length < 2) return [];
    const { textAlign, lineHeight, fontSize } = getComputedStyle(block);
    const leading = lineHeight === 'normal' ? 1.2 : parseFloat(lineHeight) / parseFloat(fontSize);
    return [
      ...(textAlign === 'justify' ? [`${called(block)} is justified`] : []),
      ...(leading < 1.495 ? [`${called(block)} has a leading of ${leading.toFixed(2)}`] : []),
      ...(longestLine(node) > 80 ? [`${called(block)} has a line of ${longestLine(node)} characters`] : []),
    ];
  });
}

function longestLine(node: Text): number {
  const range = document.createRange();
  let [longest, length, line] = [0, 0, -1];
  for (let index = 0; index < node.length; index++) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const { top, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    length = Math.abs(top - line) < 2 ? length + 1 : 1;
    line = top;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** What is wider than what it is in, and is reached by scrolling to the side only (A3). */
export function scrollsSideways(root: Element): string[] {
  return everything(root)
    .filter((each) => isSeen(each) && /auto|scroll/.test(getComputedStyle(each).overflowX))
    .filter((each) => each.scrollWidth > each.clientWidth + 1)
    .map((each) => `${called(each)} scrolls to the side`);
}
