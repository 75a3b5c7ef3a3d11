export { createDesk, type AcceptResult, type Desk, type DeskParts } from './service.ts';
export type { DeskCallbackRow, DeskSnapshot } from './feed.ts';
export type { DeskRow, DeskStore } from './store.ts';
export { createHandingOn, type HandingOn, type RoutingShown } from './handing-on.ts';
