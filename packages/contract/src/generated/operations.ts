/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TrustedDocument } from '../trusted-document.ts';
/** A public holiday that the calendar of the product does not have. */
export type AddedHolidayInput = {
  /** Its date. */
  date: string;
  /** Its name. */
  name: HoursTextInput;
};

/** A step on what is written already. */
export type ArticleMove =
  /** After `SUBMITTED`, by somebody who has not written in it since it was last published. */
  | 'APPROVED'
  /** Coordinators, after `APPROVED`. */
  | 'PUBLISHED'
  /** After `SUBMITTED` or `APPROVED`: wants it changed. */
  | 'RETURNED'
  /** After `SAVED` or `RETURNED`: asks somebody else to look at it. */
  | 'SUBMITTED'
  /** Coordinators, while citizens read it. */
  | 'WITHDRAWN';

/** A step on an article. */
export type ArticleStep =
  /** Somebody who has not written in it finds it right. */
  | 'APPROVED'
  /** It came with the product. */
  | 'IMPORTED'
  /** Citizens read it from here on. */
  | 'PUBLISHED'
  /** Whoever looked at it wants it changed. */
  | 'RETURNED'
  /** Written; citizens see nothing of it yet. */
  | 'SAVED'
  /** Somebody else is asked to look at it. */
  | 'SUBMITTED'
  /** Citizens read it no longer. */
  | 'WITHDRAWN';

/** What somebody writes of a topic: see `ArticleText`. A line has 200 characters, a list 100 lines, a text 20,000 characters. */
export type ArticleTextInput = {
  body: string;
  easy: string;
  forms: Array<string>;
  links: Array<string>;
  owner: string;
  question: string;
  related: Array<string>;
  responsible: string;
  review: string;
  sources: Array<string>;
  title: string;
  words: Array<string>;
};

/** How a call went. */
export type CallbackOutcome =
  /** It is of no use to try again: the number is erased. */
  | 'GIVEN_UP'
  /** Nobody answered: it waits for another try, or is given up after the last one. */
  | 'NOT_REACHED'
  /** They have spoken: the number is erased. */
  | 'REACHED'
  /** Not called: somebody else may. */
  | 'RETURNED';

/** Where a callback is. The number is kept in the first two states only. */
export type CallbackState =
  /** Somebody is about to call. */
  | 'CLAIMED'
  /** Nobody has called in time. */
  | 'EXPIRED'
  /** Nobody answered, as often as was tried. */
  | 'GIVEN_UP'
  /** They have spoken. */
  | 'REACHED'
  /** It waits for somebody who calls. */
  | 'REQUESTED'
  /** The citizen has taken the consent back. */
  | 'WITHDRAWN';

/** When somebody would like to be called, always within the office's hours. */
export type CallbackTime =
  /** In the afternoon. */
  | 'AFTERNOON'
  /** At any time. */
  | 'ANY'
  /** Before noon. */
  | 'MORNING';

/** How people reach the service. */
export type Channel =
  /** Writing, in the widget. */
  | 'CHAT'
  /** By text message. */
  | 'SMS'
  /** By telephone. */
  | 'TELEPHONE'
  /** Seeing the operator and what they show. */
  | 'VIDEO';

/** Where a conversation is. Every conversation is in exactly one of these. */
export type ConversationState =
  /** An operator owns it, by a lease that is renewed. */
  | 'ACTIVE'
  /** Ended by one of the two sides. It can be read, saved, deleted, and for a while reopened. */
  | 'CLOSED'
  /**
   * A message that was left: nobody waits, and no operator has it. It is answered in the next window, in the same log,
   * where its citizen reads the answer with the same token.
   */
  | 'MESSAGE_LEFT'
  /** In the queue: no operator has it. */
  | 'WAITING';

/** A task to ask for. */
export type CreateTaskInput = {
  /** The conversation that it is asked from, which must be the caller's; null: none. */
  conversationId?: string | null | undefined;
  /** In how many minutes it is wanted, by the server's clock: 5 to 43,200 (30 days). */
  dueInMinutes: number;
  /** The language in which the result is wanted. */
  language: Language;
  /** The same id asks for the same task, however often it is sent. */
  requestId: string;
  /** The key of a topic. */
  topic: string;
  /** What is wanted, without personal data. */
  wanted: string;
};

/** A kind of day that a window names. */
export type DayKind =
  /** Fridays. */
  | 'FRIDAY'
  /** Mondays. */
  | 'MONDAY'
  /** Saturdays. */
  | 'SATURDAY'
  /** Sundays. */
  | 'SUNDAY'
  /** Thursdays. */
  | 'THURSDAY'
  /** Tuesdays. */
  | 'TUESDAY'
  /** Wednesdays. */
  | 'WEDNESDAY'
  /** Saturdays on which people work, because a weekday became a rest day. They are Saturdays too. */
  | 'WORKED_SATURDAY';

/** The kinds of files that the office sends. */
export type DocumentKind =
  /** A text of Word's. */
  | 'DOCX'
  /** A text of the OpenDocument format. */
  | 'ODT'
  /** A PDF. */
  | 'PDF';

/** Why a document cannot be sent. */
export type DocumentProblem =
  /** Its last day is over. */
  | 'EXPIRED'
  /** It was withdrawn, or there is a newer version. */
  | 'REPLACED'
  /** The conversation has as many documents as one may have. */
  | 'TOO_MANY';

/** A document of the library in one of its versions. */
export type DocumentVersionInput = {
  /** The document. */
  id: string;
  /** Which version. */
  version: number;
};

/** Corrections of the calendar of public holidays. */
export type HolidayChangesInput = {
  /** Holidays that it lacks. */
  add: Array<AddedHolidayInput>;
  /** Dates on which it has one by mistake. */
  remove: Array<string>;
};

/** A closure or an extra opening, [from, to). Of several that cover an instant the last one holds. */
export type HoursExceptionInput = {
  /** The channels that it concerns; null: all. */
  channels?: Array<Channel> | null | undefined;
  /** `2026-12-24T07:00` by the clock on the office's wall. */
  from: string;
  /** Whether it closes or opens. */
  kind: HoursExceptionKind;
  /** The points that it concerns; null: none. */
  points?: Array<string> | null | undefined;
  /** What citizens are told. */
  reason: HoursTextInput;
  /** The sites that it concerns; null: all. */
  sites?: Array<string> | null | undefined;
  /** The first minute after it. */
  to: string;
};

/** Whether an exception closes or opens. */
export type HoursExceptionKind =
  /** Nobody answers. */
  | 'CLOSED'
  /** Somebody answers, on holidays too. */
  | 'OPEN';

/** A part of the day, as the hours divide it. */
export type HoursPhase =
  /** It is closed. */
  | 'CLOSED'
  /** It is open, and closes in a moment. */
  | 'CLOSES_SOON'
  /** It is open. */
  | 'OPEN'
  /** It is closed, and opens in a moment. */
  | 'OPENS_SOON';

/** Why it is open or closed. */
export type HoursReason =
  /** A closure that the office has announced. */
  | 'CLOSURE'
  /** An opening that the office has announced. */
  | 'EXTRA_OPENING'
  /** No window of the week. */
  | 'OUTSIDE_HOURS'
  /** A public holiday. */
  | 'PUBLIC_HOLIDAY'
  /** A window of the usual week. */
  | 'REGULAR_HOURS'
  /** A rest day for which a Saturday is worked. */
  | 'SWAPPED_REST_DAY';

/** Everything that decides when the service answers. What cannot be used is `BAD_INPUT`, `extensions.path` says what. */
export type HoursRulesInput = {
  /** How long before a closing it „closes soon”. */
  closesSoonMinutes: number;
  /** Closures and extra openings. */
  exceptions: Array<HoursExceptionInput>;
  /** Corrections of the public holidays. */
  holidays: HolidayChangesInput;
  /** How long before an opening it „opens soon”. */
  opensSoonMinutes: number;
  /** The weeks. The first is for everybody. */
  schedules: Array<HoursScheduleInput>;
  /** Years that replace those that the product knows. */
  swappedDays: Array<SwappedYearInput>;
};

/** The windows of a week. Of several schedules that concern somebody the last one holds, alone. */
export type HoursScheduleInput = {
  /** The channels that it concerns; null: all. */
  channels?: Array<Channel> | null | undefined;
  /** The points that it concerns; null: none. */
  points?: Array<string> | null | undefined;
  /** The sites that it concerns; null: all. */
  sites?: Array<string> | null | undefined;
  /** Its windows; none: never open. */
  windows: Array<HoursWindowInput>;
};

/** One line in each of the languages of what citizens read. */
export type HoursTextInput = {
  /** German. */
  de: string;
  /** English. */
  en: string;
  /** Hungarian. */
  hu: string;
  /** Easy Hungarian. */
  huEasy: string;
};

/** What to look at again before rules are saved. */
export type HoursWarningKind =
  /** From `date` to `through` the hours are others than citizens have been told, but on days that are closed anyway. */
  | 'CHANGED_DAYS'
  /** Nobody knows the swapped days of `year`. */
  | 'NO_SWAPPED_DAYS'
  /** No opening in the week from `date`. */
  | 'WEEK_WITHOUT_SERVICE';

/** [from, to) on each of the days; not on public holidays and swapped rest days. */
export type HoursWindowInput = {
  /** On which days. */
  days: Array<DayKind>;
  /** `07:00` */
  from: string;
  /** `08:00`, at most `24:00` */
  to: string;
};

