import type {
  DeskConversationPartsFragment,
  DeskDataQuery,
  MePartsFragment,
  OperatorPartsFragment,
  RenewLeaseMutation,
} from './generated/operations.ts';

/** What the operations ask for, by the schema's names. What the resolvers give is in `generated/resolvers.ts`. */
export type {
  Channel,
  ConversationState,
  HoursPhase,
  HoursReason,
  Language,
  Party,
  Preference,
  RequeueReason,
  StaffRole,
} from './generated/operations.ts';

export type Operator = OperatorPartsFragment;
export type Me = MePartsFragment;
export type DeskConversation = DeskConversationPartsFragment;
export type Topic = DeskDataQuery['topics'][number];
export type CannedReply = DeskDataQuery['cannedReplies'][number];
export type Lease = RenewLeaseMutation['renewLease'];
