import { templates as asides } from '../packages/widget/src/i18n/generated/asides/en.ts';
import { templates as panel } from '../packages/widget/src/i18n/generated/panel/en.ts';
import { LAUNCHER_TEXTS } from '../packages/widget/src/launcher/texts.ts';

/** How Orca and the browsers call things where they do not speak Hungarian. */
const OWN_WORDS = [
  ...[
    'button',
    'link',
    'heading',
    'dialog',
    'entry',
    'landmark',
    'region',
    'article',
    'feed',
    'list with',
    'check box',
  ],
  ...['checked', 'selected', 'expanded', 'collapsed', 'clickable', 'required', 'invalid', 'blank', 'has popup'],
  ...['browse mode', 'focus mode', 'leaving', 'misspelled'],
];
const TEXTS = [...Object.values(LAUNCHER_TEXTS.en), ...Object.values(panel), ...Object.values(asides)];
const ENGLISH = [...OWN_WORDS, ...TEXTS.filter((text) => typeof text === 'string').map((text) => text.trim())]
  .filter((text) => text.length > 3)
  .map((text) => new RegExp(`(?<![\\p{L}-])${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}-])`, 'iu'));

/** Whether some English got into what was said, to be read by a Hungarian voice. */
export const hasEnglish = (line: string): boolean => ENGLISH.some((text) => text.test(line));