/** What a part of an article is. */
export type KnowledgeBlockKind =
  /** One item, which heads what follows. */
  | 'HEADING'
  /** One item. */
  | 'PARAGRAPH'
  /** An item for each point. */
  | 'POINTS'
  /** An item for each step; their order counts. */
  | 'STEPS';

/** A language in which the service answers. */
export type Language =
  /** German */
  | 'de'
  /** English */
  | 'en'
  /** Hungarian */
  | 'hu';

/** A message to leave. */
export type LeaveMessageInput = {
  /** The id of the message in the log, the key of its bubble. */
  clientMessageId: string;
  /** The language in which the citizen would like to be answered. */
  language: Language;
  /** How the citizen would like to be addressed: at most 60 characters on one line. */
  nickname?: string | null | undefined;
  /** What the operator should know beforehand; none where it is left out. */
  preferences?: Array<Preference> | null | undefined;
  /** The same id leaves the same message, however often it is sent. */
  requestId: string;
  /** What to say. */
  text: string;
  /** The key of one of the site's topics, where the citizen says what it is about. An unknown one is `BAD_INPUT`. */
  topic?: string | null | undefined;
};

/** Why a search is counted. */
export type MissedReason =
  /** What was found was not what somebody looked for. */
  | 'NOT_THIS'
  /** Nothing was found. */
  | 'UNANSWERED';

/** Why a number cannot be called. */
export type NumberProblem =
  /** It is a number of a country that the office does not call. */
  | 'FOREIGN'
  /** It is no telephone number. */
  | 'NOT_A_NUMBER'
  /** Calling it costs more than a usual call, or it belongs to no person. */
  | 'NOT_CALLED'
  /** No such number is given out. */
  | 'NO_SUCH_NUMBER'
  /** It has too many digits. */
  | 'TOO_LONG'
  /** It has too few digits. */
  | 'TOO_SHORT';

/** Whether a member of the staff is asked to take conversations. Whoever answers may pick one by hand in any of these. */
export type OperatorState =
  /** Finishes what a conversation has left to do. */
  | 'AFTER_WORK'
  /** Is asked, up to their capacity. */
  | 'AVAILABLE'
  /** Not at the desk. */
  | 'AWAY'
  /** On a break: waiting citizens do not count on them. */
  | 'BREAK'
  /** At the desk, and not asked: so begins everybody, and so goes on whoever let an offer pass. */
  | 'BUSY';

/** Who did something in a conversation. */
export type Party =
  /** The citizen who began the conversation. */
  | 'CITIZEN'
  /** A member of the staff; the event says who. */
  | 'OPERATOR'
  /** The service itself, for example when an operator's connection was lost. */
  | 'SERVICE';

/** What a citizen may let the operator know beforehand. Preferences are kept, never diagnoses. */
export type Preference =
  /** „Nem beszélek”: text only, no call is offered. */
  | 'DOES_NOT_SPEAK'
  /** „Kérem, egyszerűen”: easy-to-read language. */
  | 'EASY_LANGUAGE'
  /** „Képernyőolvasót használok”: describe every click, send no picture without words. */
  | 'USES_SCREEN_READER'
  /** „Lassan írok”: no answer is urgent, and silence does not mean absence. */
  | 'WRITES_SLOWLY';

/** One change of a text: exactly one of `insert` and `erase`. Positions and counts are Unicode code points. */
export type RealTimeTextActionInput = {
  /** Where. */
  at: number;
  /** So many code points in front of `at` are taken away. */
  erase?: number | null | undefined;
  /** This is put in front of `at`: well-formed Unicode, no NUL. */
  insert?: string | null | undefined;
};

/** What an edit of real-time text is. */
export type RealTimeTextEvent =
  /** No text comes any more, and what was shown is void. */
  | 'CANCEL'
  /** The text is changed. */
  | 'EDIT'
  /** From now on text may come. */
  | 'INIT'
  /** A message is begun; the actions are on an empty text. */
  | 'NEW'
  /** The whole text, whatever came before; the actions are on an empty one. */
  | 'RESET';

/** What is being written. The semantics are those of XEP-0301 (docs/real-time-text.md). */
export type RealTimeTextInput = {
  /** At most 32, with at most 4,000 UTF-16 code units of text. Otherwise `BAD_INPUT`. */
  actions: Array<RealTimeTextActionInput>;
  /** The conversation. */
  conversationId: string;
  /** What has happened to the text. */
  event: RealTimeTextEvent;
  /** Staff only: the fencing number under which the conversation is owned. */
  fence?: number | null | undefined;
  /** The `clientMessageId` under which the text will be sent. */
  messageId: string;
  /** One more than in the edit before, from 0 to 2^31 − 1. */
  seq: number;
};

/** What those who come are told apart by. */
export type ReportFeature =
  /** `CHAT`, `MESSAGE` (left), `CALLBACK`. */
  | 'CHANNEL'
  /** The hour of the day in which they came, 0 to 23. */
  | 'HOUR'
  /** Whether the service was open when they came: `INSIDE`, `OUTSIDE`. */
  | 'HOURS'
  /** The language. */
  | 'LANGUAGE'
  /** A preference; somebody with two is in two groups. `NONE`: they told none. */
  | 'NEED'
  /** The site. */
  | 'SITE'
  /** The topic; `NONE`: nothing was said of it. */
  | 'TOPIC';

/** A callback to ask for. */
export type RequestCallbackInput = {
  /** What it is about: at most 200 characters on one line. */
  about?: string | null | undefined;
  /** That the citizen consents to the number being kept until the call. Anything but true is `BAD_INPUT`. */
  consent: boolean;
  /** The language in which the citizen would like to be spoken to. */
  language: Language;
  /** How the citizen would like to be addressed: at most 60 characters on one line. */
  nickname?: string | null | undefined;
  /** The telephone number as people write it: `+36 23 880 440`, `06 23/880-440`, `23/880-440`. At most 60 characters. */
  number: string;
  /** What the operator should know beforehand; none where it is left out. */
  preferences?: Array<Preference> | null | undefined;
  /** The same id asks for the same callback, however often it is sent. */
  requestId: string;
  /** When it suits. */
  time: CallbackTime;
};

/** Why a conversation is in the queue again. */
export type RequeueReason =
  /** A coordinator moved it. */
  | 'MOVED'
  /** The operator's connection was lost and did not come back in time. */
  | 'OPERATOR_LOST'
  /** The operator gave it back. */
  | 'RETURNED'
  /** The operator handed it on, to somebody or to whoever has a skill. */
  | 'TRANSFERRED';

/** A document to put into the library, or a new version of one. */
export type SaveDocumentInput = {
  /** What says the same in text. A PDF without text needs one. */
  alternative?: string | null | undefined;
  /** The file, as the upload named it. */
  file: string;
  /** The document, made by the client. The same version of the same id, sent again, is stored once. */
  id: string;
  /** The language that it is written in. */
  language: Language;
  /** What it is called: one line of 1 to 120 characters. */
  title: string;
  /** The key of a topic. */
  topic: string;
  /** The last day on which it may be sent; null: it does not end. */
  validUntil?: string | null | undefined;
  /** 1 for a new document, else one more than the version that it replaces. */
  version: number;
};

/** A document to send into a conversation. */
export type SendDocumentInput = {
  /** Sending the same id again stores nothing and gives the same answer. */
  clientMessageId: string;
  /** The conversation. */
  conversationId: string;
  /** The document. */
  documentId: string;
  /** The fencing number under which the conversation is owned. */
  fence: number;
  /** The version that the sender has seen. */
  version: number;
};

/** A message to send. */
export type SendMessageInput = {
  /** Sending the same id again stores nothing and gives the same answer; with another text it is `CONFLICT`. */
  clientMessageId: string;
  /** The conversation. */
  conversationId: string;
  /** Staff only: the fencing number under which the conversation is owned. */
  fence?: number | null | undefined;
  /** The language of the sender's client. */
  language: Language;
  /** What to say. */
  text: string;
};

/** What a member of the staff may do. */
export type StaffRole =
  /** Answers citizens, and sees and moves what everybody has. */
  | 'COORDINATOR'
  /** Answers citizens. */
  | 'OPERATOR'
  /** Prepares documents and the knowledge base from home; never receives a live conversation. */
  | 'TELEWORKER';

/** How a conversation is begun. */
export type StartConversationInput = {
  /** The language in which the citizen would like to be answered. */
  language: Language;
  /** How the citizen would like to be addressed: at most 60 characters on one line. */
  nickname?: string | null | undefined;
  /** What the operator should know beforehand; none where it is left out. */
  preferences?: Array<Preference> | null | undefined;
  /** The same id begins the same conversation, however often it is sent. */
  requestId: string;
  /** The key of one of the site's topics, where the citizen says what it is about. An unknown one is `BAD_INPUT`. */
  topic?: string | null | undefined;
};

/** An answer to a question of the survey. */
export type SurveyAnswer =
  /** No. */
  | 'NO'
  /** In part, or perhaps. */
  | 'PARTLY'
  /** Yes. */
  | 'YES';

/** What a conversation was like. Each question may be left out; no words are asked for. */
export type SurveyAnswersInput = {
  /** „Máskor is igénybe venné?” */
  again?: SurveyAnswer | null | undefined;
  /** „Könnyű volt használni ezt az ablakot?” */
  easy?: SurveyAnswer | null | undefined;
  /** „Hasznos volt a beszélgetés?” */
  useful?: SurveyAnswer | null | undefined;
};

/** A question of the survey. */
export type SurveyQuestion =
  /** Whether one would use it again. */
  | 'AGAIN'
  /** Whether it was easy to use this. */
  | 'EASY'
  /** Whether the conversation was of use. */
  | 'USEFUL';

