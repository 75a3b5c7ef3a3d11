/** What the screens know of the client: its state, and the one object that holds it. */
export { createHelpDesk, type HelpDeskOptions } from '../client/help-desk.ts';
export type * from '../client/types.ts';
