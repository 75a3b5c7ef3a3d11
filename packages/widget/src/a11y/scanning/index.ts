import type { Language } from '@segit-a-hivatal/contract';
import { accessOptions, type AccessOptions } from './options.ts';
import { pressByResting } from './pointer-rest.ts';
import { Scanner } from './scanner.ts';
import { SCANNING_TEXTS } from './texts.ts';

/** Helps with what was set, over the launcher and all that it opens. Returns what ends it. */
export function assist(
  host: HTMLElement,
  kept: Partial<AccessOptions>,
  language: Language,
  say: (text: string) => void,
): () => void {
  const options = accessOptions(kept);
  const { switches, restSeconds } = options;
  const scanner = switches === 'none' ? undefined : new Scanner(host, options, SCANNING_TEXTS[language], say);
  const endResting = restSeconds ? pressByResting(host, restSeconds) : undefined;
  return () => {
    scanner?.dispose();
    endResting?.();
  };
}
