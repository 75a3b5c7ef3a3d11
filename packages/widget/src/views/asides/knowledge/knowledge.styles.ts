import { sheet } from '../../../styles/sheet.ts';

export const knowledgeStyles = sheet(`
.ask { display: grid; gap: 0.5em; }
/* Not "none": without any marker VoiceOver takes it for no list. */
.hits, .related { list-style: ''; padding: 0; display: grid; gap: var(--_apart, 0.625em); }
.hit { border: 1px solid var(--_line); border-radius: var(--_radius); overflow: clip; }
.hit h4 > button { inline-size: 100%; border: 0; border-radius: 0; text-align: start; padding: 0.75em 1em; display: grid; gap: 0.125em; }
.hit h4 > button:focus-visible { outline-offset: -3px; }
.hit h4 > button[aria-expanded="true"] { background: var(--_sunken); }
.question { font-weight: 400; color: var(--_text); }
.article { padding: 0.75em 1em 1em; display: grid; gap: 0.75em; border-block-start: 1px solid var(--_line); }
h5 { margin: 0; font-size: 1em; line-height: var(--_leading, 1.5); font-weight: 700; }
ol, .article ul:not(.related) { margin: 0; padding-inline-start: 1.5em; display: grid; gap: 0.375em; }
.related { display: flex; flex-wrap: wrap; gap: max(0.5em, var(--_apart, 0.5em)); }
`);
