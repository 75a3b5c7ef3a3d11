import type { HoursRules } from '@segit-a-hivatal/hours';
import * as demo from './demo/budaors.ts';
import { DEFAULT_OVERFLOW } from './domain/sites/index.ts';
import type { Site } from './domain/sites/index.ts';
import type { OfficeData } from './graphql/index.ts';
import { strayKey } from './hours-settings.ts';
import { SettingsError } from './settings.ts';
import type { Settings } from './settings.ts';
import type { MemberSettings } from './staff-settings.ts';

/** The office as it runs: what the settings say, and where they say nothing the demonstration. */
export interface Office {
  readonly sites: readonly Site[];
  readonly data: OfficeData;
  readonly hours: HoursRules;
  readonly staff: readonly MemberSettings[];
  /** What is the office's own, and therefore nobody's personal data. */
  readonly own: readonly string[];
}

type Keyed = readonly { readonly key: string }[];

/** A key that nothing has would do nothing, and nobody would see it. */
function assertSetUp(setting: string, keys: readonly string[] | undefined, known: Keyed): void {
  const stray = keys?.find((key) => !known.some((each) => each.key === key));
  if (stray !== undefined) throw new SettingsError(`The setting ${setting}.${stray} cannot be used: it is not set up.`);
}

/** @throws SettingsError with one line that names the setting, where one names what another does not have */
export function officeOf({ sites, office = {}, staff }: Partial<Pick<Settings, 'sites' | 'office' | 'staff'>>): Office {
  const { skills, points, cannedReplies, topics: named } = { ...demo.office, ...office };
  office.topics?.forEach((topic, index) => assertSetUp(`office.topics.${index}.skills`, topic.skills, skills));
  staff?.forEach((member, index) => assertSetUp(`staff.${index}.skills`, member.skills, skills));
  // Of the demonstration's topics an office with skills of its own keeps the names.
  const topics = named.map((topic) => ({
    ...topic,
    skills: topic.skills.filter((key) => skills.some((skill) => skill.key === key)),
  }));
  sites?.forEach((site, index) => {
    assertSetUp(`sites.${index}.topics`, site.topics, topics);
    assertSetUp(`sites.${index}.skills`, site.skills, skills);
  });
  const all = (sites ?? demo.siteSettings).map((site): Site => {
    const keys = site.topics ?? topics.map(({ key }) => key);
    return {
      ...site,
      topics: keys.flatMap((key) => topics.find((topic) => topic.key === key) ?? []),
      overflow:
        site.overflow?.map(({ step, afterSeconds }) => ({ step, afterMs: afterSeconds * 1000 })) ?? DEFAULT_OVERFLOW,
    };
  });
  const stray = office.hours && strayKey(office.hours, { sites: all, points });
  if (stray) throw new SettingsError(`The setting office.hours.${stray.join('.')} cannot be used: it is not set up.`);
  return {
    sites: all,
    data: { skills, topics, cannedReplies, points },
    hours: office.hours ?? demo.hours,
    staff: staff ?? demo.staff,
    own: [
      ...(office.own ?? []),
      ...all.map(({ telephone }) => telephone),
      ...points.flatMap(({ telephone }) => telephone ?? []),
    ],
  };
}
