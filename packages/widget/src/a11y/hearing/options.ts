import type { Language } from '@segit-a-hivatal/contract';

/** What somebody hears of what happens, beside or instead of a screen reader. */
export interface Heard {
  /** All · what is written · that something was written · what goes wrong only. What goes wrong is said in any case. */
  readonly announced: 'all' | 'messages' | 'count' | 'trouble';
  /** What is announced is read aloud by a voice of this device's. */
  readonly aloud: boolean;
  readonly rate: Rate;
  /** `voiceURI` of the voice for a language. Not set, or not on this device: the first there is. */
  readonly voices: Partial<Record<Language, string>>;
  /** Short tones tell what happens. */
  readonly sounds: boolean;
  readonly volume: Volume;
}

/** How fast, as a part of the voice's own pace. */
export const RATES = { slower: 0.75, normal: 1, faster: 1.3, fastest: 1.7 } as const;
export type Rate = keyof typeof RATES;

/** How loud a tone becomes, of 1. */
export const VOLUMES = { low: 0.04, medium: 0.12, high: 0.3 } as const;
export type Volume = keyof typeof VOLUMES;

const AMOUNTS = ['all', 'messages', 'count', 'trouble'] as const;
const LANGUAGES = ['hu', 'en', 'de'] as const;

/** What was kept, or comes from a file, as far as it can be used. */
export function heardOptions(kept: Partial<Record<keyof Heard, unknown>>): Heard {
  const { announced, aloud, rate, voices, sounds, volume } = kept;
  return {
    announced: AMOUNTS.find((each) => each === announced) ?? 'all',
    aloud: aloud === true,
    rate: isKey(RATES, rate) ? rate : 'normal',
    voices: voicesIn(voices),
    sounds: sounds === true,
    volume: isKey(VOLUMES, volume) ? volume : 'medium',
  };
}

function isKey<Of extends object>(of: Of, key: unknown): key is keyof Of {
  return typeof key === 'string' && Object.hasOwn(of, key);
}

function voicesIn(kept: unknown): Heard['voices'] {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  return Object.fromEntries(
    LANGUAGES.filter((language) => typeof given[language] === 'string').map((language) => [language, given[language]]),
  );
}
