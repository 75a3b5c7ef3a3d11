import type { OfficeData } from '../graphql/index.ts';
import { cannedReplies } from './canned-replies.ts';
import { points } from './points.ts';
import { skills, topics } from './topics.ts';

/** The demonstration: the Budaörs Mayor's Office. Amounts, deadlines and addresses of persons are not in it. */
export { hours } from './hours.ts';
export { siteSettings } from './sites.ts';

export { staff } from './staff.ts';

export const office: OfficeData = { skills, topics, cannedReplies, points };
