/** What of what people write is kept, and what of it is shown while they write it. */
export { createPreviews, type Previews } from './previews.ts';
export { createPrivacy, type Privacy } from './privacy.ts';
