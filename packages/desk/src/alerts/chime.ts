/**
 * A short soft tone, made by the browser: no file to load, nothing sharp or loud. Browsers keep the audio context
 * suspended until the page has been touched; until then the tone is simply not heard.
 */
export function chime(context: AudioContext): void {
  if (context.state === 'suspended') void context.resume();
  const start = context.currentTime;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.type = 'sine';
  tone.frequency.setValueAtTime(587, start);
  tone.frequency.setValueAtTime(784, start + 0.12);
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.12, start + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.45);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + 0.5);
}
