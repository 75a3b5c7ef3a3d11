/** What a signal tells: a message came, somebody took the conversation, the connection was lost, or is back. */
export type Signal = 'message' | 'joined' | 'lost' | 'back';

/** Hz. What is good goes up, what is not goes down; each has its own number of tones or its own place. */
const MELODIES: Readonly<Record<Signal, readonly number[]>> = {
  message: [587, 784],
  joined: [523, 659, 784],
  lost: [494, 330],
  back: [330, 494],
};

const STEP_SECONDS = 0.12;
const FADE_SECONDS = 0.33;

/**
 * Plays a short soft signal, made by the browser: no file to load, nothing sharp or loud.
 * @returns when it is over, in the context's time
 */
export function play(context: BaseAudioContext, signal: Signal, volume: number): number {
  const start = context.currentTime;
  const melody = MELODIES[signal];
  const last = start + STEP_SECONDS * (melody.length - 1);
  const end = last + FADE_SECONDS;
  const tone = context.createOscillator();
  const loudness = context.createGain();
  tone.type = 'sine';
  melody.forEach((pitch, index) => tone.frequency.setValueAtTime(pitch, start + STEP_SECONDS * index));
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(volume, start + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.001, end);
  tone.connect(loudness).connect(context.destination);
  tone.start(start);
  tone.stop(end + 0.05);
  return end;
}
