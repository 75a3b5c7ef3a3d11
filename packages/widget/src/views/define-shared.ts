import { ComposerElement } from './composer/composer.ts';
import { TranscriptElement } from './transcript/transcript.ts';

/** The parts that the citizen's panel and the staff's desk have in common, under their names. */
export const SHARED_ELEMENTS = {
  'segit-transcript': TranscriptElement,
  'segit-composer': ComposerElement,
};

/** Registers them, without the rest of the panel. */
export function defineTranscriptAndComposer(): void {
  for (const [name, element] of Object.entries(SHARED_ELEMENTS)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
