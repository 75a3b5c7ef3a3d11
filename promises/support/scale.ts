/** Whether the promises are proved at their full figure (`PROVE=full`) or at that of CI. */
const FULL = process.env['PROVE'] === 'full';

/** The figure of this run. */
export const scale = (full: number, ci: number): number => (FULL ? full : ci);

/** For a test's title, so that a smaller run cannot be taken for the full one. */
export const SIZE = FULL ? 'full figure' : 'CI figure';
