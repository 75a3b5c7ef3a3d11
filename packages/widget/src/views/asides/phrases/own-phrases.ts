import { messageText } from '@segit-a-hivatal/contract';

/** How many, and how long: what one can step through, and what fits a button. */
export const OWN_LIMITS = { phrases: 100, length: 200, fileBytes: 100_000 } as const;

const FORMAT = 'segit-a-hivatal/phrases';
const VERSION = 1;

/** Why a file is no list of phrases. */
export type ImportProblem = 'too-large' | 'not-phrases' | 'bad-phrase' | 'too-many';

/** The citizen's own phrases, on this device. Where the storage is forbidden or full they last as long as the page. */
export interface OwnPhrases {
  read(): readonly string[];
  write(phrases: readonly string[]): void;
}

export function ownPhrases(): OwnPhrases {
  // The person's, on each site of this origin; `forget()` wipes it with everything.
  const key = 'segit:person:phrases';
  return {
    read() {
      try {
        const { phrases } = parsePhrases(localStorage.getItem(key) ?? '');
        return phrases ?? [];
      } catch {
        return [];
      }
    },
    write(phrases) {
      try {
        localStorage.setItem(key, serialisePhrases(phrases));
      } catch {
        // Kept by whoever called, for as long as the page lives.
      }
    },
  };
}

/** The form in which they are kept, and can be taken to another device. */
export function serialisePhrases(phrases: readonly string[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, phrases: phrases.map((text) => ({ text })) }, null, 2)}\n`;
}

/** What a file says, or why it is not taken: all of it or nothing. */
export function parsePhrases(file: string): { phrases: readonly string[] } | { phrases: null; problem: ImportProblem } {
  const refuse = (problem: ImportProblem): { phrases: null; problem: ImportProblem } => ({ phrases: null, problem });
  if (file.length > OWN_LIMITS.fileBytes) return refuse('too-large');
  const list = listIn(file);
  if (!list) return refuse('not-phrases');
  if (list.length > OWN_LIMITS.phrases) return refuse('too-many');
  const phrases = list.map((each) => phraseText((each as { text?: unknown } | null)?.text));
  if (phrases.some((each) => each === null)) return refuse('bad-phrase');
  return { phrases: [...new Set(phrases as string[])] };
}

/** A phrase as it is kept: one line that can be sent. Null: it is none. */
export function phraseText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const sendable = text.length <= OWN_LIMITS.length && messageText(text) !== null;
  return sendable && !/[\p{Cc}\u2028\u2029]/u.test(text) ? text : null;
}

function listIn(file: string): readonly unknown[] | null {
  try {
    const { format, version, phrases } = (JSON.parse(file) ?? {}) as Record<string, unknown>;
    return format === FORMAT && version === VERSION && Array.isArray(phrases) ? phrases : null;
  } catch {
    return null;
  }
}

/** The same list with one of its phrases a place further up or down. */
export function moved(phrases: readonly string[], from: number, by: -1 | 1): readonly string[] {
  const to = from + by;
  if (to < 0 || to >= phrases.length) return phrases;
  const result = [...phrases];
  [result[from], result[to]] = [result[to]!, result[from]!];
  return result;
}
