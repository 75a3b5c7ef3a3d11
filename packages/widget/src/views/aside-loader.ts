import { loadAsideTexts } from '../i18n/localization.ts';

/** The code of an aside: registers those of its elements that are not registered yet. */
export interface AsideCode {
  define(): void;
}

/**
 * What lies beside the way to a chat: its code and texts come when what is returned is first called, and its elements take the place
 * of the empty ones. A failure is tried again at the next look: without a network nothing else here goes on, either.
 */
export function asideLoader(load: () => Promise<AsideCode>): () => void {
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= Promise.all([load(), loadAsideTexts()]).then(
      ([code]) => code.define(),
      () => void (loading = undefined),
    );
  };
}
