import { sheet } from '../../../styles/sheet.ts';

/** For the transcript's root: the card stands among its messages. */
export const documentStyles = sheet(`
segit-document { display: block; padding-block: 0.25em; }
segit-document .actions { display: flex; flex-wrap: wrap; gap: var(--_apart, 0.5em); }
segit-document .alternative { margin-block-start: 0.5em; padding: 0.5em; border: 1px solid var(--_line); border-radius: 0.375em; background: var(--_surface); color: var(--_text); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; line-height: 1.5; max-inline-size: 80ch; }
segit-document .alternative:focus { outline: 3px solid var(--_accent); outline-offset: 2px; }
segit-document .problem { padding-block-start: 0.375em; font-weight: 600; }
`);
