import { sheet } from '../../../styles/sheet.ts';

export const pointsStyles = sheet(`
/* Not "none": without any marker VoiceOver takes it for no list. */
.points { list-style: ''; padding: 0; display: grid; gap: 0.875em; }
.point { display: grid; gap: 0.5em; padding: 0.875em 1em; border: 1px solid var(--_line); border-radius: var(--_radius); max-inline-size: none; }
.point h4 { font-size: 1.0625em; }
.badge { display: inline-block; padding: 0.125em 0.625em; border-radius: 1em; border: 2px solid var(--_good); color: var(--_good); font-weight: 700; font-size: 0.9375em; }
dl { display: grid; gap: 0.375em; }
dl > div { display: grid; grid-template-columns: 8.5em 1fr; gap: 0 0.75em; }
dt { font-weight: 600; }
dd { min-inline-size: 0; }
dd a { display: inline-flex; align-items: center; min-block-size: var(--_target); min-inline-size: var(--_target); font-weight: 600; }
.near { display: grid; gap: 0.375em; justify-items: start; }
.problem { display: grid; gap: 0.625em; justify-items: start; }
@media (max-width: 24em) { dl > div { grid-template-columns: 1fr; } }
`);
