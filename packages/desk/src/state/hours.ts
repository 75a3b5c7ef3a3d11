import type { ResultOf, VariablesOf } from '@segit-a-hivatal/contract';
import {
  HoursRevisionsDocument,
  HoursRulesDocument,
  PreviewHoursDocument,
  SaveHoursDocument,
  TakeBackHoursDocument,
} from '@segit-a-hivatal/contract/operations';
import { RequestError } from '@segit-a-hivatal/widget/client';
import type { Execute } from './execute.ts';

export type OfficeHours = ResultOf<typeof HoursRulesDocument>['hoursRules'];
export type Rules = VariablesOf<typeof SaveHoursDocument>['rules'];
export type Schedule = Rules['schedules'][number];
export type Exception = Rules['exceptions'][number];
export type SwappedYear = Rules['swappedDays'][number];
export type Revision = ResultOf<typeof HoursRevisionsDocument>['hoursRevisions'][number];
export type Preview = ResultOf<typeof PreviewHoursDocument>['previewHours'];
export type Question = Preview['tables'][number]['questions'][number];

/** What came of a step; `invalid` names the part of the rules by its path. */
export type HoursOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'outdated'; readonly newest: Revision }
  | { readonly kind: 'invalid'; readonly path: string }
  | { readonly kind: 'failed' };

/** The office's hours at a coordinator's desk: what holds, what is being written, and all that has been. Dispatches `change`. */
export class HoursDesk extends EventTarget {
  office: OfficeHours | null = null;
  /** What is written; changed in place, then `edited()`. It outlives the view and the session. */
  draft: Rules | null = null;
  /** The revision that the draft was made on. */
  base = 0;
  /** Something is written that is not saved. */
  dirty = false;
  revisions: readonly Revision[] = [];
  /** There are older ones than those. */
  more = false;
  preview: Preview | null = null;
  private readonly execute: Execute;

  constructor(execute: Execute) {
    super();
    this.execute = execute;
  }

  /** Reads what holds. A draft that was begun stays. */
  load(): Promise<HoursOutcome> {
    return this.step(async () => {
      const { hoursRules } = await this.execute(HoursRulesDocument, {});
      await this.readRevisions();
      if (this.dirty) this.office = hoursRules;
      else this.take(hoursRules);
    });
  }

  edited(): void {
    this.dirty = true;
    this.preview = null;
    this.changed();
  }

  /** The draft is given up for what holds. */
  discard(): void {
    if (this.office) this.take(this.office);
    this.changed();
  }

  /** The draft shall take the place of what somebody has saved meanwhile. */
  keepMine(): void {
    if (this.office) this.base = this.office.revision.number;
    this.changed();
  }

  look(): Promise<HoursOutcome> {
    return this.step(async () => {
      const rules = this.draft;
      if (!rules) return;
      const { previewHours } = await this.execute(PreviewHoursDocument, { rules, weeks: 4 });
      if (rules === this.draft) this.preview = previewHours;
    });
  }

  save(note: string): Promise<HoursOutcome> {
    return this.step(async () => {
      if (!this.draft) return;
      const { saveHours } = await this.execute(SaveHoursDocument, { base: this.base, rules: this.draft, note });
      await this.saved(saveHours);
    });
  }

  takeBack(number: number, note: string): Promise<HoursOutcome> {
    return this.step(async () => {
      const base = this.office?.revision.number ?? 0;
      const { takeBackHours } = await this.execute(TakeBackHoursDocument, { base, number, note });
      await this.saved(takeBackHours);
    });
  }

  older(): Promise<HoursOutcome> {
    return this.step(() => this.readRevisions(this.revisions.at(-1)?.number));
  }

  private async saved(office: OfficeHours): Promise<void> {
    this.take(office);
    // It is saved, whether or not the list can be read now.
    await this.readRevisions().catch(() => undefined);
  }

  private take(office: OfficeHours): void {
    this.office = office;
    this.draft = structuredClone(office.rules);
    this.base = office.revision.number;
    this.dirty = false;
    this.preview = null;
  }

  private async readRevisions(before?: number): Promise<void> {
    const { hoursRevisions } = await this.execute(HoursRevisionsDocument, { before: before ?? null });
    this.revisions = before === undefined ? hoursRevisions : [...this.revisions, ...hoursRevisions];
    this.more = (this.revisions.at(-1)?.number ?? 1) > 1;
  }

  private async step(action: () => Promise<void>): Promise<HoursOutcome> {
    try {
      await action();
      return { kind: 'done' };
    } catch (error) {
      return await this.outcomeOf(error);
    } finally {
      this.changed();
    }
  }

  private async outcomeOf(error: unknown): Promise<HoursOutcome> {
    if (!(error instanceof RequestError)) return { kind: 'failed' };
    if (error.code === 'BAD_INPUT') return { kind: 'invalid', path: error.path ?? '' };
    if (error.code !== 'OUTDATED') return { kind: 'failed' };
    try {
      this.office = (await this.execute(HoursRulesDocument, {})).hoursRules;
      await this.readRevisions();
      return { kind: 'outdated', newest: this.office.revision };
    } catch {
      return { kind: 'failed' };
    }
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
