import type { Language } from '@segit-a-hivatal/contract';
import type { HoursFacts } from '../a11y/announcements/index.ts';
import type { HelpDeskSnapshot } from '../state/index.ts';
import { hoursInWords } from '../views/hours.ts';

/** What the announcer is told of the hours. `focused`: the view that says it takes the focus. */
export function hoursFacts(snapshot: HelpDeskSnapshot, language: Language, focused: boolean): HoursFacts | undefined {
  const said = hoursInWords(snapshot, language);
  if (!snapshot.service || !said) return;
  const { phase, reason, nextOpening, window } = snapshot.service.hours;
  return { state: [phase, reason, nextOpening, window?.end].join(), text: said.text, focused };
}
