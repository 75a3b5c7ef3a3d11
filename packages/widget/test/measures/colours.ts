import { contrast, parseColour, type Rgb } from '../../src/settings/worn/contrast.ts';
import { called, controls, outwards, texts } from './seen.ts';

/** A1 and A2 by the colours that the browser computed, beside axe, which leaves out what it is not sure of. */

interface Layer {
  readonly colour: Rgb;
  readonly alpha: number;
}

function layer(text: string): Layer | undefined {
  const colour = parseColour(text);
  if (!colour) return undefined;
  const alpha = /^rgba\(.*[,/]\s*([\d.]+)\)$/.exec(text)?.[1];
  return { colour, alpha: alpha === undefined ? 1 : Number(alpha) };
}

const over = ({ colour, alpha }: Layer, ground: Rgb): Rgb =>
  colour.map((part, index) => part * alpha + ground[index]! * (1 - alpha)) as unknown as Rgb;

/** The colour behind an element's content. */
export function groundOf(element: Element): Rgb {
  const layers: Layer[] = [];
  for (const each of outwards(element)) {
    const background = layer(getComputedStyle(each).backgroundColor);
    if (!background || background.alpha === 0) continue;
    layers.push(background);
    if (background.alpha === 1) break;
  }
  // What nothing covers is the page, which has nothing behind it.
  return layers.toReversed().reduce<Rgb>((ground, each) => over(each, ground), [255, 255, 255]);
}

function against(text: string, ground: Rgb): number {
  const colour = layer(text);
  return colour && colour.alpha > 0 ? contrast(over(colour, ground), ground) : 1;
}

const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration): boolean =>
  parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);

/** A1: 7 : 1, large text 4.5 : 1. */
export function faintTexts(root: Element): string[] {
  return texts(root).flatMap(({ element }) => {
    const style = getComputedStyle(element);
    const ratio = against(style.color, groundOf(element));
    return ratio >= (isLarge(style) ? 4.5 : 7) - 0.005 ? [] : [`${called(element)} has ${ratio.toFixed(2)} : 1`];
  });
}

/** A2: what shows that it is a control, or what an icon is, has 3 : 1 to what is around. */
export function faintControls(root: Element): string[] {
  return controls(root).flatMap((control) => {
    const ground = groundOf([...outwards(control)][1] ?? control);
    const style = getComputedStyle(control);
    const edge = parseFloat(style.borderBlockStartWidth) > 0 && style.borderBlockStartStyle !== 'none';
    const own = groundOf(control);
    const shows = [
      edge ? against(style.borderBlockStartColor, ground) : 1,
      contrast(own, ground),
      // A button without an edge is known by its words; a field has none.
      control.matches('input, select, textarea') ? 1 : against(style.color, own),
      // Drawn by the browser, in its own colours.
      control.matches('[type=checkbox], [type=radio], [type=color], [type=range], [type=file]') ? 3 : 1,
    ];
    const icons = [...control.querySelectorAll('svg')].map((icon) => against(getComputedStyle(icon).fill, own));
    return Math.max(...shows) >= 2.995 && icons.every((ratio) => ratio >= 2.995)
      ? []
      : [`${called(control)} has ${Math.max(...shows).toFixed(2)} : 1`];
  });
}
