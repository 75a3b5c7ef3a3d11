import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Question } from '@segit-a-hivatal/hours';
import type { Audit, AuditStore } from './domain/audit/index.ts';
import { createCallbacks } from './domain/callbacks/index.ts';
import type { CallbackStore, NumberReader } from './domain/callbacks/index.ts';
import type { Bus } from './domain/conversations/index.ts';
import { createConversations, createHub, createPresence, createRealTimeText } from './domain/conversations/index.ts';
import type { ConversationStore, PresenceStore } from './domain/conversations/index.ts';
import type { Clock } from './domain/clock.ts';
import { createDocuments, putSamples } from './domain/documents/index.ts';
import type { DocumentStore, FileInspector, FileStore, SampleDocument } from './domain/documents/index.ts';
import { describe } from './domain/describe.ts';
import { createDesk, createHandingOn } from './domain/desk/index.ts';
import type { DeskStore } from './domain/desk/index.ts';
import { createBoard, createBook } from './domain/hours/index.ts';
import type { HoursStore, ServiceHours } from './domain/hours/index.ts';
import { createArticles, createMissedSearches } from './domain/knowledge/index.ts';
import type { ArticleStore, Library, MissedSearchStore } from './domain/knowledge/index.ts';
import { createAnswerMails } from './domain/mail/index.ts';
import type { AnswerMailStore, Mailer } from './domain/mail/index.ts';
import { createOwnData } from './domain/own-data/index.ts';
import type { OwnDataStore } from './domain/own-data/index.ts';
import { createPrivacy } from './domain/privacy/index.ts';
import { createReports } from './domain/reports/index.ts';
import type { ReportStore } from './domain/reports/index.ts';
import { createKept, createRetention } from './domain/retention/index.ts';
import type { RetentionStore } from './domain/retention/index.ts';
import { createRouting, DEFAULT_POLICY } from './domain/routing/index.ts';
import type { Policy, RoutingHistory, RoutingStore } from './domain/routing/index.ts';
import { createSessions } from './domain/sessions/index.ts';
import type { SessionStore, TokenMint } from './domain/sessions/index.ts';
import { createSites } from './domain/sites/index.ts';
import type { Site } from './domain/sites/index.ts';
import { createTasks } from './domain/tasks/index.ts';
import type { TaskStore } from './domain/tasks/index.ts';
import { createRosters, createStaffing } from './domain/staffing/index.ts';
import type { Abilities } from './domain/staffing/index.ts';
import type { Timers } from './domain/timers.ts';
import { createGraphQL, createMaskError, createThrottle } from './graphql/index.ts';
import type { ErrorLog, OfficeData, Services } from './graphql/index.ts';
import { readRules } from './hours-settings.ts';
import type { Limits, Settings } from './settings.ts';
import { createCallers } from './transport/callers.ts';
import type { StaffAuth } from './transport/callers.ts';
import { createSessionLife } from './transport/session-life.ts';
import { createHttp } from './transport/http.ts';
import type { Remote } from './transport/http.ts';
import { createMetrics } from './transport/metrics.ts';
import { createWebSockets } from './transport/websocket.ts';

