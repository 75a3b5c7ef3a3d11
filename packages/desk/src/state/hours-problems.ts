import type { Rules } from './hours.ts';

/** What cannot be saved, by the id of its field: the path with hyphens, e.g. `schedules-0-windows-1-to`. */
export type Problems = Readonly<Record<string, string>>;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const timeWords = 'Így írja be: 07:30.';

/** „7”, „7:30”, „730” and „7.30” are times too; what is none stays as it was written. */
export function readTime(text: string): string {
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:[:. ]?(\d{2}))?\s*$/.exec(text) ?? [];
  return hour === '' ? text.trim() : `${hour.padStart(2, '0')}:${minute}`;
}

/** The same checks as the server's, in words for whoever writes; what it finds beside them is told by its path. */
export function problemsOf(rules: Rules, note?: string): Problems {
  const found: Record<string, string> = {};
  const say = (id: string, words: string | false | undefined): void => {
    if (words) found[id] ??= words;
  };

  rules.schedules.forEach(({ windows }, s) =>
    windows.forEach(({ days, from, to }, w) => {
      const id = `schedules-${s}-windows-${w}`;
      say(`${id}-days`, days.length === 0 && 'Válasszon legalább egy napot.');
      say(`${id}-from`, !TIME.test(from) && timeWords);
      say(`${id}-to`, !TIME.test(to) && to !== '24:00' && timeWords);
      say(`${id}-to`, to <= from && 'A vége legyen később, mint a kezdete.');
    }),
  );
  rules.exceptions.forEach(({ from, to, reason }, e) => {
    const id = `exceptions-${e}`;
    for (const [name, value] of [
      ['from', from],
      ['to', to],
    ] as const) {
      const [date = '', time = ''] = value.split('T');
      say(`${id}-${name}-date`, date === '' && 'Válassza ki a napot.');
      say(`${id}-${name}-time`, !TIME.test(time) && timeWords);
    }
    say(`${id}-to-date`, to <= from && 'A vége legyen később, mint a kezdete.');
    for (const name of ['hu', 'huEasy', 'en', 'de'] as const)
      say(`${id}-reason-${name}`, reason[name].trim() === '' && 'Írja be, mit olvasson az ügyfél.');
  });
  rules.swappedDays.forEach(({ year, source, days }, y) => {
    const id = `swappedDays-${y}`;
    say(`${id}-year`, !(year >= 2000 && year <= 2999) && 'Így írja be: 2027.');
    say(`${id}-source`, source.trim() === '' && 'Írja be, melyik rendelet mondja ki.');
    days.forEach(({ rest, worked }, d) => {
      for (const [name, date] of [
        ['rest', rest],
        ['worked', worked],
      ] as const) {
        say(`${id}-days-${d}-${name}`, date === '' && 'Válassza ki a napot.');
        say(`${id}-days-${d}-${name}`, !date.startsWith(`${year}-`) && `Ez a nap nem ${year}. évi.`);
      }
      const weekday = (date: string): number => new Date(date).getUTCDay();
      say(`${id}-days-${d}-rest`, weekday(rest) % 6 === 0 && 'A pihenőnap hétfőtől péntekig lehet.');
      say(`${id}-days-${d}-worked`, weekday(worked) !== 6 && 'A munkanap szombat.');
    });
  });
  const dates = rules.holidays.add.map(({ date }) => date);
  rules.holidays.add.forEach(({ date, name }, h) => {
    const id = `holidays-add-${h}`;
    say(`${id}-date`, date === '' && 'Válassza ki a napot.');
    say(`${id}-date`, dates.indexOf(date) !== h && 'Ez a nap már szerepel fent.');
    for (const key of ['hu', 'huEasy', 'en', 'de'] as const)
      say(`${id}-name-${key}`, name[key].trim() === '' && 'Írja be az ünnep nevét.');
  });
  for (const name of ['opensSoonMinutes', 'closesSoonMinutes'] as const)
    say(name, !(rules[name] >= 0 && rules[name] <= 240 && Number.isInteger(rules[name])) && '0 és 240 közötti szám.');
  say('note', note?.trim() === '' && 'Írja be, miért változik: ez marad meg a változatok között.');
  return found;
}
