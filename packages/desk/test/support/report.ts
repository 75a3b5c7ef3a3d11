import type { Figures, Report } from '../../src/state/reports.ts';

const figures = (contacts: number, answered: number, abandoned: number, more: Partial<Figures> = {}): Figures => ({
  ...{ contacts, answered, abandoned, waitMedian: null, waitP90: null, serviceMedian: null, serviceP90: null },
  ...more,
});
const TIMES = { waitMedian: 120, waitP90: 600, serviceMedian: 450, serviceP90: 1200 };

/** A report with all that there can be in one. */
export const REPORT: Report = {
  ...{ from: '2026-11-24', to: '2026-11-24', fewest: 3 },
  total: figures(10, 8, 1, { waitMedian: 210, waitP90: 40_200, serviceMedian: 600, serviceP90: 1200 }),
  chats: figures(8, 6, 1, TIMES),
  by: [
    {
      by: 'HOUR',
      groups: [
        { key: '16', name: null, figures: figures(3, 3, 0, TIMES) },
        { key: '18', name: null, figures: figures(4, 3, 0, TIMES) },
        { key: null, name: null, figures: figures(3, 2, 1) },
      ],
    },
    { by: 'HOURS', groups: [{ key: null, name: null, figures: figures(10, 8, 1, TIMES) }] },
    { by: 'CHANNEL', groups: [{ key: 'CHAT', name: null, figures: figures(8, 6, 1, TIMES) }] },
    {
      by: 'SITE',
      groups: [{ key: 'budaors', name: 'Budaörs város honlapja', figures: figures(9, 7, 1, TIMES) }],
    },
    {
      by: 'TOPIC',
      groups: [
        { key: 'ebosszeiras', name: '=Ebösszeírás, "új" kutya', figures: figures(4, 4, 0, TIMES) },
        { key: 'NONE', name: null, figures: figures(3, 1, 1) },
      ],
    },
    {
      by: 'NEED',
      groups: [
        { key: 'NONE', name: null, figures: figures(7, 5, 1, TIMES) },
        { key: 'USES_SCREEN_READER', name: null, figures: figures(3, 3, 0, TIMES) },
      ],
    },
    { by: 'LANGUAGE', groups: [] },
  ],
  survey: [
    { question: 'USEFUL', answers: 4, yes: 2, partly: 1, no: 1, share: 0.5, low: 0.15, high: 0.85 },
    { question: 'EASY', answers: 2, yes: null, partly: null, no: null, share: null, low: null, high: null },
    { question: 'AGAIN', answers: 0, yes: null, partly: null, no: null, share: null, low: null, high: null },
  ],
  searches: { all: 5, asked: [{ query: 'bűvös kocka', reason: 'UNANSWERED', count: 3 }] },
};
