import { BROWSERS } from './reader/browsers.ts';
import type { BrowserName } from './reader/browsers.ts';

/** What was heard, step by step, as it is kept in docs/screen-reader/. */
export interface Transcript {
  readonly title: string;
  /** What the journey is about, for a reader. */
  readonly about: string;
  readonly steps: readonly TranscriptStep[];
}

export interface TranscriptStep {
  readonly title: string;
  readonly heard: Readonly<Record<BrowserName, readonly string[]>>;
}

const NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };
const SILENCE = '_csend_';
/** Marks of Markdown in what somebody said would change it. */
const MARK = /[\\`*_[\]<>#]/g;

/** As Markdown that reads well by ear, too: a heading for each step, what is heard as a list. */
export function formatTranscript({ title, about, steps }: Transcript): string {
  const parts = [`# ${title}`, about];
  steps.forEach((step, index) => {
    parts.push(`## ${index + 1}. ${step.title}`);
    const [first, ...others] = BROWSERS.map((browser) => list(step.heard[browser]));
    if (others.every((other) => other === first)) parts.push(first!);
    else for (const browser of BROWSERS) parts.push(`${NAMES[browser]}:`, list(step.heard[browser]));
  });
  return `${parts.join('\n\n')}\n`;
}

/** What `formatTranscript` wrote, read again. */
export function parseTranscript(text: string): Transcript {
  const [head = '', ...sections] = text.split(/^## \d+\. /m);
  const [title = '', ...about] = head.replace(/^# /, '').split('\n');
  return {
    title,
    about: about.join('\n').trim(),
    steps: sections.map((section) => {
      const [name = '', ...lines] = section.split('\n');
      const heard: Record<BrowserName, string[]> = { chromium: [], firefox: [] };
      let browsers = BROWSERS;
      for (const line of lines) {
        const browser = BROWSERS.find((each) => line === `${NAMES[each]}:`);
        if (browser) browsers = [browser];
        else if (line.startsWith('- '))
          for (const each of browsers) heard[each].push(line.slice(2).replace(/\\(.)/g, '$1'));
      }
      return { title: name, heard };
    }),
  };
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replace(MARK, '\\$&')}`).join('\n') || SILENCE;
}
