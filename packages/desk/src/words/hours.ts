import type { OfficeHours, Preview, Question, Revision, Rules } from '../state/hours.ts';

type Channel = Question['channel'];
type DayKind = Rules['schedules'][number]['windows'][number]['days'][number];

export const channelWord: Record<Channel, string> = {
  CHAT: 'csevegés',
  VIDEO: 'videó',
  TELEPHONE: 'telefon',
  SMS: 'SMS',
};
export const CHANNELS = Object.keys(channelWord) as readonly Channel[];

export const dayWord: Record<DayKind, string> = {
  MONDAY: 'hétfő',
  TUESDAY: 'kedd',
  WEDNESDAY: 'szerda',
  THURSDAY: 'csütörtök',
  FRIDAY: 'péntek',
  SATURDAY: 'szombat',
  SUNDAY: 'vasárnap',
  WORKED_SATURDAY: 'áthelyezett munkanap (szombat)',
};
export const DAYS = Object.keys(dayWord) as readonly DayKind[];

const DAY = new Intl.DateTimeFormat('hu', {
  ...({ timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' } as const),
});
const MOMENT = new Intl.DateTimeFormat('hu', {
  ...({ timeZone: 'Europe/Budapest', dateStyle: 'long', timeStyle: 'short' } as const),
});

export const dateWords = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));
export const momentWords = (at: string): string => MOMENT.format(new Date(at));

/** Whom something concerns, by names: „Budaörs város honlapja: csevegés, telefon; Városi Könyvtár”. */
export function concernsWords(questions: readonly Question[], { sites, points }: OfficeHours): string {
  const nameOf = (list: OfficeHours['sites'], key: string): string =>
    list.find((each) => each.key === key)?.name ?? key;
  const bySite = sites.flatMap(({ key, name }) => {
    const channels = questions.filter(({ site, point }) => site === key && point === null).map((each) => each.channel);
    if (channels.length === 0) return [];
    const all = channels.length === CHANNELS.length;
    return [`${name}: ${all ? 'minden csatorna' : channels.map((each) => channelWord[each]).join(', ')}`];
  });
  const ofPoints = questions.flatMap(({ point }) => (point === null ? [] : [nameOf(points, point)]));
  return [...bySite, ...ofPoints].join('; ');
}

export function warningWords(warning: Preview['warnings'][number], office: OfficeHours): string {
  const whom = concernsWords(warning.questions, office);
  switch (warning.kind) {
    case 'NO_SWAPPED_DAYS':
      return `A ${warning.year}. évi áthelyezett munkanapok nincsenek megadva. Ha megjelent a rendelet, írja be őket.`;
    case 'WEEK_WITHOUT_SERVICE':
      return `Legalább egy egész héten nincs szolgálat ettől a naptól: ${dateWords(warning.date ?? '')} (${whom}).`;
    case 'CHANGED_DAYS': {
      const [first, last] = [dateWords(warning.date ?? ''), dateWords(warning.through ?? '')];
      const days = first === last ? first : `első nap ${first}, utolsó nap ${last}`;
      return `Más lesz a nyitvatartás, mint eddig: ${days} (${whom}).`;
    }
  }
}

export function revisionWords({ number, by, at, takesBack }: Revision): string {
  const who = by ?? 'a beállításokból';
  const what = takesBack === null ? '' : `, a ${takesBack}. változat visszavonása`;
  return `${number}. változat: ${who}, ${momentWords(at)}${what}`;
}
