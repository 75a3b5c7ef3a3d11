import { msg, str } from '@lit/localize';

/** The expected wait, in words and roughly: an exact figure would be a promise. */
export function waitText(seconds: number | null): string {
  if (seconds === null) return msg('A várakozás idejét most nem tudjuk megbecsülni.');
  const minutes = Math.round(seconds / 60);
  if (minutes <= 1) return msg('Várakozás: legfeljebb két perc');
  return msg(str`Várakozás: kb. ${minutes} perc`);
}
