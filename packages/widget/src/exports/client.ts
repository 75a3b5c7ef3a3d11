/** The client without screens: for the desk, and for whoever builds another front over the same protocol. */
export { browserEnvironment, type Environment } from '../client/environment.ts';
export { createStore, type Guard, type Store } from '../client/store.ts';
export { createHttp, type HttpExecute, type HttpOptions } from '../client/http.ts';
export { Transport, type TransportOptions, type TransportTiming } from '../client/transport.ts';
export type { Link, Sink, Subscription } from '../client/link.ts';
export { RequestError } from '../client/request-error.ts';
export { ConversationClient, type ConversationOptions } from '../client/conversation.ts';
export { createHelpDesk, type HelpDeskOptions } from '../client/help-desk.ts';
export { openedDocument } from '../client/documents.ts';
export type * from '../client/types.ts';
