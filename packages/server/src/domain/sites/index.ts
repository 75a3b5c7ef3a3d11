import type { Language } from '@segit-a-hivatal/contract';
import type { Channel, Text } from '@segit-a-hivatal/hours';
import { Fault } from '../fault.ts';

/** What a conversation can be about. */
export interface Topic {
  /** The same for ever: closed conversations refer to it. */
  readonly key: string;
  readonly name: Text;
  /** What whoever answers it should know well. */
  readonly skills: readonly string[];
}

/** What a site offers beside waiting, where nobody present can help. */
export type Alternative = 'CALLBACK' | 'MESSAGE';

export interface OverflowStep {
  /** `WIDEN_SKILLS`: skills are asked for no longer. The others are offered, and the citizen chooses. */
  readonly step: 'WIDEN_SKILLS' | Alternative;
  /** How long nobody present could help before it is taken. */
  readonly afterMs: number;
}

/** Of a site that says nothing of its own: a skill that nobody present has must keep nobody waiting. */
export const DEFAULT_OVERFLOW: readonly OverflowStep[] = [{ step: 'WIDEN_SKILLS', afterMs: 30_000 }];

/** A site of the city: one of the pages that embed the service. */
export interface Site {
  /** As in `data-site`. */
  readonly key: string;
  /** Its name in Hungarian, as the desk shows it. */
  readonly name: string;
  /** Exact origins (`https://www.budaors.hu`) whose pages may call. */
  readonly origins: readonly string[];
  /** International form, e.g. `+3623880440`. */
  readonly telephone: string;
  readonly email: string | null;
  /** In which somebody answers there. */
  readonly languages: readonly Language[];
  /** What a citizen reads before they begin; null: nothing of the site's own. */
  readonly welcome: Text | null;
  /** What a citizen may choose from, in this order. */
  readonly topics: readonly Topic[];
  /** What whoever answers there should know well, whatever the topic. */
  readonly skills: readonly string[];
  readonly channels: readonly Channel[];
  /** What is done, in this order, for whom nobody present can help. */
  readonly overflow: readonly OverflowStep[];
}

export interface Sites {
  readonly all: readonly Site[];
  /** The site with this key, or undefined. */
  find(key: string): Site | undefined;
  /** Whether any site allows this exact origin. `null`, absent and look-alikes are not allowed. */
  allowsOrigin(origin: string | null): boolean;
  /** What whoever answers there should know well: the site's skills and the topic's, where one was chosen. */
  skillsFor(key: string, topic: string | null): readonly string[];
  /** @throws Fault `BAD_INPUT` where the site does not answer so, or has no such topic */
  assertOffers(key: string, asked: { channel: Channel; language: Language; topic: string | null }): void;
}

/** Sites from the settings: they change by a restart. */
export function createSites(sites: readonly Site[]): Sites {
  const byKey = new Map(sites.map((site) => [site.key, site]));
  const origins = new Set(sites.flatMap((site) => site.origins));
  const topicOf = (key: string, topic: string | null): Topic | undefined =>
    byKey.get(key)?.topics.find((each) => each.key === topic);
  return {
    all: sites,
    find: (key) => byKey.get(key),
    allowsOrigin: (origin) => origin !== null && origins.has(origin),
    skillsFor: (key, topic) => [
      ...new Set([...(byKey.get(key)?.skills ?? []), ...(topicOf(key, topic)?.skills ?? [])]),
    ],
    assertOffers(key, { channel, language, topic }) {
      const site = byKey.get(key);
      if (!site?.channels.includes(channel)) throw new Fault('BAD_INPUT', 'the site does not answer on this channel');
      if (!site.languages.includes(language)) throw new Fault('BAD_INPUT', 'the site does not answer in this language');
      if (topic !== null && !topicOf(key, topic)) throw new Fault('BAD_INPUT', 'the site has no such topic');
    },
  };
}