/** The concrete parts of a server; `main.ts` chooses them, tests choose others. */
export interface AppParts {
  readonly store: ConversationStore &
    RoutingStore &
    PresenceStore &
    SessionStore &
    HoursStore &
    TaskStore &
    DeskStore &
    CallbackStore &
    AnswerMailStore &
    MissedSearchStore &
    ReportStore &
    DocumentStore &
    ArticleStore &
    RetentionStore &
    OwnDataStore &
    AuditStore &
    RoutingHistory & { epoch(): Promise<string>; ping(): Promise<void>; settleErasures(): Promise<void> };
  readonly bus: Bus;
  readonly staffAuth: StaffAuth;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly tokens: TokenMint;
  /** By the settings' rules; those of the store take their place. */
  readonly hours: ServiceHours;
  readonly sites: readonly Site[];
  /** What the office says a member of the staff can do; undefined: it has not set them up. */
  abilitiesOf(staffId: string): Abilities | undefined;
  readonly office: OfficeData;
  /** What is the office's own, and therefore nobody's personal data. */
  readonly own: readonly string[];
  readonly limits: Limits;
  /** Where the bytes of documents are. */
  readonly files: FileStore;
  readonly inspector: FileInspector;
  /** What is in the library before somebody puts something in. */
  readonly samples?: readonly SampleDocument[];
  /** Who reads articles; those of the store take the place of those that come with it. */
  readonly library: Library;
  readonly audit: Audit;
  /** Who knows telephone numbers; null: this office calls nobody back. */
  readonly numbers: NumberReader | null;
  /** Who sends mail; null: this office sends none. */
  readonly mailer: Mailer | null;
  readonly callbacks: Pick<Settings['callbacks'], 'tries' | 'claimMinutes'>;
  readonly retention: Settings['retention'];
  /** How the office routes; without it by `DEFAULT_POLICY`. What is done where nobody can help is the sites'. */
  readonly routing?: Omit<Policy, 'overflow'>;
  /** What browsers call this server, e.g. `https://segit.example.hu`. */
  readonly publicUrl: string;
  readonly behindProxy: boolean;
  readonly log: ErrorLog & { info(details: object, message: string): void };
}

export interface App {
  /** Resolves when it answers by the hours and the articles of the store, and has what comes with it. */
  ready(): Promise<void>;
  fetch(request: Request, remote: Remote): Promise<Response>;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Takes nobody new, answers what runs, closes the sockets with 1012. The store and the bus are the caller's. */
  dispose(): Promise<void>;
}

