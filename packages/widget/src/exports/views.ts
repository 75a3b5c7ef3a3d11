/** The parts that serve both sides of a conversation; `own` and `words` decide. Registered by `defineTranscriptAndComposer()`. */
export { TranscriptElement } from '../views/transcript/transcript.ts';
export { ComposerElement } from '../views/composer/composer.ts';
export { defineTranscriptAndComposer } from '../views/define-shared.ts';
export { ViewElement, type AnnounceDetail } from '../views/view-element.ts';
export { CITIZEN_WORDS, type TranscriptWords } from '../views/transcript/words.ts';
export { partyName } from '../views/names.ts';
export { draftWarning } from '../views/draft-warning.ts';
export { previewOf, watchedNotice } from '../views/seen-text.ts';
export { download, saveFile } from '../views/asides/saved/download.ts';
export type { AskForDocuments } from '../views/asides/document/ask.ts';
export { articleTemplate } from '../views/asides/knowledge/article.ts';
export { preferenceText } from '../views/preferences.ts';
export { clockTime } from '../i18n/clock.ts';
