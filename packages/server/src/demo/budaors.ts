import type { OfficeData } from '../graphql/index.ts';
import { cannedReplies } from './canned-replies.ts';
import { points } from './points.ts';
import { skills, topics } from './topics.ts';

/** The demonstration: the Budaörs Mayor's Office. Amounts, deadlines and addresses of persons are not in it. */
export { hours } from './hours.ts';
export { siteSettings } from './sites.ts';

export const staff = [
  { name: 'Kovács Anna', email: 'kovacs.anna@budaors.example', role: 'OPERATOR' },
  { name: 'Szabó Gergő', email: 'szabo.gergo@budaors.example', role: 'OPERATOR' },
  { name: 'Tóth Eszter', email: 'toth.eszter@budaors.example', role: 'TELEWORKER' },
  { name: 'Nagy Katalin', email: 'nagy.katalin@budaors.example', role: 'COORDINATOR' },
] as const;

export const office: OfficeData = { skills, topics, cannedReplies, points };
