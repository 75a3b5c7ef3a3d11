export * from './model.ts';
export type { NumberReader, ReadNumber } from './numbers.ts';
export type { CallbackStore } from './store.ts';
export * as callbackRules from './rules.ts';
export {
  createCallbacks,
  type CallbackRequest,
  type CallbackRules,
  type Callbacks,
  type ClaimOutcome,
  type RequestOutcome,
} from './service.ts';
