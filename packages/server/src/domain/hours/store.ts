import type { HoursRules } from '@segit-a-hivatal/hours';

/** The rules as they are from an edit on. Revisions are numbered 1, 2, 3 … and never changed. */
export interface HoursRevision {
  readonly number: number;
  /** ms since 1970 */
  readonly at: number;
  /** Who made the edit; null: it came with the settings, at the first start. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly note: string;
  /** The edit that this one takes back. */
  readonly takesBack: number | null;
  readonly rules: HoursRules;
}

/** What the hours need of a store. */
export interface HoursStore {
  newestHours(): Promise<HoursRevision | undefined>;
  /** Which revision is the newest, without its rules: asked every 2 s. */
  newestHoursMark(): Promise<Pick<HoursRevision, 'number' | 'at'> | undefined>;
  hoursRevision(number: number): Promise<HoursRevision | undefined>;
  /** Newest first, those before `before` where it is not null. */
  hoursRevisions(before: number | null, limit: number): Promise<HoursRevision[]>;
  /** False: there is a revision with this number already, and it stays. */
  addHoursRevision(revision: HoursRevision): Promise<boolean>;
}