/** A weekday on which nobody works, and the Saturday on which people work for it. */
export type SwappedDayInput = {
  /** The weekday. */
  rest: string;
  /** The Saturday. */
  worked: string;
};

/** The swapped days of a year. A year without swaps has an entry without days. */
export type SwappedYearInput = {
  /** Its swaps. */
  days: Array<SwappedDayInput>;
  /** The decree that says so. */
  source: string;
  /** The year. */
  year: number;
};

/** Where a task is. Every task is in exactly one of these. */
export type TaskState =
  /** A teleworker works on it. */
  | 'CLAIMED'
  /** The result is there. */
  | 'DONE'
  /** Nobody works on it. */
  | 'OPEN'
  /** It is not needed any more. */
  | 'WITHDRAWN';

/** To whom a conversation is handed on. Neither of the two: to the queue. */
export type TransferTarget = {
  /** The id of a colleague. They alone are asked at first; everybody, once they cannot. */
  person?: string | null | undefined;
  /** A skill that the next one must have. */
  skill?: string | null | undefined;
};

/** What a citizen may choose instead of waiting. */
export type WaitAlternative =
  /** To be called back. */
  | 'CALLBACK'
  /** To leave what was written as a message: `keepAsMessage`. */
  | 'MESSAGE';

/** Why a position or an expected wait has become worse. */
export type WaitReason =
  /** A coordinator moved somebody ahead. */
  | 'MOVED_AHEAD'
  /** Somebody who could help has left. */
  | 'OPERATOR_LEFT'
  /** Somebody came back to the head of the queue, because their operator was lost or handed them on. */
  | 'REQUEUED_AHEAD'
  /** Conversations take longer than was expected. */
  | 'SLOWER_THAN_EXPECTED';

export type ArticleRevisionPartsFragment = { number: number, at: string, by: string | null, step: ArticleStep, note: string, restores: number | null };

export type ArticleSummaryPartsFragment = { topic: string, language: Language, title: string, review: string, overdue: boolean, live: boolean, revision: { number: number, at: string, by: string | null, step: ArticleStep, note: string, restores: number | null } };

export type ArticleTextPartsFragment = { title: string, question: string, responsible: string, words: Array<string>, related: Array<string>, forms: Array<string>, links: Array<string>, sources: Array<string>, review: string, owner: string, body: string, easy: string };

export type OpenArticlePartsFragment = { moves: Array<ArticleMove>, summary: { topic: string, language: Language, title: string, review: string, overdue: boolean, live: boolean, revision: { number: number, at: string, by: string | null, step: ArticleStep, note: string, restores: number | null } }, text: { title: string, question: string, responsible: string, words: Array<string>, related: Array<string>, forms: Array<string>, links: Array<string>, sources: Array<string>, review: string, owner: string, body: string, easy: string } };

export type ArticlesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticlesQuery = { topics: Array<{ key: string, name: string }>, articles: Array<{ topic: string, language: Language, title: string, review: string, overdue: boolean, live: boolean, revision: { number: number, at: string, by: string | null, step: ArticleStep, note: string, restores: number | null } }> };

export type ArticleQueryVariables = Exact<{
  topic: string;
  language: Language;
}>;


export type ArticleQuery = { article: { moves: Array<ArticleMove>, summary: { topic: string, language: Language, title: string, review: string, overdue: boolean, live: boolean, revision: { number: number, at: string, by: string | null, step: ArticleStep, note: string, restores: number | null } }, text: { title: string, question: string, responsible: string, words: Array<string>, related: Array<string>, forms: Array<string>, links: Array<string>, sources: Array<string>, review: string, owner: string, body: string, easy: string } } };

export type ArticleRevisionsQueryVariables = Exact<{
  topic: string;
  language: Language;
  before?: number | null | undefined;
}>;


export type ArticleRevisionsQuery = { articleRevisions: Array<{ number: number, at: string, by: string | null, step: ArticleStep, note: string, restores: number | null }> };

export type ArticleTextQueryVariables = Exact<{
  topic: string;
  language: Language;
  number: number;
}>;


export type ArticleTextQuery = { articleText: { title: string, question: string, responsible: string, words: Array<string>, related: Array<string>, forms: Array<string>, links: Array<string>, sources: Array<string>, review: string, owner: string, body: string, easy: string } };

export type PreviewArticleQueryVariables = Exact<{
  topic: string;
  language: Language;
  text: ArticleTextInput;
  easy: boolean;
}>;


export type PreviewArticleQuery = { previewArticle: { topic: string, title: string, question: string, language: Language, responsible: string, review: string, easy: boolean, body: Array<{ kind: KnowledgeBlockKind, items: Array<Array<{ text: string, href: string | null }>> }>, related: Array<{ topic: string, title: string, question: string, language: Language }> } };

export type SaveArticleMutationVariables = Exact<{
  topic: string;
  language: Language;
  base: number;
  text: ArticleTextInput;
  note: string;
  restores?: number | null | undefined;
}>;


export type SaveArticleMutation = { saveArticle: { moves: Array<ArticleMove>, summary: { topic: string, language: Language, title: string, review: string, overdue: boolean, live: boolean, revision: { number: number, at: string, by: string | null, step: ArticleStep, note: string, restores: number | null } }, text: { title: string, question: string, responsible: string, words: Array<string>, related: Array<string>, forms: Array<string>, links: Array<string>, sources: Array<string>, review: string, owner: string, body: string, easy: string } } };

export type MoveArticleMutationVariables = Exact<{
  topic: string;
  language: Language;
  base: number;
  move: ArticleMove;
  note: string;
}>;


export type MoveArticleMutation = { moveArticle: { moves: Array<ArticleMove>, summary: { topic: string, language: Language, title: string, review: string, overdue: boolean, live: boolean, revision: { number: number, at: string, by: string | null, step: ArticleStep, note: string, restores: number | null } }, text: { title: string, question: string, responsible: string, words: Array<string>, related: Array<string>, forms: Array<string>, links: Array<string>, sources: Array<string>, review: string, owner: string, body: string, easy: string } } };

export type OperatorPartsFragment = { name: string, role: StaffRole };

export type HoursPartsFragment = { phase: HoursPhase, reason: HoursReason, nextOpening: string | null, validUntil: string, window: { start: string, end: string } | null, sentences: Array<{ language: Language, easy: boolean, reason: string, now: string, next: string | null, invitation: string | null, text: string }> };

export type ServicePartsFragment = { site: string, open: boolean, demonstration: boolean, telephone: string, email: string | null, callbacks: boolean, mailAnswers: boolean, window: { start: string, end: string } | null, hours: { phase: HoursPhase, reason: HoursReason, nextOpening: string | null, validUntil: string, window: { start: string, end: string } | null, sentences: Array<{ language: Language, easy: boolean, reason: string, now: string, next: string | null, invitation: string | null, text: string }> } };

export type WordingPartsFragment = { language: Language, easy: boolean, text: string };

export type ConversationPartsFragment = { id: string, state: ConversationState, epoch: string, lastSeq: number, startedAt: string, preferences: Array<Preference>, nickname: string | null, reopenableUntil: string | null, leftAt: string | null, operator: { name: string, role: StaffRole } | null };

export type SentDocumentPartsFragment = { title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean };

type EventParts_AssignmentEvent_Fragment = { __typename: 'AssignmentEvent', seq: number, at: string, reason: RequeueReason | null, operator: { name: string, role: StaffRole } | null };

