import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import type { HelpDeskPage } from './help-desk-page.ts';

/** All of WCAG 2.2 to AAA, and axe's own advice; only the page around is none of the widget's. */
declare const axe: typeof Axe;

const OPTIONS: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'html-has-lang': { enabled: false },
    'document-title': { enabled: false },
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
  },
};

/** What axe finds wrong in the widget, a line for each. */
export async function violations(page: HelpDeskPage): Promise<string[]> {
  const result = await axe.run(page.element, OPTIONS);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
