import { askForCallback } from './ask-for-callback.ts';
import { closed } from './closed.ts';
import { endAndSave } from './end-and-save.ts';
import { failToSend } from './fail-to-send.ts';
import { findAndUnderstand } from './find-and-understand.ts';
import type { Journey } from './journey.ts';
import { leaveMessage } from './leave-message.ts';
import { loseConnection } from './lose-connection.ts';
import { startAndWait } from './start-and-wait.ts';
import { talk } from './talk.ts';

/**
 * In their order: one goes on where the other has ended. A document that arrives and the rating at the end will be journeys
 * when the product has them.
 */
export const JOURNEYS: readonly Journey[] = [
  ...[findAndUnderstand, startAndWait, talk, loseConnection, endAndSave],
  ...[failToSend],
  ...[closed, askForCallback, leaveMessage],
];