type EventParts_MessageEvent_Fragment = { __typename: 'MessageEvent', seq: number, at: string, party: Party, clientMessageId: string, text: string, language: Language, operator: { name: string, role: StaffRole } | null, document: { title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null };

type EventParts_ReadEvent_Fragment = { __typename: 'ReadEvent', seq: number, at: string, party: Party, upTo: number };

type EventParts_StateEvent_Fragment = { __typename: 'StateEvent', seq: number, at: string, state: ConversationState, party: Party };

export type EventPartsFragment =
  | EventParts_AssignmentEvent_Fragment
  | EventParts_MessageEvent_Fragment
  | EventParts_ReadEvent_Fragment
  | EventParts_StateEvent_Fragment
;

export type ServiceQueryVariables = Exact<{
  site: string;
  channel?: Channel | null | undefined;
}>;


export type ServiceQuery = { service: { site: string, open: boolean, demonstration: boolean, telephone: string, email: string | null, callbacks: boolean, mailAnswers: boolean, window: { start: string, end: string } | null, hours: { phase: HoursPhase, reason: HoursReason, nextOpening: string | null, validUntil: string, window: { start: string, end: string } | null, sentences: Array<{ language: Language, easy: boolean, reason: string, now: string, next: string | null, invitation: string | null, text: string }> } }, site: { languages: Array<Language>, welcome: Array<{ language: Language, easy: boolean, text: string }>, topics: Array<{ key: string, name: Array<{ language: Language, easy: boolean, text: string }> }> } };

export type PointsQueryVariables = Exact<{
  site: string;
}>;


export type PointsQuery = { points: Array<{ key: string, name: string, address: string | null, telephone: string | null, stepFree: boolean | null, equipment: Array<string> | null, position: { latitude: number, longitude: number } | null, hours: { phase: HoursPhase, reason: HoursReason, nextOpening: string | null, validUntil: string, window: { start: string, end: string } | null, sentences: Array<{ language: Language, easy: boolean, reason: string, now: string, next: string | null, invitation: string | null, text: string }> } | null }> };

export type MyConversationQueryVariables = Exact<{ [key: string]: never; }>;


export type MyConversationQuery = { myConversation: { id: string, state: ConversationState, epoch: string, lastSeq: number, startedAt: string, preferences: Array<Preference>, nickname: string | null, reopenableUntil: string | null, leftAt: string | null, operator: { name: string, role: StaffRole } | null } | null };

export type OpenSessionMutationVariables = Exact<{
  site: string;
}>;


export type OpenSessionMutation = { openSession: { token: string, expiresAt: string } };

export type StartConversationMutationVariables = Exact<{
  input: StartConversationInput;
}>;


export type StartConversationMutation = { startConversation:
    | { __typename: 'ConversationStarted', conversation: { id: string, state: ConversationState, epoch: string, lastSeq: number, startedAt: string, preferences: Array<Preference>, nickname: string | null, reopenableUntil: string | null, leftAt: string | null, operator: { name: string, role: StaffRole } | null } }
    | { __typename: 'QueueFull', waiting: number }
    | { __typename: 'ServiceClosed', service: { site: string, open: boolean, demonstration: boolean, telephone: string, email: string | null, callbacks: boolean, mailAnswers: boolean, window: { start: string, end: string } | null, hours: { phase: HoursPhase, reason: HoursReason, nextOpening: string | null, validUntil: string, window: { start: string, end: string } | null, sentences: Array<{ language: Language, easy: boolean, reason: string, now: string, next: string | null, invitation: string | null, text: string }> } } }
   };

export type LeaveMessageMutationVariables = Exact<{
  input: LeaveMessageInput;
}>;


export type LeaveMessageMutation = { leaveMessage: { conversation: { id: string, state: ConversationState, epoch: string, lastSeq: number, startedAt: string, preferences: Array<Preference>, nickname: string | null, reopenableUntil: string | null, leftAt: string | null, operator: { name: string, role: StaffRole } | null } } };

export type KeepAsMessageMutationVariables = Exact<{
  conversationId: string;
}>;


export type KeepAsMessageMutation = { keepAsMessage: boolean };

export type AnswerByMailMutationVariables = Exact<{
  conversationId: string;
  address?: string | null | undefined;
  consent: boolean;
}>;


export type AnswerByMailMutation = { answerByMail:
    | { __typename: 'AnswerByMailSet', keptUntil: string | null }
    | { __typename: 'MailAddressRefused', conversationId: string }
   };

export type CallbackPartsFragment = { id: string, state: CallbackState, requestedAt: string, time: CallbackTime, numberEnd: string | null, tries: number, keptUntil: string };

export type MyCallbackQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCallbackQuery = { myCallback: { id: string, state: CallbackState, requestedAt: string, time: CallbackTime, numberEnd: string | null, tries: number, keptUntil: string } | null };

export type RequestCallbackMutationVariables = Exact<{
  input: RequestCallbackInput;
}>;


export type RequestCallbackMutation = { requestCallback:
    | { __typename: 'CallbackLimitReached', retryAfterMs: number | null }
    | { __typename: 'CallbackNumberRefused', problem: NumberProblem }
    | { __typename: 'CallbackRequested', callback: { id: string, state: CallbackState, requestedAt: string, time: CallbackTime, numberEnd: string | null, tries: number, keptUntil: string } }
    | { __typename: 'CallbackStands', callback: { id: string, state: CallbackState, requestedAt: string, time: CallbackTime, numberEnd: string | null, tries: number, keptUntil: string } }
   };

export type CancelCallbackMutationVariables = Exact<{
  callbackId: string;
}>;


export type CancelCallbackMutation = { cancelCallback: boolean };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'ConversationEnded', conversationId: string }
    | { __typename: 'MessageStored', clientMessageId: string, seq: number, at: string }
    | { __typename: 'OwnershipLost', conversationId: string }
   };

export type MarkReadMutationVariables = Exact<{
  conversationId: string;
  upTo: number;
  fence?: number | null | undefined;
}>;


export type MarkReadMutation = { markRead: boolean };

export type SetTypingMutationVariables = Exact<{
  conversationId: string;
  typing: boolean;
}>;


export type SetTypingMutation = { setTyping: boolean };

export type SendRealTimeTextMutationVariables = Exact<{
  input: RealTimeTextInput;
}>;


export type SendRealTimeTextMutation = { sendRealTimeText: boolean };

export type SetPreferencesMutationVariables = Exact<{
  conversationId: string;
  preferences: Array<Preference>;
}>;


export type SetPreferencesMutation = { setPreferences: boolean };

export type EndConversationMutationVariables = Exact<{
  conversationId: string;
}>;


export type EndConversationMutation = { endConversation: boolean };

export type ReopenConversationMutationVariables = Exact<{
  conversationId: string;
}>;


export type ReopenConversationMutation = { reopenConversation:
    | { __typename: 'ConversationReopened', conversation: { id: string, state: ConversationState, epoch: string, lastSeq: number, startedAt: string, preferences: Array<Preference>, nickname: string | null, reopenableUntil: string | null, leftAt: string | null, operator: { name: string, role: StaffRole } | null } }
    | { __typename: 'ReopenTooLate', conversationId: string }
    | { __typename: 'ServiceClosed', service: { site: string, open: boolean, demonstration: boolean, telephone: string, email: string | null, callbacks: boolean, mailAnswers: boolean, window: { start: string, end: string } | null, hours: { phase: HoursPhase, reason: HoursReason, nextOpening: string | null, validUntil: string, window: { start: string, end: string } | null, sentences: Array<{ language: Language, easy: boolean, reason: string, now: string, next: string | null, invitation: string | null, text: string }> } } }
   };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { myData: string };

export type DeleteConversationMutationVariables = Exact<{
  conversationId: string;
}>;


export type DeleteConversationMutation = { deleteConversation: boolean };

export type ConversationFeedSubscriptionVariables = Exact<{
  id: string;
  epoch?: string | null | undefined;
  afterSeq: number;
}>;


