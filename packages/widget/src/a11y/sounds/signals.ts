import { play, type Signal } from './tones.ts';

/** Later than this, in ms, a signal tells nothing any more. */
const LATE_MS = 5000;

/**
 * Plays signals, one at a time: a second one at the same moment would be noise. Browsers let no page sound that nobody has
 * touched; what would have sounded before is not made up for later.
 */
export class Signals {
  #context: AudioContext | undefined;
  #end = 0;

  /** @param volume of 1 */
  async play(signal: Signal, volume: number): Promise<void> {
    if (!globalThis.AudioContext || navigator.userActivation?.hasBeenActive === false) return;
    const context = (this.#context ??= new AudioContext());
    const wanted = performance.now();
    try {
      if (context.state === 'suspended') await context.resume();
    } catch {
      return;
    }
    if (performance.now() - wanted > LATE_MS || context.currentTime < this.#end) return;
    this.#end = play(context, signal, volume);
  }

  /** Gives the device back. */
  dispose(): void {
    void this.#context?.close();
    this.#context = undefined;
  }
}
