/** What both sides of the wire agree on. Pure: no I/O, no DOM. */
export * from './errors.ts';
export * from './close-codes.ts';
export * from './limits.ts';
export * from './values.ts';
export * from './trusted-document.ts';
export type * from './shapes.ts';
