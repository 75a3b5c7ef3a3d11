import { dark, light } from '../../styles/tokens.ts';

/**
 * What a reader set, over everything that the page says. Sizes are those that browsers have a name for: they follow the
 * reader's own size, which percents of the page's would not. The attribute stands twice, to weigh as much as the kiosk's.
 */
export const wornStyles = `
.root[data-theme="light"] { ${light} }
.root[data-theme="dark"] { ${dark} }
.root[data-text-size="112"][data-text-size] { font-size: large; }
.root[data-text-size="150"][data-text-size] { font-size: x-large; }
.root[data-text-size="200"][data-text-size] { font-size: xx-large; hyphens: auto; }
.root[data-line-spacing="wide"] { --_leading: 1.8; line-height: 1.8; }
.root[data-line-spacing="wider"] { --_leading: 2.2; line-height: 2.2; }
.root[data-letter-spacing="wide"] { letter-spacing: 0.06em; word-spacing: 0.1em; }
.root[data-letter-spacing="wider"] { letter-spacing: 0.12em; word-spacing: 0.16em; }
.root[data-less-motion="true"] { --_motion: 0s; }
.root[data-large-targets="true"] { --_target: 64px; --_apart: 16px; }
`;
