import type { Language } from '@segit-a-hivatal/contract';
import { coverCertain, coverDraft, OFFICE_KINDS, redact } from '@segit-a-hivatal/contract/personal-data';

/** Who has written it: the staff give out what belongs to offices. */
export type Author = 'citizen' | 'staff';

export interface Privacy {
  /** What of a text may be kept: without personal data and numbers of cases, whatever client has sent it. */
  kept(by: Author, text: string, language: Language): string;
  /** What the other side may see of a text before it is sent. As long as the text. */
  shown(by: Author, draft: string): string;
}

/** `own` is the office's, and may be kept. */
export function createPrivacy(own: readonly string[]): Privacy {
  const options = { citizen: { own }, staff: { own, except: OFFICE_KINDS } };
  return {
    kept: (by, text, language) => redact(text, language, options[by]),
    // Whoever dictates an office's telephone number to a citizen is read while they type it.
    shown: (by, draft) => (by === 'citizen' ? coverDraft(draft, options.citizen) : coverCertain(draft, options.staff)),
  };
}
