import type { HoursRules } from '@segit-a-hivatal/hours';
import type { Clock } from '../clock.ts';
import { Fault } from '../fault.ts';
import { createFollower } from '../follower.ts';
import type { Bell } from '../follower.ts';
import { assertCoordinates } from '../staff/index.ts';
import type { StaffMember } from '../staff/index.ts';
import type { Timers } from '../timers.ts';
import { preview } from './preview.ts';
import type { Asked, Preview } from './preview.ts';
import type { ServiceHours } from './service-hours.ts';
import type { HoursRevision, HoursStore } from './store.ts';

/** The office's rules with every edit that was made to them. Only coordinators read and write in it. */
export interface Book {
  /** Resolves when this process keeps the store's rules. Whatever is asked before has the settings' answers. */
  ready(): Promise<void>;
  newest(staff: StaffMember): Promise<HoursRevision>;
  revisions(staff: StaffMember, before: number | null): Promise<HoursRevision[]>;
  /** What the rules would do. @throws Fault `BAD_INPUT` with the `path` of what cannot be used */
  preview(staff: StaffMember, rules: unknown, weeks: number): Preview;
  /** @throws Fault `OUTDATED` where `base` is not the newest revision; nothing is changed then */
  save(staff: StaffMember, edit: { base: number; rules: unknown; note: string }): Promise<HoursRevision>;
  /** The rules become again what they were before the edit `number`, and with it those behind it. */
  takeBack(staff: StaffMember, edit: { base: number; number: number; note: string }): Promise<HoursRevision>;
  dispose(): void;
}

export interface BookParts {
  readonly store: HoursStore;
  readonly bell: Bell<'hours'>;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly hours: ServiceHours;
  /** What the preview is about. */
  readonly asked: Asked;
  /** The office's own check of its rules. @throws Fault `BAD_INPUT` with a `path` */
  read(rules: unknown): HoursRules;
  onError(error: unknown): void;
}

const PAGE = 20;
const MOST_WEEKS = 26;
const MOST_NOTE = 200;

export function createBook(parts: BookParts): Book {
  const { store, bell, clock, timers, hours, asked, read, onError } = parts;
  /** The revision whose rules are in force here. */
  let mark = { number: 0, at: 0 };

  /**
   * What the settings say is written down at the first start, and again where they were changed before anybody has
   * edited the hours in the desk. From then on the book holds.
   */
  async function begin(): Promise<void> {
    const last = await store.newestHours();
    const rules = hours.kept;
    if (last && (last.by !== null || JSON.stringify(last.rules) === JSON.stringify(rules))) return;
    const note = 'A beállítások szerint';
    const number = (last?.number ?? 0) + 1;
    await store.addHoursRevision({ number, at: clock.now(), by: null, note, takesBack: null, rules });
  }

  async function newest(): Promise<HoursRevision> {
    const found = await store.newestHours();
    if (!found) throw new Fault('UNAVAILABLE', 'the store has no hours yet');
    return found;
  }

  /** The newest revision, whoever has written it; also where an older backup was put back. */
  async function takeOver(): Promise<void> {
    const now = await store.newestHoursMark();
    if (!now || (now.number === mark.number && now.at === mark.at)) return;
    const { number, at, rules } = await newest();
    mark = { number, at };
    hours.become(rules);
  }
  const follower = createFollower({ kind: 'hours', bell, timers, takeOver, onError });

  async function write(
    staff: StaffMember,
    base: number,
    edit: Pick<HoursRevision, 'note' | 'takesBack' | 'rules'>,
  ): Promise<HoursRevision> {
    const note = edit.note.trim();
    if (note === '' || note.length > MOST_NOTE) throw new Fault('BAD_INPUT', 'an edit has a note', { path: 'note' });
    const { id, name } = staff;
    const made = { ...edit, note, number: base + 1, at: clock.now(), by: { id, name } };
    const before = await newest();
    if (before.number === base && (await store.addHoursRevision(made))) {
      bell.publish({ kind: 'hours' });
      await follower.look();
      return made;
    }
    const now = await newest();
    // The answer to the same edit was lost, and it was sent again.
    const repeated = now.number === made.number && same(now, made);
    if (!repeated) throw new Fault('OUTDATED', 'somebody has edited the hours meanwhile', { revision: now.number });
    return now;
  }

  return {
    async ready() {
      await begin();
      await follower.look();
    },

    async newest(staff) {
      assertCoordinates(staff);
      return newest();
    },

    async revisions(staff, before) {
      assertCoordinates(staff);
      return store.hoursRevisions(before, PAGE);
    },

    preview(staff, rules, weeks) {
      assertCoordinates(staff);
      if (weeks < 1 || weeks > MOST_WEEKS) throw new Fault('BAD_INPUT', `1 to ${MOST_WEEKS} weeks`, { path: 'weeks' });
      return preview({
        rules: read(rules),
        now: hours.kept,
        asked,
        holidaysIn: hours.holidaysIn,
        at: clock.now(),
        weeks,
      });
    },

    async save(staff, { base, rules, note }) {
      assertCoordinates(staff);
      return write(staff, base, { note, takesBack: null, rules: read(rules) });
    },

    async takeBack(staff, { base, number, note }) {
      assertCoordinates(staff);
      const before = number > 1 && number <= base ? await store.hoursRevision(number - 1) : undefined;
      if (!before) throw new Fault('NOT_FOUND', 'no such edit');
      return write(staff, base, { note, takesBack: number, rules: before.rules });
    },

    dispose: follower.dispose,
  };
}

/** The same edit of the same person, whenever it was stored. */
function same(one: HoursRevision, other: HoursRevision): boolean {
  const said = ({ by, note, takesBack, rules }: HoursRevision): string =>
    JSON.stringify([by?.id, note, takesBack, rules]);
  return said(one) === said(other);
}
