import type { Rules } from '../../src/state/hours.ts';
import { RequestError } from '@segit-a-hivatal/widget/client';

const RULES: Rules = {
  schedules: [
    {
      ...{ sites: null, channels: null, points: null },
      windows: [{ days: ['TUESDAY', 'WEDNESDAY', 'THURSDAY'], from: '16:00', to: '19:00' }],
    },
  ],
  exceptions: [],
  swappedDays: [],
  holidays: { add: [], remove: [] },
  opensSoonMinutes: 30,
  closesSoonMinutes: 10,
};

interface Edit {
  readonly number: number;
  readonly at: string;
  readonly by: string | null;
  readonly note: string;
  readonly takesBack: number | null;
  readonly rules: Rules;
}

/** The book of the hours, in memory: for what a page can be shown without a server. */
export class HoursBook {
  inForce = true;
  /** The path that the server finds something wrong at. */
  wrongAt: string | null = null;
  readonly edits: Edit[] = [
    {
      number: 1,
      at: '2026-11-23T08:00:00.000Z',
      by: null,
      note: 'A beállítások szerint',
      takesBack: null,
      rules: RULES,
    },
  ];

  get newest(): Edit {
    return this.edits.at(-1)!;
  }

  add(rules: Rules, note: string, takesBack: number | null = null, by = 'Nagy Dóra'): void {
    const at = '2026-11-24T11:30:00.000Z';
    this.edits.push({ number: this.newest.number + 1, at, by, note, takesBack, rules: structuredClone(rules) });
  }

  execute(name: string, variables: Record<string, unknown>): unknown {
    const { base, rules, note, number } = variables as { base: number; rules: Rules; note: string; number: number };
    switch (name) {
      case 'HoursRules':
        return { hoursRules: this.office() };
      case 'HoursRevisions':
        return { hoursRevisions: this.edits.toReversed() };
      case 'PreviewHours':
        return { previewHours: preview(rules) };
      case 'SaveHours':
        if (this.wrongAt) throw new RequestError({ code: 'BAD_INPUT', path: this.wrongAt });
        this.refuseOld(base);
        this.add(rules, note);
        return { saveHours: this.office() };
      default:
        this.refuseOld(base);
        this.add(this.edits.find((each) => each.number === number - 1)!.rules, note, number);
        return { takeBackHours: this.office() };
    }
  }

  private refuseOld(base: number): void {
    if (base !== this.newest.number) throw new RequestError({ code: 'OUTDATED' });
  }

  private office() {
    const { rules, ...revision } = this.newest;
    return {
      ...{ revision, rules: structuredClone(rules), inForce: this.inForce },
      sites: [
        { key: 'budaors', name: 'Budaörs város honlapja' },
        { key: 'konyvtar', name: 'Városi Könyvtár honlapja' },
      ],
      points: [{ key: 'varosi-konyvtar', name: 'Városi Könyvtár' }],
      publicHolidays: [
        { date: '2026-12-25', name: 'Karácsony' },
        { date: '2026-12-26', name: 'Karácsony másnapja' },
      ],
      knownYears: [
        { year: 2026, source: '10/2025. NGM rendelet', days: [{ rest: '2026-12-24', worked: '2026-12-12' }] },
      ],
    };
  }
}

/** Two days, and each kind of warning. */
function preview({ exceptions }: Rules) {
  const questions = (['CHAT', 'VIDEO', 'TELEPHONE', 'SMS'] as const).map((channel) => ({
    ...{ site: 'budaors', channel, point: null },
  }));
  const closed = exceptions.map(({ reason }) => ({ reason: 'CLOSURE', text: reason.hu }));
  const open = { from: '16:00', to: '19:00' };
  return {
    tables: [
      {
        questions,
        days: [
          { date: '2026-11-24', intervals: closed.length ? [] : [open], reasons: closed, changed: closed.length > 0 },
          { date: '2026-11-25', intervals: [open], reasons: [], changed: false },
        ],
      },
    ],
    warnings: [
      { kind: 'NO_SWAPPED_DAYS', year: 2027, date: null, through: null, questions: [] },
      { kind: 'WEEK_WITHOUT_SERVICE', year: null, date: '2026-12-14', through: null, questions },
      { kind: 'CHANGED_DAYS', year: null, date: '2026-11-24', through: '2026-11-26', questions },
    ],
  };
}
