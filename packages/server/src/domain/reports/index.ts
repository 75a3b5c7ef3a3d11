export { instantsOf } from './day.ts';
export * from './facts.ts';
export { FEWEST, groupsOf, figuresOf, type Figures, type Group } from './groups.ts';
export * from './report.ts';
export { createReports, type Reports } from './service.ts';
export { spreadOf, wilson, type Share, type Spread } from './statistics.ts';
export type { ReportStore } from './store.ts';
