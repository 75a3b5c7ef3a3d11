import type { DeskCallback, Task } from '@segit-a-hivatal/contract';

/** What the navigation says of a view in which something waits; empty where nothing does. */
const words = (count: number, what: string): string => (count > 0 ? `${count} ${what}` : '');

export const untakenWords = (callbacks: readonly DeskCallback[]): string =>
  words(callbacks.filter(({ claimedBy }) => claimedBy === null).length, 'vár');

export const freeWords = (tasks: readonly Task[]): string =>
  words(tasks.filter(({ state }) => state === 'OPEN').length, 'vállalható');

export const stuckWords = (tasks: readonly Task[]): string =>
  words(tasks.filter(({ stuck, endedAt }) => stuck && endedAt === null).length, 'elakadt');

/** In how many views something waits, for whoever does not see them. */
export const elsewhereWords = (views: number): string => words(views, 'helyen vár valami');