export type ConversationFeedSubscription = { conversation:
    | { __typename: 'ConversationDeleted', conversationId: string }
    | { __typename: 'ConversationReset', epoch: string, lastSeq: number }
    | { __typename: 'EventPage', caughtUp: boolean, events: Array<
        | { __typename: 'AssignmentEvent', seq: number, at: string, reason: RequeueReason | null, operator: { name: string, role: StaffRole } | null }
        | { __typename: 'MessageEvent', seq: number, at: string, party: Party, clientMessageId: string, text: string, language: Language, operator: { name: string, role: StaffRole } | null, document: { title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null }
        | { __typename: 'ReadEvent', seq: number, at: string, party: Party, upTo: number }
        | { __typename: 'StateEvent', seq: number, at: string, state: ConversationState, party: Party }
      > }
    | { __typename: 'FeedStarted', epoch: string, lastSeq: number }
    | { __typename: 'QueueStatus', position: number, expectedWaitSeconds: number | null, reason: WaitReason | null, alternatives: Array<WaitAlternative> }
    | { __typename: 'RealTimeText', party: Party, event: RealTimeTextEvent, messageId: string, seq: number, operator: { name: string, role: StaffRole } | null, actions: Array<{ at: number, insert: string | null, erase: number | null }> }
    | { __typename: 'TypingStatus', party: Party, typing: boolean }
   };

export type ServiceStatusSubscriptionVariables = Exact<{
  site: string;
  channel?: Channel | null | undefined;
}>;


export type ServiceStatusSubscription = { serviceStatus: { site: string, open: boolean, demonstration: boolean, telephone: string, email: string | null, callbacks: boolean, mailAnswers: boolean, window: { start: string, end: string } | null, hours: { phase: HoursPhase, reason: HoursReason, nextOpening: string | null, validUntil: string, window: { start: string, end: string } | null, sentences: Array<{ language: Language, easy: boolean, reason: string, now: string, next: string | null, invitation: string | null, text: string }> } } };

export type SearchKnowledgeQueryVariables = Exact<{
  site: string;
  query: string;
}>;


export type SearchKnowledgeQuery = { searchKnowledge: Array<{ topic: string, title: string, question: string, language: Language }> };

export type MissSearchMutationVariables = Exact<{
  site: string;
  query: string;
}>;


export type MissSearchMutation = { missSearch: boolean };

export type KnowledgeArticleQueryVariables = Exact<{
  site: string;
  topic: string;
  easy: boolean;
}>;


export type KnowledgeArticleQuery = { knowledgeArticle: { topic: string, title: string, question: string, language: Language, responsible: string, review: string, easy: boolean, body: Array<{ kind: KnowledgeBlockKind, items: Array<Array<{ text: string, href: string | null }>> }>, related: Array<{ topic: string, title: string, question: string, language: Language }> } | null };

export type KnowledgeArticlePartsFragment = { topic: string, title: string, question: string, language: Language, responsible: string, review: string, easy: boolean, body: Array<{ kind: KnowledgeBlockKind, items: Array<Array<{ text: string, href: string | null }>> }>, related: Array<{ topic: string, title: string, question: string, language: Language }> };

export type KnowledgeHitPartsFragment = { topic: string, title: string, question: string, language: Language };

export type AnswerSurveyMutationVariables = Exact<{
  conversationId: string;
  answers: SurveyAnswersInput;
}>;


export type AnswerSurveyMutation = { answerSurvey: boolean };

export type HoursTextPartsFragment = { hu: string, huEasy: string, en: string, de: string };

export type SwappedYearPartsFragment = { year: number, source: string, days: Array<{ rest: string, worked: string }> };

export type HoursRevisionPartsFragment = { number: number, at: string, by: string | null, note: string, takesBack: number | null };

export type OfficeHoursPartsFragment = { inForce: boolean, revision: { number: number, at: string, by: string | null, note: string, takesBack: number | null }, sites: Array<{ key: string, name: string }>, points: Array<{ key: string, name: string }>, publicHolidays: Array<{ date: string, name: string }>, knownYears: Array<{ year: number, source: string, days: Array<{ rest: string, worked: string }> }>, rules: { opensSoonMinutes: number, closesSoonMinutes: number, schedules: Array<{ sites: Array<string> | null, channels: Array<Channel> | null, points: Array<string> | null, windows: Array<{ days: Array<DayKind>, from: string, to: string }> }>, exceptions: Array<{ kind: HoursExceptionKind, from: string, to: string, sites: Array<string> | null, channels: Array<Channel> | null, points: Array<string> | null, reason: { hu: string, huEasy: string, en: string, de: string } }>, swappedDays: Array<{ year: number, source: string, days: Array<{ rest: string, worked: string }> }>, holidays: { remove: Array<string>, add: Array<{ date: string, name: { hu: string, huEasy: string, en: string, de: string } }> } } };

export type HoursQuestionPartsFragment = { site: string, channel: Channel, point: string | null };

export type HoursRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type HoursRulesQuery = { hoursRules: { inForce: boolean, revision: { number: number, at: string, by: string | null, note: string, takesBack: number | null }, sites: Array<{ key: string, name: string }>, points: Array<{ key: string, name: string }>, publicHolidays: Array<{ date: string, name: string }>, knownYears: Array<{ year: number, source: string, days: Array<{ rest: string, worked: string }> }>, rules: { opensSoonMinutes: number, closesSoonMinutes: number, schedules: Array<{ sites: Array<string> | null, channels: Array<Channel> | null, points: Array<string> | null, windows: Array<{ days: Array<DayKind>, from: string, to: string }> }>, exceptions: Array<{ kind: HoursExceptionKind, from: string, to: string, sites: Array<string> | null, channels: Array<Channel> | null, points: Array<string> | null, reason: { hu: string, huEasy: string, en: string, de: string } }>, swappedDays: Array<{ year: number, source: string, days: Array<{ rest: string, worked: string }> }>, holidays: { remove: Array<string>, add: Array<{ date: string, name: { hu: string, huEasy: string, en: string, de: string } }> } } } };

export type PreviewHoursQueryVariables = Exact<{
  rules: HoursRulesInput;
  weeks?: number | null | undefined;
}>;


export type PreviewHoursQuery = { previewHours: { tables: Array<{ questions: Array<{ site: string, channel: Channel, point: string | null }>, days: Array<{ date: string, changed: boolean, intervals: Array<{ from: string, to: string }>, reasons: Array<{ reason: HoursReason, text: string }> }> }>, warnings: Array<{ kind: HoursWarningKind, year: number | null, date: string | null, through: string | null, questions: Array<{ site: string, channel: Channel, point: string | null }> }> } };

export type HoursRevisionsQueryVariables = Exact<{
  before?: number | null | undefined;
}>;


export type HoursRevisionsQuery = { hoursRevisions: Array<{ number: number, at: string, by: string | null, note: string, takesBack: number | null }> };

export type SaveHoursMutationVariables = Exact<{
  base: number;
  rules: HoursRulesInput;
  note: string;
}>;


export type SaveHoursMutation = { saveHours: { inForce: boolean, revision: { number: number, at: string, by: string | null, note: string, takesBack: number | null }, sites: Array<{ key: string, name: string }>, points: Array<{ key: string, name: string }>, publicHolidays: Array<{ date: string, name: string }>, knownYears: Array<{ year: number, source: string, days: Array<{ rest: string, worked: string }> }>, rules: { opensSoonMinutes: number, closesSoonMinutes: number, schedules: Array<{ sites: Array<string> | null, channels: Array<Channel> | null, points: Array<string> | null, windows: Array<{ days: Array<DayKind>, from: string, to: string }> }>, exceptions: Array<{ kind: HoursExceptionKind, from: string, to: string, sites: Array<string> | null, channels: Array<Channel> | null, points: Array<string> | null, reason: { hu: string, huEasy: string, en: string, de: string } }>, swappedDays: Array<{ year: number, source: string, days: Array<{ rest: string, worked: string }> }>, holidays: { remove: Array<string>, add: Array<{ date: string, name: { hu: string, huEasy: string, en: string, de: string } }> } } } };

export type TakeBackHoursMutationVariables = Exact<{
  base: number;
  number: number;
  note: string;
}>;


export type TakeBackHoursMutation = { takeBackHours: { inForce: boolean, revision: { number: number, at: string, by: string | null, note: string, takesBack: number | null }, sites: Array<{ key: string, name: string }>, points: Array<{ key: string, name: string }>, publicHolidays: Array<{ date: string, name: string }>, knownYears: Array<{ year: number, source: string, days: Array<{ rest: string, worked: string }> }>, rules: { opensSoonMinutes: number, closesSoonMinutes: number, schedules: Array<{ sites: Array<string> | null, channels: Array<Channel> | null, points: Array<string> | null, windows: Array<{ days: Array<DayKind>, from: string, to: string }> }>, exceptions: Array<{ kind: HoursExceptionKind, from: string, to: string, sites: Array<string> | null, channels: Array<Channel> | null, points: Array<string> | null, reason: { hu: string, huEasy: string, en: string, de: string } }>, swappedDays: Array<{ year: number, source: string, days: Array<{ rest: string, worked: string }> }>, holidays: { remove: Array<string>, add: Array<{ date: string, name: { hu: string, huEasy: string, en: string, de: string } }> } } } };

export type ReportFigurePartsFragment = { contacts: number, answered: number, abandoned: number, waitMedian: number | null, waitP90: number | null, serviceMedian: number | null, serviceP90: number | null };

export type ReportQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ReportQuery = { report: { from: string, to: string, fewest: number, total: { contacts: number, answered: number, abandoned: number, waitMedian: number | null, waitP90: number | null, serviceMedian: number | null, serviceP90: number | null }, chats: { contacts: number, answered: number, abandoned: number, waitMedian: number | null, waitP90: number | null, serviceMedian: number | null, serviceP90: number | null }, by: Array<{ by: ReportFeature, groups: Array<{ key: string | null, name: string | null, figures: { contacts: number, answered: number, abandoned: number, waitMedian: number | null, waitP90: number | null, serviceMedian: number | null, serviceP90: number | null } }> }>, survey: Array<{ question: SurveyQuestion, answers: number, yes: number | null, partly: number | null, no: number | null, share: number | null, low: number | null, high: number | null }>, searches: { all: number, asked: Array<{ query: string, reason: MissedReason, count: number }> } } };

export type AuditLogQueryVariables = Exact<{
  after?: string | null | undefined;
  staffId?: string | null | undefined;
  action?: string | null | undefined;
  day?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: Array<{ cursor: string, at: string, action: string, subject: string | null, outcome: string, by: { id: string, name: string, role: StaffRole } | null }> };

export type AuditFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditFiltersQuery = { auditFilters: { actions: Array<string>, people: Array<{ id: string, name: string, role: StaffRole }> } };

export type ErasedQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasedQuery = { nextErasure: string, erased: Array<{ day: string, kind: string, count: number }> };

export type LibraryDocumentPartsFragment = { id: string, version: number, title: string, language: Language, topic: string, kind: DocumentKind, bytes: number, pages: number | null, validUntil: string | null, readable: boolean, fillable: boolean, savedAt: string, savedBy: string, accessibility: { tagged: boolean, title: string | null, language: string | null, text: boolean } | null };

type OpenDocumentParts_DocumentOpened_Fragment = { __typename: 'DocumentOpened', path: string, expiresAt: string, fileName: string, sha256: string, alternative: string | null };

type OpenDocumentParts_DocumentWithdrawn_Fragment = { __typename: 'DocumentWithdrawn', title: string };

export type OpenDocumentPartsFragment =
  | OpenDocumentParts_DocumentOpened_Fragment
  | OpenDocumentParts_DocumentWithdrawn_Fragment
;

export type DocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentsQuery = { documents: Array<{ id: string, version: number, title: string, language: Language, topic: string, kind: DocumentKind, bytes: number, pages: number | null, validUntil: string | null, readable: boolean, fillable: boolean, savedAt: string, savedBy: string, accessibility: { tagged: boolean, title: string | null, language: string | null, text: boolean } | null }> };

export type SaveDocumentMutationVariables = Exact<{
  input: SaveDocumentInput;
}>;


export type SaveDocumentMutation = { saveDocument:
    | { __typename: 'AlternativeNeeded', documentId: string }
    | { __typename: 'DocumentOutdated', documentId: string }
    | { __typename: 'DocumentSaved', document: { id: string, version: number, title: string, language: Language, topic: string, kind: DocumentKind, bytes: number, pages: number | null, validUntil: string | null, readable: boolean, fillable: boolean, savedAt: string, savedBy: string, accessibility: { tagged: boolean, title: string | null, language: string | null, text: boolean } | null } }
    | { __typename: 'UploadGone', documentId: string }
   };

export type WithdrawDocumentMutationVariables = Exact<{
  documentId: string;
}>;


export type WithdrawDocumentMutation = { withdrawDocument: boolean };

export type OpenLibraryDocumentMutationVariables = Exact<{
  documentId: string;
}>;


export type OpenLibraryDocumentMutation = { openLibraryDocument:
    | { __typename: 'DocumentOpened', path: string, expiresAt: string, fileName: string, sha256: string, alternative: string | null }
    | { __typename: 'DocumentWithdrawn', title: string }
   };

export type SendDocumentMutationVariables = Exact<{
  input: SendDocumentInput;
}>;


export type SendDocumentMutation = { sendDocument:
    | { __typename: 'ConversationEnded', conversationId: string }
    | { __typename: 'DocumentUnavailable', problem: DocumentProblem }
    | { __typename: 'MessageStored', clientMessageId: string, seq: number, at: string }
    | { __typename: 'OwnershipLost', conversationId: string }
   };

export type OpenDocumentMutationVariables = Exact<{
  conversationId: string;
  seq: number;
}>;


export type OpenDocumentMutation = { openDocument:
    | { __typename: 'DocumentOpened', path: string, expiresAt: string, fileName: string, sha256: string, alternative: string | null }
    | { __typename: 'DocumentWithdrawn', title: string }
   };

export type MePartsFragment = { id: string, name: string, role: StaffRole };

export type DeskConversationPartsFragment = { id: string, site: string, siteName: string, state: ConversationState, epoch: string, lastSeq: number, language: Language, preferences: Array<Preference>, nickname: string | null, topic: string | null, since: string, citizenPresent: boolean, fence: number, requeued: RequeueReason | null, unread: number, note: string | null, leftAt: string | null, owner: { id: string, name: string, role: StaffRole } | null };

export type DeskCallbackPartsFragment = { id: string, site: string, siteName: string, state: CallbackState, language: Language, preferences: Array<Preference>, nickname: string | null, about: string | null, time: CallbackTime, since: string, tries: number, mostTries: number, triedAt: string | null, numberEnd: string, fence: number, claimedBy: { id: string, name: string, role: StaffRole } | null, contact: { number: string, grouped: string, written: Array<string> } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, role: StaffRole } | null };

