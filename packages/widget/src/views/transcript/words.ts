import type { Delivery, SendFailure } from '../../state/index.ts';
import { deliveryText, failureText } from '../deliveries.ts';
import { noticeText, type Notice } from '../notices.ts';

/** What the transcript says of what happened, to the side that reads it. */
export interface TranscriptWords {
  readonly notice: (notice: Notice) => string;
  /** The state of an own message. `waits`: there is no network to send it. */
  readonly delivery: (delivery: Delivery, waits: boolean) => string;
  /** What is to be known of a message of the other side's. */
  readonly remark?: (text: string) => string | undefined;
  /** Why an own message was not sent, and what helps. */
  readonly failure: (failure: SendFailure | undefined) => string;
}

/** The citizen's, from which the other side's differ in a few. */
export const CITIZEN_WORDS: TranscriptWords = { notice: noticeText, delivery: deliveryText, failure: failureText };
