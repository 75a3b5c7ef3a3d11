import type {
  CallbackPartsFragment,
  DeskCallbackPartsFragment,
  DeskConversationPartsFragment,
  DeskDataQuery,
  HoursPartsFragment,
  KnowledgeArticleQuery,
  KnowledgeHitPartsFragment,
  LibraryDocumentPartsFragment,
  MePartsFragment,
  OpenDocumentMutation,
  OperatorPartsFragment,
  PointsQuery,
  RenewLeaseMutation,
  SentDocumentPartsFragment,
  ServicePartsFragment,
  ServiceQuery,
  TaskPartsFragment,
  WordingPartsFragment,
} from './generated/operations.ts';

/** What the operations ask for, by the schema's names. What the resolvers give is in `generated/resolvers.ts`. */
export type {
  CallbackOutcome,
  CallbackState,
  CallbackTime,
  Channel,
  ConversationState,
  DocumentKind,
  DocumentProblem,
  HoursPhase,
  HoursReason,
  KnowledgeBlockKind,
  Language,
  NumberProblem,
  OperatorState,
  Party,
  Preference,
  RequeueReason,
  StaffRole,
  SurveyAnswer,
  TaskState,
  WaitAlternative,
  WaitReason,
} from './generated/operations.ts';

export type Operator = OperatorPartsFragment;
export type Me = MePartsFragment;
export type Callback = CallbackPartsFragment;
export type DeskCallback = DeskCallbackPartsFragment;
export type DeskConversation = DeskConversationPartsFragment;
export type Topic = DeskDataQuery['topics'][number];
export type Skill = DeskDataQuery['skills'][number];
export type CannedReply = DeskDataQuery['cannedReplies'][number];
export type HoursStatus = HoursPartsFragment;
export type HoursSentences = HoursStatus['sentences'][number];
export type ServiceStatus = ServicePartsFragment;
export type Site = ServiceQuery['site'];
export type SiteTopic = Site['topics'][number];
export type Wording = WordingPartsFragment;
export type Point = PointsQuery['points'][number];
export type KnowledgeHit = KnowledgeHitPartsFragment;
export type KnowledgeArticle = NonNullable<KnowledgeArticleQuery['knowledgeArticle']>;
export type KnowledgeBlock = KnowledgeArticle['body'][number];
export type Lease = RenewLeaseMutation['renewLease'];
export type Task = TaskPartsFragment;
export type TaskNote = Task['notes'][number];
export type SentDocument = SentDocumentPartsFragment;
export type LibraryDocument = LibraryDocumentPartsFragment;
export type PdfAccessibility = NonNullable<LibraryDocument['accessibility']>;
export type OpenedDocument = OpenDocumentMutation['openDocument'];