/** What runs may take this long to be answered when the server goes down. */
const DRAIN_MS = 5000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export function createApp(parts: AppParts): App {
  const { store, bus, staffAuth, clock, timers, tokens, hours, office, limits, publicUrl, behindProxy, log } = parts;
  const onError = (error: unknown): void => log.warn({ cause: describe(error) }, 'a background task failed');

  const privacy = createPrivacy(parts.own);
  const sites = createSites(parts.sites);
  const sessions = createSessions({ store, sites, clock, tokens });
  const epoch = (): Promise<string> => store.epoch();
  const hub = createHub({ bus, store, timers, epoch, onError });
  const staffing = createStaffing({
    abilitiesOf: parts.abilitiesOf,
    rosters: createRosters(hours),
    keepsRosters: !hours.demonstration,
  });
  const overflow = Object.fromEntries(parts.sites.map((site) => [site.key, site.overflow]));
  const policy = { ...(parts.routing ?? DEFAULT_POLICY), overflow };
  const routing = createRouting({
    ...{ store, bus, clock, timers, policy, onError },
    office: { skillsFor: sites.skillsFor, profileOf: staffing.profileOf },
  });
  const presence = createPresence({ store, timers, onError, onArrival: () => bus.publish({ kind: 'desk' }) });
  const isOpen = (site: string, at: number): boolean => hours.statusAt({ site, channel: 'CHAT' }, at)?.open ?? false;
  const conversations = createConversations({
    store,
    hub,
    board: routing,
    presence,
    epoch,
    bus,
    clock,
    isOpen,
    sessions,
    sites,
    tokens,
    queueLimit: limits.queue,
    privacy,
    callbacks: store,
  });
  const { retention } = parts;
  const callbacks = createCallbacks({
    ...{ store, clock, sessions, tokens, numbers: parts.numbers, privacy },
    rules: {
      tries: parts.callbacks.tries,
      claimMs: parts.callbacks.claimMinutes * MINUTE_MS,
      keptMs: retention.callbackDays * DAY_MS,
      most: limits.callbacks,
    },
    isOpen,
    leaveQueue: conversations.leaveForCallback,
    onChange: () => bus.publish({ kind: 'desk' }),
  });
  const answerMails = createAnswerMails({
    ...{ store, mailer: parts.mailer, clock, timers, sites, onError },
    page: publicUrl,
    keptMs: retention.mailDays * DAY_MS,
    onRefused: () => log.info({}, 'a mail server refused the address of an answer'),
  });
  const topics = new Set(office.topics.map((topic) => topic.key));
  const documents = createDocuments({
    ...{ store, conversations, clock, tokens, privacy, topics },
    ...{ files: parts.files, inspector: parts.inspector },
  });
  const keeping = createRetention({
    kept: createKept({ store, callbacks, documents, clock, days: retention }),
    ...{ store, clock, timers },
    onPruned(counts) {
      log.info({ pruned: counts }, 'what was too old is erased');
      // A message that nobody took may be in front of somebody.
      bus.publish({ kind: 'desk' });
    },
    onError,
  });
  const ownData = createOwnData({
    store,
    eraseConversation: ({ id, siteKey }, conversationId) =>
      conversations.erase({ kind: 'citizen', sessionId: id, siteKey }, conversationId),
    withdrawCallbacks: callbacks.withdrawAll,
    endSession: ({ id }) => sessions.endAt(id, clock.now()),
  });
  const realTimeText = createRealTimeText({ store, bus, clock, privacy });
  const metrics = createMetrics(() => bus.healthy());
  const desk = createDesk({
    store,
    conversations,
    callbacks,
    bus,
    timers,
    topics,
    onError,
    onRequeued: () => metrics.requeued.inc(),
  });

  const hoursBook = createBook({
    store,
    bell: bus,
    clock,
    timers,
    hours,
    asked: askedOf(parts),
    read: (rules) => readRules(rules, { sites: parts.sites, points: office.points }),
    onError,
  });

  const articles = createArticles({ store, bell: bus, clock, timers, library: parts.library, topics, onError });
  const handingOn = createHandingOn({ store, conversations, routing, privacy });
  const tasks = createTasks({ store, bus, clock, timers, tokens, privacy, topics });
  const reports = createReports(store);
  const hoursBoard = createBoard({ hours, clock, timers });
  const services: Services = {
    ...{
      conversations,
      callbacks,
      answerMails,
      desk,
      handingOn,
      tasks,
      sessions,
      sites,
      clock,
      office,
      articles,
      knowledge: articles.knowledge,
      missedSearches: createMissedSearches({ store, clock, privacy, onError }),
      documents,
      audit: parts.audit,
      ownData,
      retention: keeping,
      keptDays: retention,
    },
    ...{ hours, hoursBook, hoursBoard, realTimeText, reports },
  };
  const { schema, documents: trusted } = createGraphQL(epoch);
  const maskError = createMaskError(log);
  const throttle = createThrottle(limits);
  const callers = createCallers({ sessions, sites, staffAuth, ownOrigin: new URL(publicUrl).origin });
  let draining = false;

  const sessionLife = createSessionLife({ sessions, staffAuth, clock, log });
  const transport = { documents: trusted, maskError, callers, sessionLife, services, throttle, metrics };
  const http = createHttp({
    ...transport,
    schema,
    staffAuth,
    publicUrl,
    ping: () => store.ping(),
    draining: () => draining,
  });
  const sockets = createWebSockets({ ...transport, limits, behindProxy, timers, log });

  return {
    async ready() {
      const samples = putSamples(parts.samples ?? [], documents, store);
      await Promise.all([hoursBook.ready(), articles.ready(), samples]);
    },
    fetch: http,
    upgrade: sockets.upgrade,
    async dispose() {
      draining = true;
      await sockets.drain(DRAIN_MS);
      desk.dispose();
      keeping.dispose();
      answerMails.dispose();
      routing.dispose();
      presence.dispose();
      hub.dispose();
      hoursBook.dispose();
      articles.dispose();
      hoursBoard.dispose();
      metrics.dispose();
    },
  };
}

/** Whose hours a preview shows. */
const askedOf = ({ sites, office }: AppParts): Question[] => [
  ...sites.flatMap(({ key: site, channels }) => channels.map((channel) => ({ site, channel }))),
  ...office.points.map(({ key: point }) => ({ site: sites[0]?.key ?? '', channel: 'CHAT' as const, point })),
];
