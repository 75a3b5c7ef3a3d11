import { ComposerElement } from './composer/composer.ts';
import { register } from './register.ts';
import { TranscriptElement } from './transcript/transcript.ts';

/** The parts that the citizen's panel and the staff's desk have in common, under their names. */
export const SHARED_ELEMENTS = {
  'segit-transcript': TranscriptElement,
  'segit-composer': ComposerElement,
};

/** Registers them, without the rest of the panel. */
export function defineTranscriptAndComposer(): void {
  register(SHARED_ELEMENTS);
}
