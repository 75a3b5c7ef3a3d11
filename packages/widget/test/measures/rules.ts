import { everything } from './seen.ts';

/** What the style sheets say of motion and of orientation, read rule by rule: no engine need pretend anything for it. */

interface Found {
  readonly rule: CSSStyleRule;
  /** The conditions around it. */
  readonly when: string;
}

function* styleRules(rules: CSSRuleList, when = ''): Generator<Found> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield { rule, when };
    const inner = (rule as CSSGroupingRule).cssRules as CSSRuleList | undefined;
    if (inner && !(rule instanceof CSSKeyframesRule)) {
      yield* styleRules(inner, `${when} ${(rule as CSSMediaRule).conditionText ?? ''}`.trim());
    }
  }
}

function* rulesOf(root: Element): Generator<Found> {
  const roots = [root, ...everything(root)].flatMap((each) => each.shadowRoot ?? []);
  const sheets = new Set(roots.flatMap((each) => [...each.adoptedStyleSheets, ...each.styleSheets]));
  for (const sheet of sheets) yield* styleRules(sheet.cssRules);
}

const seconds = (list: string): number[] =>
  list
    .split(',')
    .filter(Boolean)
    .map((each) => parseFloat(each) * (each.trim().endsWith('ms') ? 0.001 : 1));
const longest = (list: string): number => Math.max(0, ...seconds(list));

/** A9: what moves must say that it is for those who do not mind. */
export function motion(root: Element): string[] {
  return [...rulesOf(root)]
    .filter(({ rule: { style } }) => {
      const lasts = longest(style.transitionDuration) > 0 || longest(style.animationDuration) > 0;
      return lasts || style.getPropertyValue('scroll-behavior') === 'smooth';
    })
    .filter(({ when }) => !when.includes('prefers-reduced-motion: no-preference'))
    .map(({ rule }) => `moves for everybody: ${rule.cssText.slice(0, 100)}`);
}

/** A10: what comes and goes more than three times a second. */
export function flashes(root: Element): string[] {
  return [...rulesOf(root)]
    .filter(({ rule: { style } }) => {
      const repeated = style.animationIterationCount === 'infinite' || parseFloat(style.animationIterationCount) > 3;
      return repeated && longest(style.animationDuration) < 1 / 3;
    })
    .map(({ rule }) => `flashes: ${rule.cssText.slice(0, 100)}`);
}

/** A14: what is otherwise in one orientation. */
export function orientations(root: Element): string[] {
  return [...rulesOf(root)]
    .filter(({ when }) => when.includes('orientation'))
    .map(({ when }) => `depends on the orientation: ${when}`);
}

/** A8: what has to be fetched to be seen, and is not where data are to be saved. */
export function fetched(root: Element): string[] {
  return [...rulesOf(root)]
    .filter(({ rule }) => /url\(\s*["']?(?!data:|#)/.test(rule.cssText))
    .map(({ rule }) => `fetches: ${rule.cssText.slice(0, 100)}`);
}