export type DeskDataQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskDataQuery = { topics: Array<{ key: string, name: string }>, skills: Array<{ key: string, name: string }>, cannedReplies: Array<{ key: string, title: string, language: Language, text: string }> };

export type SuggestArticlesQueryVariables = Exact<{
  text: string;
  easy: boolean;
}>;


export type SuggestArticlesQuery = { suggestArticles: Array<{ topic: string, title: string, question: string, language: Language, responsible: string, review: string, easy: boolean, body: Array<{ kind: KnowledgeBlockKind, items: Array<Array<{ text: string, href: string | null }>> }>, related: Array<{ topic: string, title: string, question: string, language: Language }> }> };

export type AcceptConversationMutationVariables = Exact<{
  conversationId: string;
}>;


export type AcceptConversationMutation = { acceptConversation:
    | { __typename: 'AlreadyTaken', conversationId: string, by: { name: string, role: StaffRole } | null }
    | { __typename: 'ConversationAccepted', conversation: { id: string, site: string, siteName: string, state: ConversationState, epoch: string, lastSeq: number, language: Language, preferences: Array<Preference>, nickname: string | null, topic: string | null, since: string, citizenPresent: boolean, fence: number, requeued: RequeueReason | null, unread: number, note: string | null, leftAt: string | null, owner: { id: string, name: string, role: StaffRole } | null } }
    | { __typename: 'ConversationEnded', conversationId: string }
   };

export type ReturnConversationMutationVariables = Exact<{
  conversationId: string;
  fence: number;
}>;


export type ReturnConversationMutation = { returnConversation:
    | { __typename: 'OwnerStepDone', conversationId: string }
    | { __typename: 'OwnershipLost', conversationId: string }
   };

export type CloseConversationMutationVariables = Exact<{
  conversationId: string;
  fence: number;
  topic: string;
}>;


export type CloseConversationMutation = { closeConversation:
    | { __typename: 'OwnerStepDone', conversationId: string }
    | { __typename: 'OwnershipLost', conversationId: string }
   };

export type ClaimCallbackMutationVariables = Exact<{
  callbackId: string;
}>;


export type ClaimCallbackMutation = { claimCallback:
    | { __typename: 'CallbackClaimed', callback: { id: string, site: string, siteName: string, state: CallbackState, language: Language, preferences: Array<Preference>, nickname: string | null, about: string | null, time: CallbackTime, since: string, tries: number, mostTries: number, triedAt: string | null, numberEnd: string, fence: number, claimedBy: { id: string, name: string, role: StaffRole } | null, contact: { number: string, grouped: string, written: Array<string> } | null } }
    | { __typename: 'CallbackOver', callbackId: string }
    | { __typename: 'CallbackTaken', callbackId: string, by: { name: string, role: StaffRole } | null }
   };

export type SettleCallbackMutationVariables = Exact<{
  callbackId: string;
  fence: number;
  outcome: CallbackOutcome;
}>;


export type SettleCallbackMutation = { settleCallback:
    | { __typename: 'CallbackLost', callbackId: string }
    | { __typename: 'CallbackSettled', callbackId: string }
   };

export type RenewLeaseMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewLeaseMutation = { renewLease: { expiresAt: string, lifetimeMs: number } };

export type LeaveDeskMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveDeskMutation = { leaveDesk: boolean };

export type DeskSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskSubscription = { desk: { now: string, operatorsPresent: number, waiting: Array<{ id: string, site: string, siteName: string, state: ConversationState, epoch: string, lastSeq: number, language: Language, preferences: Array<Preference>, nickname: string | null, topic: string | null, since: string, citizenPresent: boolean, fence: number, requeued: RequeueReason | null, unread: number, note: string | null, leftAt: string | null, owner: { id: string, name: string, role: StaffRole } | null }>, messages: Array<{ id: string, site: string, siteName: string, state: ConversationState, epoch: string, lastSeq: number, language: Language, preferences: Array<Preference>, nickname: string | null, topic: string | null, since: string, citizenPresent: boolean, fence: number, requeued: RequeueReason | null, unread: number, note: string | null, leftAt: string | null, owner: { id: string, name: string, role: StaffRole } | null }>, callbacks: Array<{ id: string, site: string, siteName: string, state: CallbackState, language: Language, preferences: Array<Preference>, nickname: string | null, about: string | null, time: CallbackTime, since: string, tries: number, mostTries: number, triedAt: string | null, numberEnd: string, fence: number, claimedBy: { id: string, name: string, role: StaffRole } | null, contact: { number: string, grouped: string, written: Array<string> } | null }>, mine: Array<{ id: string, site: string, siteName: string, state: ConversationState, epoch: string, lastSeq: number, language: Language, preferences: Array<Preference>, nickname: string | null, topic: string | null, since: string, citizenPresent: boolean, fence: number, requeued: RequeueReason | null, unread: number, note: string | null, leftAt: string | null, owner: { id: string, name: string, role: StaffRole } | null }>, others: Array<{ id: string, site: string, siteName: string, state: ConversationState, epoch: string, lastSeq: number, language: Language, preferences: Array<Preference>, nickname: string | null, topic: string | null, since: string, citizenPresent: boolean, fence: number, requeued: RequeueReason | null, unread: number, note: string | null, leftAt: string | null, owner: { id: string, name: string, role: StaffRole } | null }> } };

export type TransferConversationMutationVariables = Exact<{
  conversationId: string;
  fence: number;
  target: TransferTarget;
  note?: string | null | undefined;
}>;


export type TransferConversationMutation = { transferConversation:
    | { __typename: 'OwnerStepDone', conversationId: string }
    | { __typename: 'OwnershipLost', conversationId: string }
   };

export type SetOperatorStateMutationVariables = Exact<{
  state: OperatorState;
}>;


export type SetOperatorStateMutation = { setOperatorState: boolean };

export type DeclineConversationMutationVariables = Exact<{
  conversationId: string;
}>;


export type DeclineConversationMutation = { declineConversation: boolean };

export type MoveConversationMutationVariables = Exact<{
  conversationId: string;
  target: TransferTarget;
}>;


export type MoveConversationMutation = { moveConversation: boolean };

export type RoutingSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RoutingSubscription = { routing: { state: OperatorState, onShift: boolean, meant: Array<string>, offers: Array<{ conversationId: string, until: string }>, colleagues: Array<{ id: string, name: string, role: StaffRole, state: OperatorState, skills: Array<string>, languages: Array<Language>, capacity: number, load: number }>, places: Array<{ conversationId: string, site: string, state: ConversationState, operatorId: string | null, offeredUntil: string | null, position: number | null, expectedWaitSeconds: number | null, skills: Array<string> }> } };

export type TaskPartsFragment = { id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null };

type TaskStepParts_DocumentUnavailable_Fragment = { __typename: 'DocumentUnavailable', problem: DocumentProblem };

type TaskStepParts_TaskEnded_Fragment = { __typename: 'TaskEnded', taskId: string, state: TaskState };

type TaskStepParts_TaskNotYours_Fragment = { __typename: 'TaskNotYours', taskId: string, by: { id: string, name: string, role: StaffRole } | null };

type TaskStepParts_TaskStepDone_Fragment = { __typename: 'TaskStepDone', task: { id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null } };

export type TaskStepPartsFragment =
  | TaskStepParts_DocumentUnavailable_Fragment
  | TaskStepParts_TaskEnded_Fragment
  | TaskStepParts_TaskNotYours_Fragment
  | TaskStepParts_TaskStepDone_Fragment
;

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { createTask:
    | { __typename: 'OwnershipLost', conversationId: string }
    | { __typename: 'TaskCreated', task: { id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null } }
   };

export type ClaimTaskMutationVariables = Exact<{
  taskId: string;
}>;


export type ClaimTaskMutation = { claimTask:
    | { __typename: 'DocumentUnavailable', problem: DocumentProblem }
    | { __typename: 'TaskEnded', taskId: string, state: TaskState }
    | { __typename: 'TaskNotYours', taskId: string, by: { id: string, name: string, role: StaffRole } | null }
    | { __typename: 'TaskStepDone', task: { id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null } }
   };

