import Holidays from 'date-holidays';
import type { Holiday, Text } from './rules.ts';

/**
 * The public holidays of Hungary: their dates from `date-holidays`, their names, where a citizen reads or hears them,
 * from here (the library has no German ones for all, and none that are easy).
 */
const library = new Holidays('HU', { types: ['public'] });

const names = (hu: string, en: string, de: string, easy = hu): Text => ({ hu, 'hu-easy': easy, en, de });

const NAMES: Readonly<Record<string, Text>> = {
  '01-01': names('Újév', 'New Year’s Day', 'Neujahr'),
  '03-15': names('nemzeti ünnep, március tizenötödike', 'National Day, 15 March', 'Nationalfeiertag am 15. März'),
  'easter -2': names('Nagypéntek', 'Good Friday', 'Karfreitag'),
  easter: names('Húsvétvasárnap', 'Easter Sunday', 'Ostersonntag', 'Húsvét'),
  'easter 1': names('Húsvéthétfő', 'Easter Monday', 'Ostermontag', 'Húsvét'),
  '05-01': names('a munka ünnepe', 'Labour Day', 'Tag der Arbeit'),
  'easter 49': names('Pünkösdvasárnap', 'Whit Sunday', 'Pfingstsonntag', 'Pünkösd'),
  'easter 50': names('Pünkösdhétfő', 'Whit Monday', 'Pfingstmontag', 'Pünkösd'),
  '08-20': names('nemzeti ünnep, augusztus huszadika', 'National Day, 20 August', 'Nationalfeiertag am 20. August'),
  '10-23': names(
    'nemzeti ünnep, október huszonharmadika',
    'National Day, 23 October',
    'Nationalfeiertag am 23. Oktober',
  ),
  '11-01': names('Mindenszentek', 'All Saints’ Day', 'Allerheiligen'),
  '12-25': names('Karácsony', 'Christmas Day', 'Weihnachten'),
  '12-26': names('Karácsony másnapja', 'the second day of Christmas', 'Zweiter Weihnachtstag', 'Karácsony'),
};

/** A holiday that a new law, and so a new version of the library, adds: by the library's names until it has ours. */
const named = (rule: string, hu: string, en: string): Text => NAMES[rule] ?? names(hu, en, en);

export function publicHolidays(year: number): readonly Holiday[] {
  const english = library.getHolidays(year, 'en');
  return library.getHolidays(year, 'hu').map(({ date, name, rule }, index) => ({
    date: date.slice(0, 10),
    name: named(rule, name, english[index]?.name ?? name),
  }));
}
