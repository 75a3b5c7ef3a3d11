export * from './model.ts';
export * from './events.ts';
export { advance, step, type Stepped } from './step.ts';
export { nextDue } from './due.ts';
export { able, loads, receives, weightOf } from './matching.ts';
export { fromSnapshot, toSnapshot, type Snapshot } from './snapshot.ts';
export { observe, type Fact, type OfficeRules } from './observe.ts';
export { createRouting, type Routing } from './service.ts';
export type { RoutingStore, RoutingView } from './store.ts';
