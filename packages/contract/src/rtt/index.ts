/** Real-time text: what both sides, and the server between them, agree on. Pure, and apart from the rest of the contract, so that it is loaded where it is used. */
export { apply, diff } from './actions.ts';
export { RTT_EVENTS, rttEdit, type RttAction, type RttEdit, type RttEvent } from './edit.ts';
export { RttReceiver, type RttText } from './receiver.ts';
export { RttSender } from './sender.ts';
export { RTT_TIMING } from './timing.ts';
