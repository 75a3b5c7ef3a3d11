import { loadAsideTexts } from '../i18n/localization.ts';

/**
 * What lies beside the way to a chat: its code and texts come when `load` is first called, and its elements take the place
 * of the empty ones. A failure is tried again at the next look: without a network nothing else here goes on, either.
 */
export function asideLoader<Code>(code: () => Promise<Code>, define: (code: Code) => void): () => void {
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= Promise.all([code(), loadAsideTexts()]).then(
      ([loaded]) => define(loaded),
      () => void (loading = undefined),
    );
  };
}
