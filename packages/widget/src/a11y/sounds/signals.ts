import { play, type Signal } from './tones.ts';

/**
 * Plays signals, one at a time: a second one at the same moment would be noise. Browsers let no page sound that nobody has
 * touched; what would have sounded before is not made up for later, when it would tell nothing.
 */
export class Signals {
  #context: AudioContext | undefined;
  #end = 0;

  /** @param volume of 1 */
  async play(signal: Signal, volume: number): Promise<void> {
    if (!globalThis.AudioContext || navigator.userActivation?.hasBeenActive === false) return;
    const context = (this.#context ??= new AudioContext());
    try {
      if (context.state === 'suspended') await context.resume();
    } catch {
      return;
    }
    if (context.currentTime >= this.#end) this.#end = play(context, signal, volume);
  }

  /** Gives the device back. */
  dispose(): void {
    void this.#context?.close();
    this.#context = undefined;
  }
}
