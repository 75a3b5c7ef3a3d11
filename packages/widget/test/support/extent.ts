/**
 * How much of states × themes × languages is drawn. `npm run prove` draws all of it in every engine. In the check Chromium
 * draws each state in every theme, and measures it in every language; the other engines, which find the same but for what
 * they draw in another way, draw each state once, and each look in some state.
 */

/** Set by web-test-runner.config.mjs. */
declare const PROVE: string;

export const FULL = PROVE === 'full';
export const CHROMIUM = navigator.userAgent.includes('Chrome/');
const FIREFOX = navigator.userAgent.includes('Firefox/');

/** The one that falls to a state, by its place among the states. Two engines come upon different ones. */
export function turn<T>(all: readonly T[], index: number): T {
  return all[(index + (FIREFOX ? 1 : 0)) % all.length]!;
}