export type ReleaseTaskMutationVariables = Exact<{
  taskId: string;
}>;


export type ReleaseTaskMutation = { releaseTask:
    | { __typename: 'DocumentUnavailable', problem: DocumentProblem }
    | { __typename: 'TaskEnded', taskId: string, state: TaskState }
    | { __typename: 'TaskNotYours', taskId: string, by: { id: string, name: string, role: StaffRole } | null }
    | { __typename: 'TaskStepDone', task: { id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null } }
   };

export type NoteOnTaskMutationVariables = Exact<{
  taskId: string;
  noteId: string;
  text: string;
}>;


export type NoteOnTaskMutation = { noteOnTask:
    | { __typename: 'DocumentUnavailable', problem: DocumentProblem }
    | { __typename: 'TaskEnded', taskId: string, state: TaskState }
    | { __typename: 'TaskNotYours', taskId: string, by: { id: string, name: string, role: StaffRole } | null }
    | { __typename: 'TaskStepDone', task: { id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null } }
   };

export type FinishTaskMutationVariables = Exact<{
  taskId: string;
  result?: string | null | undefined;
  document?: DocumentVersionInput | null | undefined;
  articleNumber?: number | null | undefined;
}>;


export type FinishTaskMutation = { finishTask:
    | { __typename: 'DocumentUnavailable', problem: DocumentProblem }
    | { __typename: 'TaskEnded', taskId: string, state: TaskState }
    | { __typename: 'TaskNotYours', taskId: string, by: { id: string, name: string, role: StaffRole } | null }
    | { __typename: 'TaskStepDone', task: { id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null } }
   };

export type SendBackTaskMutationVariables = Exact<{
  taskId: string;
  noteId: string;
  text: string;
}>;


export type SendBackTaskMutation = { sendBackTask:
    | { __typename: 'DocumentUnavailable', problem: DocumentProblem }
    | { __typename: 'TaskEnded', taskId: string, state: TaskState }
    | { __typename: 'TaskNotYours', taskId: string, by: { id: string, name: string, role: StaffRole } | null }
    | { __typename: 'TaskStepDone', task: { id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null } }
   };

export type WithdrawTaskMutationVariables = Exact<{
  taskId: string;
}>;


export type WithdrawTaskMutation = { withdrawTask:
    | { __typename: 'DocumentUnavailable', problem: DocumentProblem }
    | { __typename: 'TaskEnded', taskId: string, state: TaskState }
    | { __typename: 'TaskNotYours', taskId: string, by: { id: string, name: string, role: StaffRole } | null }
    | { __typename: 'TaskStepDone', task: { id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null } }
   };

export type TasksSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TasksSubscription = { tasks: { now: string, more: number, tasks: Array<{ id: string, state: TaskState, wanted: string, topic: string, language: Language, createdAt: string, dueAt: string, stuck: boolean, result: string | null, endedAt: string | null, conversationId: string | null, askedBy: { id: string, name: string, role: StaffRole }, claimedBy: { id: string, name: string, role: StaffRole } | null, notes: Array<{ id: string, at: string, text: string, by: { id: string, name: string, role: StaffRole } }>, document: { id: string, version: number, title: string, language: Language, kind: DocumentKind, bytes: number, pages: number | null, readable: boolean, fillable: boolean } | null, article: { topic: string, language: Language, number: number, title: string } | null }> } };

export type TaskTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskTopicsQuery = { topics: Array<{ key: string, name: string }> };

export const AcceptConversationDocument: TrustedDocument<AcceptConversationMutation, AcceptConversationMutationVariables> = {
  kind: 'mutation',
  name: 'AcceptConversation',
  id: 'cb7450af4ef5',
};

export const AnswerByMailDocument: TrustedDocument<AnswerByMailMutation, AnswerByMailMutationVariables> = {
  kind: 'mutation',
  name: 'AnswerByMail',
  id: 'a9a10724e9c3',
};

export const AnswerSurveyDocument: TrustedDocument<AnswerSurveyMutation, AnswerSurveyMutationVariables> = {
  kind: 'mutation',
  name: 'AnswerSurvey',
  id: '39ae9f67e1c3',
};

export const ArticleDocument: TrustedDocument<ArticleQuery, ArticleQueryVariables> = {
  kind: 'query',
  name: 'Article',
  id: '99f410afd96e',
};

export const ArticleRevisionsDocument: TrustedDocument<ArticleRevisionsQuery, ArticleRevisionsQueryVariables> = {
  kind: 'query',
  name: 'ArticleRevisions',
  id: '5c6db7dee9ac',
};

export const ArticleTextDocument: TrustedDocument<ArticleTextQuery, ArticleTextQueryVariables> = {
  kind: 'query',
  name: 'ArticleText',
  id: 'f4f8f8aaadef',
};

export const ArticlesDocument: TrustedDocument<ArticlesQuery, ArticlesQueryVariables> = {
  kind: 'query',
  name: 'Articles',
  id: '1544a48134c6',
};

export const AuditFiltersDocument: TrustedDocument<AuditFiltersQuery, AuditFiltersQueryVariables> = {
  kind: 'query',
  name: 'AuditFilters',
  id: '9f95b821e5e0',
};

export const AuditLogDocument: TrustedDocument<AuditLogQuery, AuditLogQueryVariables> = {
  kind: 'query',
  name: 'AuditLog',
  id: '1786c1331f05',
};

export const CancelCallbackDocument: TrustedDocument<CancelCallbackMutation, CancelCallbackMutationVariables> = {
  kind: 'mutation',
  name: 'CancelCallback',
  id: '9aaa007ebe9d',
};

export const ClaimCallbackDocument: TrustedDocument<ClaimCallbackMutation, ClaimCallbackMutationVariables> = {
  kind: 'mutation',
  name: 'ClaimCallback',
  id: 'dbdc9e4357ae',
};

export const ClaimTaskDocument: TrustedDocument<ClaimTaskMutation, ClaimTaskMutationVariables> = {
  kind: 'mutation',
  name: 'ClaimTask',
  id: 'bd25f0960c4d',
};

export const CloseConversationDocument: TrustedDocument<CloseConversationMutation, CloseConversationMutationVariables> = {
  kind: 'mutation',
  name: 'CloseConversation',
  id: '666df08fe5a2',
};

export const ConversationFeedDocument: TrustedDocument<ConversationFeedSubscription, ConversationFeedSubscriptionVariables> = {
  kind: 'subscription',
  name: 'ConversationFeed',
  id: '52e70f224028',
};

export const CreateTaskDocument: TrustedDocument<CreateTaskMutation, CreateTaskMutationVariables> = {
  kind: 'mutation',
  name: 'CreateTask',
  id: '62239955e70c',
};

export const DeclineConversationDocument: TrustedDocument<DeclineConversationMutation, DeclineConversationMutationVariables> = {
  kind: 'mutation',
  name: 'DeclineConversation',
  id: '402623d117ec',
};

export const DeleteConversationDocument: TrustedDocument<DeleteConversationMutation, DeleteConversationMutationVariables> = {
  kind: 'mutation',
  name: 'DeleteConversation',
  id: '3779b7ef930f',
};

export const DeskDocument: TrustedDocument<DeskSubscription, DeskSubscriptionVariables> = {
  kind: 'subscription',
  name: 'Desk',
  id: 'b885e21dc050',
};

export const DeskDataDocument: TrustedDocument<DeskDataQuery, DeskDataQueryVariables> = {
  kind: 'query',
  name: 'DeskData',
  id: '5ebcb5bca18b',
};

export const DocumentsDocument: TrustedDocument<DocumentsQuery, DocumentsQueryVariables> = {
  kind: 'query',
  name: 'Documents',
  id: 'a2fe6ba7723d',
};

export const EndConversationDocument: TrustedDocument<EndConversationMutation, EndConversationMutationVariables> = {
  kind: 'mutation',
  name: 'EndConversation',
  id: 'c5d2ba3de477',
};

export const ErasedDocument: TrustedDocument<ErasedQuery, ErasedQueryVariables> = {
  kind: 'query',
  name: 'Erased',
  id: '130f6c366ca2',
};

export const FinishTaskDocument: TrustedDocument<FinishTaskMutation, FinishTaskMutationVariables> = {
  kind: 'mutation',
  name: 'FinishTask',
  id: '43a26d456f29',
};

export const HoursRevisionsDocument: TrustedDocument<HoursRevisionsQuery, HoursRevisionsQueryVariables> = {
  kind: 'query',
  name: 'HoursRevisions',
  id: '773b3b8bd3cf',
};

export const HoursRulesDocument: TrustedDocument<HoursRulesQuery, HoursRulesQueryVariables> = {
  kind: 'query',
  name: 'HoursRules',
  id: 'c6f5111efd5e',
};

export const KeepAsMessageDocument: TrustedDocument<KeepAsMessageMutation, KeepAsMessageMutationVariables> = {
  kind: 'mutation',
  name: 'KeepAsMessage',
  id: '098168c29c66',
};

export const KnowledgeArticleDocument: TrustedDocument<KnowledgeArticleQuery, KnowledgeArticleQueryVariables> = {
  kind: 'query',
  name: 'KnowledgeArticle',
  id: 'e4faafab0e9d',
};

export const LeaveDeskDocument: TrustedDocument<LeaveDeskMutation, LeaveDeskMutationVariables> = {
  kind: 'mutation',
  name: 'LeaveDesk',
  id: '831f890cea1c',
};

