import type { DeskState } from '../state/types.ts';
import { connectionNews } from './connection.ts';
import { messageNews } from './messages.ts';
import { standingNews } from './standing.ts';
import type { News } from './types.ts';
import { waitingNews } from './waiting.ts';

const REPORTERS = [connectionNews, standingNews, messageNews, waitingNews];

/** Everything that is told of one change, what is urgent first. */
export const newsOf = (before: DeskState, after: DeskState): readonly News[] =>
  REPORTERS.flatMap((report) => report(before, after));