export const LeaveMessageDocument: TrustedDocument<LeaveMessageMutation, LeaveMessageMutationVariables> = {
  kind: 'mutation',
  name: 'LeaveMessage',
  id: '4803d37c119c',
};

export const MarkReadDocument: TrustedDocument<MarkReadMutation, MarkReadMutationVariables> = {
  kind: 'mutation',
  name: 'MarkRead',
  id: '51f1064d344b',
};

export const MeDocument: TrustedDocument<MeQuery, MeQueryVariables> = {
  kind: 'query',
  name: 'Me',
  id: '10f65a61fd44',
};

export const MissSearchDocument: TrustedDocument<MissSearchMutation, MissSearchMutationVariables> = {
  kind: 'mutation',
  name: 'MissSearch',
  id: '67e785dfff43',
};

export const MoveArticleDocument: TrustedDocument<MoveArticleMutation, MoveArticleMutationVariables> = {
  kind: 'mutation',
  name: 'MoveArticle',
  id: '1dec29a6d62e',
};

export const MoveConversationDocument: TrustedDocument<MoveConversationMutation, MoveConversationMutationVariables> = {
  kind: 'mutation',
  name: 'MoveConversation',
  id: '8b353ab74eae',
};

export const MyCallbackDocument: TrustedDocument<MyCallbackQuery, MyCallbackQueryVariables> = {
  kind: 'query',
  name: 'MyCallback',
  id: '95c5cf4bae0e',
};

export const MyConversationDocument: TrustedDocument<MyConversationQuery, MyConversationQueryVariables> = {
  kind: 'query',
  name: 'MyConversation',
  id: '75745dc1eea5',
};

export const MyDataDocument: TrustedDocument<MyDataQuery, MyDataQueryVariables> = {
  kind: 'query',
  name: 'MyData',
  id: '43f5a1686a04',
};

export const NoteOnTaskDocument: TrustedDocument<NoteOnTaskMutation, NoteOnTaskMutationVariables> = {
  kind: 'mutation',
  name: 'NoteOnTask',
  id: '4b660cfbc94c',
};

export const OpenDocumentDocument: TrustedDocument<OpenDocumentMutation, OpenDocumentMutationVariables> = {
  kind: 'mutation',
  name: 'OpenDocument',
  id: '236ece2939c5',
};

export const OpenLibraryDocumentDocument: TrustedDocument<OpenLibraryDocumentMutation, OpenLibraryDocumentMutationVariables> = {
  kind: 'mutation',
  name: 'OpenLibraryDocument',
  id: '94f6b763e551',
};

export const OpenSessionDocument: TrustedDocument<OpenSessionMutation, OpenSessionMutationVariables> = {
  kind: 'mutation',
  name: 'OpenSession',
  id: '5e82a9ab87d8',
};

export const PointsDocument: TrustedDocument<PointsQuery, PointsQueryVariables> = {
  kind: 'query',
  name: 'Points',
  id: '86cdbd600a68',
};

export const PreviewArticleDocument: TrustedDocument<PreviewArticleQuery, PreviewArticleQueryVariables> = {
  kind: 'query',
  name: 'PreviewArticle',
  id: 'c486684a66b1',
};

export const PreviewHoursDocument: TrustedDocument<PreviewHoursQuery, PreviewHoursQueryVariables> = {
  kind: 'query',
  name: 'PreviewHours',
  id: 'a5008c7339ae',
};

export const ReleaseTaskDocument: TrustedDocument<ReleaseTaskMutation, ReleaseTaskMutationVariables> = {
  kind: 'mutation',
  name: 'ReleaseTask',
  id: 'a8e871263202',
};

export const RenewLeaseDocument: TrustedDocument<RenewLeaseMutation, RenewLeaseMutationVariables> = {
  kind: 'mutation',
  name: 'RenewLease',
  id: '653c65d3fd65',
};

export const ReopenConversationDocument: TrustedDocument<ReopenConversationMutation, ReopenConversationMutationVariables> = {
  kind: 'mutation',
  name: 'ReopenConversation',
  id: 'e706ce92a572',
};

export const ReportDocument: TrustedDocument<ReportQuery, ReportQueryVariables> = {
  kind: 'query',
  name: 'Report',
  id: '2e22fa5a7ab0',
};

export const RequestCallbackDocument: TrustedDocument<RequestCallbackMutation, RequestCallbackMutationVariables> = {
  kind: 'mutation',
  name: 'RequestCallback',
  id: '4b32f4e4cf46',
};

export const ReturnConversationDocument: TrustedDocument<ReturnConversationMutation, ReturnConversationMutationVariables> = {
  kind: 'mutation',
  name: 'ReturnConversation',
  id: '814f24d329df',
};

export const RoutingDocument: TrustedDocument<RoutingSubscription, RoutingSubscriptionVariables> = {
  kind: 'subscription',
  name: 'Routing',
  id: 'd8a06b3784ca',
};

export const SaveArticleDocument: TrustedDocument<SaveArticleMutation, SaveArticleMutationVariables> = {
  kind: 'mutation',
  name: 'SaveArticle',
  id: '7ad0fe90635a',
};

export const SaveDocumentDocument: TrustedDocument<SaveDocumentMutation, SaveDocumentMutationVariables> = {
  kind: 'mutation',
  name: 'SaveDocument',
  id: '236baff35e0d',
};

export const SaveHoursDocument: TrustedDocument<SaveHoursMutation, SaveHoursMutationVariables> = {
  kind: 'mutation',
  name: 'SaveHours',
  id: '7a6dff82ccca',
};

export const SearchKnowledgeDocument: TrustedDocument<SearchKnowledgeQuery, SearchKnowledgeQueryVariables> = {
  kind: 'query',
  name: 'SearchKnowledge',
  id: '8932f82c34e9',
};

export const SendBackTaskDocument: TrustedDocument<SendBackTaskMutation, SendBackTaskMutationVariables> = {
  kind: 'mutation',
  name: 'SendBackTask',
  id: '9feed67940dd',
};

export const SendDocumentDocument: TrustedDocument<SendDocumentMutation, SendDocumentMutationVariables> = {
  kind: 'mutation',
  name: 'SendDocument',
  id: '7bc61d6a9d6d',
};

export const SendMessageDocument: TrustedDocument<SendMessageMutation, SendMessageMutationVariables> = {
  kind: 'mutation',
  name: 'SendMessage',
  id: 'fd7563c579aa',
};

export const SendRealTimeTextDocument: TrustedDocument<SendRealTimeTextMutation, SendRealTimeTextMutationVariables> = {
  kind: 'mutation',
  name: 'SendRealTimeText',
  id: 'a7a5583d7683',
};

export const ServiceDocument: TrustedDocument<ServiceQuery, ServiceQueryVariables> = {
  kind: 'query',
  name: 'Service',
  id: 'b55cbb0214c2',
};

export const ServiceStatusDocument: TrustedDocument<ServiceStatusSubscription, ServiceStatusSubscriptionVariables> = {
  kind: 'subscription',
  name: 'ServiceStatus',
  id: '14aeba2ac2ba',
};

export const SetOperatorStateDocument: TrustedDocument<SetOperatorStateMutation, SetOperatorStateMutationVariables> = {
  kind: 'mutation',
  name: 'SetOperatorState',
  id: '865135c933bd',
};

export const SetPreferencesDocument: TrustedDocument<SetPreferencesMutation, SetPreferencesMutationVariables> = {
  kind: 'mutation',
  name: 'SetPreferences',
  id: 'add776105223',
};

export const SetTypingDocument: TrustedDocument<SetTypingMutation, SetTypingMutationVariables> = {
  kind: 'mutation',
  name: 'SetTyping',
  id: '87f2d7cbdf2f',
};

export const SettleCallbackDocument: TrustedDocument<SettleCallbackMutation, SettleCallbackMutationVariables> = {
  kind: 'mutation',
  name: 'SettleCallback',
  id: '7b6e03d8a09f',
};

export const StartConversationDocument: TrustedDocument<StartConversationMutation, StartConversationMutationVariables> = {
  kind: 'mutation',
  name: 'StartConversation',
  id: 'a7b0bfc937f0',
};

export const SuggestArticlesDocument: TrustedDocument<SuggestArticlesQuery, SuggestArticlesQueryVariables> = {
  kind: 'query',
  name: 'SuggestArticles',
  id: '7535e506acb7',
};

export const TakeBackHoursDocument: TrustedDocument<TakeBackHoursMutation, TakeBackHoursMutationVariables> = {
  kind: 'mutation',
  name: 'TakeBackHours',
  id: '982a6e605c66',
};

export const TaskTopicsDocument: TrustedDocument<TaskTopicsQuery, TaskTopicsQueryVariables> = {
  kind: 'query',
  name: 'TaskTopics',
  id: '649fc2ace481',
};

export const TasksDocument: TrustedDocument<TasksSubscription, TasksSubscriptionVariables> = {
  kind: 'subscription',
  name: 'Tasks',
  id: 'edad4d562844',
};

export const TransferConversationDocument: TrustedDocument<TransferConversationMutation, TransferConversationMutationVariables> = {
  kind: 'mutation',
  name: 'TransferConversation',
  id: 'fa86e5f33073',
};

export const WithdrawDocumentDocument: TrustedDocument<WithdrawDocumentMutation, WithdrawDocumentMutationVariables> = {
  kind: 'mutation',
  name: 'WithdrawDocument',
  id: '329ffb88334d',
};

export const WithdrawTaskDocument: TrustedDocument<WithdrawTaskMutation, WithdrawTaskMutationVariables> = {
  kind: 'mutation',
  name: 'WithdrawTask',
  id: '294064b92220',
};
