import { messageText } from '@segit-a-hivatal/contract';
import type { Language, Point, Preference, TrustedDocument } from '@segit-a-hivatal/contract';
import {
  DeleteConversationDocument,
  EndConversationDocument,
  KeepAsMessageDocument,
  PointsDocument,
  ReopenConversationDocument,
  ServiceDocument,
} from '@segit-a-hivatal/contract/operations';
import { ConversationClient } from './conversation.ts';
import { browserEnvironment, listen, type Environment } from './environment.ts';
import { createHttp, type HttpExecute } from './http.ts';
import type { Leaver } from './leave.ts';
import { forgetConversation, forgetEverything, keep, recall } from './persisted.ts';
import { randomId } from './random-id.ts';
import { RequestError } from './request-error.ts';
import { startConversation, startedBefore, type StartParts } from './start.ts';
import { serviceFeed, type ServiceFeed } from './service-feed.ts';
import { createStore, type Store } from './store.ts';
import { TabLink, type TabLinkTiming } from './tab-link.ts';
import { Tabs, type TabMessage } from './tabs.ts';
import { Transport, type TransportTiming } from './transport.ts';
import type { HelpDesk, HelpDeskSnapshot, LeaveOutcome, ReopenOutcome, StartOutcome } from './types.ts';

export interface HelpDeskOptions {
  readonly server: string | URL;
  readonly site: string;
  readonly language: Language;
  /** Default: the page's own. */
  readonly environment?: Environment;
  readonly timing?: Partial<TransportTiming & TabLinkTiming>;
}

export function createHelpDesk(options: HelpDeskOptions): HelpDesk {
  return new CitizenHelpDesk(options);
}

const DRAFT_MS = 300;

/**
 * A citizen's side of the help desk on one site, in one of its tabs. Above 300 lines because it is the one place where
 * everything meets: what this browser keeps, the other tabs, the server, and the conversation.
 */
class CitizenHelpDesk extends EventTarget implements HelpDesk {
  readonly #options: HelpDeskOptions;
  readonly #environment: Environment;
  readonly #store: Store;
  readonly #http: HttpExecute;
  readonly #startParts: StartParts;
  readonly #service: ServiceFeed;
  readonly #stops: (() => void)[] = [];
  #language: Language;
  #tabs: Tabs | null = null;
  #conversation: ConversationClient | null = null;
  #link: Transport | TabLink | null = null;
  #draftTimer: ReturnType<typeof setTimeout> | undefined;
  #leaver: Leaver | undefined;
  #snapshot: HelpDeskSnapshot = {
    service: null,
    unreachable: false,
    starting: false,
    conversation: null,
    leaving: false,
    expired: false,
    draft: '',
    preferences: [],
    nickname: '',
    speaking: false,
    announcedUpTo: 0,
  };

  constructor(options: HelpDeskOptions) {
    super();
    this.#options = options;
    this.#language = options.language;
    this.#environment = options.environment ?? browserEnvironment();
    this.#store = createStore(this.#environment, `segit:${options.site}:`);
    this.#http = createHttp({
      server: options.server,
      environment: this.#environment,
      ...(options.timing?.requestMs === undefined ? {} : { requestMs: options.timing.requestMs }),
    });
    this.#startParts = {
      site: options.site,
      store: this.#store,
      http: this.#http,
      locks: this.#environment.storage && this.#environment.locks,
    };
    const { server, site, timing = {} } = options;
    this.#service = serviceFeed(site, { server, environment: this.#environment, timing }, (service) => {
      this.#update({ service, unreachable: false });
      this.#tabs?.post({ kind: 'service', service });
    });
  }

  get snapshot(): HelpDeskSnapshot {
    return this.#snapshot;
  }

  async restore(): Promise<void> {
    if (this.#tabs) return;
    this.#readShared();
    this.#stops.push(
      this.#store.onChange((key) => this.#changedElsewhere(key)),
      listen(this.#environment.events, ['pagehide'], () => this.#keepDraft()),
      listen(this.#environment.events, ['online'], () => void this.#leaveKept()),
    );
    this.#tabs = new Tabs({
      site: this.#options.site,
      environment: this.#environment,
      store: this.#store,
      onLeading: () => this.#connect(),
      onSpeaking: (speaking) => this.#update({ speaking }),
      onMessage: (message) => this.#hear(message),
    });
    this.#takeUp();
    this.#hearService();
    if (this.#conversation) this.#finishStart();
    else void this.#lookForStart();
    void this.#leaveKept();
  }

  async refreshService(): Promise<void> {
    try {
      const { service } = await this.#http(ServiceDocument, { site: this.#options.site });
      this.#update({ service, unreachable: false });
    } catch {
      this.#update({ unreachable: true });
    }
  }

  async points(): Promise<readonly Point[] | null> {
    try {
      return (await this.#http(PointsDocument, { site: this.#options.site })).points;
    } catch {
      return null;
    }
  }

  calendar(language: Language, easy: boolean): string {
    const { server, site } = this.#options;
    return `${server}/service/${site}/hours.ics?language=${language}${easy && language === 'hu' ? '-easy' : ''}`;
  }

  async start(options: {
    nickname?: string;
    preferences: readonly Preference[];
    question?: string;
  }): Promise<StartOutcome> {
    if (this.#conversation) return 'started';
    const { nickname = '', preferences, question } = options;
    this.#setProfile({ nickname, preferences });
    this.#update({ starting: true });
    const result = await startConversation(this.#startParts, {
      language: this.#language,
      preferences,
      ...(nickname ? { nickname } : {}),
      ...(question ? { question } : {}),
    });
    this.#update({ starting: false });
    switch (result.__typename) {
      case 'ConversationStarted':
        this.#begin();
        return 'started';
      case 'Running':
        this.#takeUp();
        if (question) this.send(question);
        return 'started';
      case 'ServiceClosed':
        this.#update({ service: result.service, unreachable: false });
        return 'closed';
      case 'QueueFull':
        return 'queue-full';
      case 'Unreachable':
        return 'unreachable';
    }
  }

  async leaveMessage(options: Parameters<HelpDesk['leaveMessage']>[0]): Promise<LeaveOutcome> {
    const { nickname = '', preferences, text } = options;
    if (messageText(text) === null) return 'refused';
    this.#setProfile({ nickname, preferences });
    const ids = { requestId: randomId(), clientMessageId: randomId() };
    keep(this.#store, 'leaving', { ...ids, text, language: this.#language, nickname, preferences });
    this.setDraft('');
    return this.#leaveKept();
  }

  async keepAsMessage(): Promise<boolean> {
    const answer = await this.#step(KeepAsMessageDocument);
    return answer instanceof RequestError ? false : answer.keepAsMessage;
  }

  send(text: string): string | null {
    const sent = this.#conversation?.send(text);
    if (!sent) return null;
    // The storage is full: the leading tab will never see it, so this one has to send it.
    if (!sent.kept) this.#tabs?.takeOver();
    if (text === this.#snapshot.draft) this.setDraft('');
    return sent.key;
  }

  retry(key: string): void {
    this.#conversation?.retry(key);
  }

  discard(key: string): void {
    this.#conversation?.discard(key);
  }

  setDraft(draft: string): void {
    if (draft === this.#snapshot.draft) return;
    this.#update({ draft });
    clearTimeout(this.#draftTimer);
    this.#draftTimer = setTimeout(() => this.#keepDraft(), DRAFT_MS);
  }

  composing(): void {
    this.#conversation?.composing();
  }

  markRead(): void {
    this.#conversation?.markRead();
  }

  setAnnouncedUpTo(upTo: number): void {
    const conversation = this.#conversation;
    if (!conversation || upTo <= this.#snapshot.announcedUpTo) return;
    keep(this.#store, 'announced', { id: conversation.id, epoch: conversation.epoch, upTo });
    this.#update({ announcedUpTo: upTo });
  }

  setLanguage(language: Language): void {
    this.#language = language;
  }

  setPreferences(preferences: readonly Preference[]): void {
    this.#setProfile({ preferences });
    this.#conversation?.setPreferences(preferences);
  }

  setNickname(nickname: string): void {
    this.#setProfile({ nickname });
  }

  async end(): Promise<boolean> {
    const answer = await this.#step(EndConversationDocument);
    return answer instanceof RequestError ? false : answer.endConversation;
  }

  async reopen(): Promise<ReopenOutcome> {
    const answer = await this.#step(ReopenConversationDocument);
    if (answer instanceof RequestError) return answer.transient ? 'unreachable' : 'too-late';
    const { reopenConversation: result } = answer;
    switch (result.__typename) {
      case 'ConversationReopened':
        return 'reopened';
      case 'ReopenTooLate':
        return 'too-late';
      case 'ServiceClosed':
        this.#update({ service: result.service });
        return 'closed';
    }
  }

  async erase(): Promise<boolean> {
    const conversation = this.#conversation;
    const answer = await this.#step(DeleteConversationDocument);
    const gone = answer instanceof RequestError ? answer.code === 'NOT_FOUND' : answer.deleteConversation;
    if (!gone || !conversation) return false;
    const { id, epoch } = conversation;
    const deleted = { __typename: 'ConversationDeleted', conversationId: id } as const;
    this.#tabs?.post({ kind: 'feed', conversation: id, epoch, items: [deleted] });
    clearTimeout(this.#draftTimer);
    this.#letGo();
    forgetEverything(this.#store);
    this.#readShared();
    return true;
  }

  leave(): void {
    const now = this.#conversation?.snapshot;
    if (now && now.state !== 'CLOSED') return;
    this.#saveUnsent();
    this.#letGo();
    forgetConversation(this.#store);
    this.#store.remove('expired');
    this.#update({ expired: false });
  }

  dispose(): void {
    this.#keepDraft();
    this.#leaver?.dispose();
    const [tabs, conversation, link] = [this.#tabs, this.#conversation, this.#link];
    this.#tabs = this.#conversation = this.#link = null;
    conversation?.removeEventListener('change', this.#conversationChanged);
    conversation?.dispose();
    this.#service.stop();
    link?.dispose();
    this.#stops.forEach((stop) => stop());
    tabs?.dispose();
  }

  // ------------------------------------------------------------ the conversation

  /** Takes up what the store says there is; lets go of what it says is no more. */
  #takeUp(): void {
    const record = recall(this.#store, 'conversation');
    if (record?.id === this.#conversation?.id) return;
    // The notice that it was erased stays until the person goes on.
    if (!record && this.#conversation?.snapshot.erased) return;
    this.#letGo();
    if (!record) return;
    const ended = record.readableUntil !== undefined && Date.parse(record.readableUntil) < Date.now();
    if (ended || !recall(this.#store, 'session')) return forgetConversation(this.#store);
    const { nickname, preferences } = this.#snapshot;
    const conversation = new ConversationClient({
      ...record,
      party: 'CITIZEN',
      store: this.#store,
      language: () => this.#language,
      nickname,
      preferences,
      relay: (epoch, item) => {
        if (this.#tabs?.leading) this.#tabs.post({ kind: 'feed', conversation: record.id, epoch, items: [item] });
      },
      onRefused: () => this.#sessionLost(),
      timing: this.#options.timing ?? {},
    });
    this.#conversation = conversation;
    conversation.addEventListener('change', this.#conversationChanged);
    this.#connect();
    this.#conversationChanged();
  }

  /** Over a socket of its own in the tab that leads, through that tab in all others. */
  #connect(): void {
    const before = this.#link;
    const conversation = this.#conversation;
    this.#link = conversation && this.#tabs && this.#createLink(conversation.id, this.#tabs);
    conversation?.connect(this.#link);
    this.#hearService();
    before?.dispose();
  }

  #hearService(): void {
    if (this.#tabs?.leading) this.#service.hear(this.#link instanceof Transport ? this.#link : null);
    else this.#service.stop();
  }

  #createLink(conversation: string, tabs: Tabs): Transport | TabLink | null {
    const token = recall(this.#store, 'session');
    if (!token) return null;
    const environment = this.#environment;
    const timing = this.#options.timing ?? {};
    if (!tabs.leading) {
      return new TabLink({ tabs, conversation, environment, timing, execute: (...step) => this.#http(...step, token) });
    }
    const { server } = this.#options;
    const link = new Transport({ server, environment, token, timing, onForbidden: () => this.#sessionLost() });
    link.addEventListener('state', () => tabs.post({ kind: 'link', state: link.state }));
    return link;
  }

  #letGo(): void {
    this.#conversation?.removeEventListener('change', this.#conversationChanged);
    this.#conversation?.dispose();
    this.#conversation = null;
    this.#connect();
    this.#update({ conversation: null, announcedUpTo: 0 });
  }

  readonly #conversationChanged = (): void => {
    const conversation = this.#conversation!;
    this.#keepRecord(conversation);
    this.#update({ conversation: conversation.snapshot, announcedUpTo: this.#announcedUpTo(conversation) });
    if (conversation.snapshot.erased && recall(this.#store, 'conversation')) {
      forgetEverything(this.#store);
      this.#readShared();
    }
  };

  #keepRecord({ id, epoch, snapshot }: ConversationClient): void {
    const record = recall(this.#store, 'conversation');
    if (record?.id !== id) return;
    // Before the log has been read again, what was known of it still holds.
    const known = snapshot.caughtUp ? snapshot : record;
    const { readableUntil, left } = known;
    if (record.epoch === epoch && record.readableUntil === readableUntil && record.left === (left || undefined)) return;
    const kept = { ...(readableUntil ? { readableUntil } : {}), ...(left ? { left } : {}) };
    keep(this.#store, 'conversation', { id, epoch, ...kept });
  }

  #announcedUpTo({ id, epoch, resetAt }: ConversationClient): number {
    const record = recall(this.#store, 'announced');
    if (record?.id === id && record.epoch === epoch) return record.upTo;
    // Numbers of a history that is no more mean nothing in the one that took its place.
    return resetAt ?? 0;
  }

  /** The token is worth nothing any more. */
  #sessionLost(): void {
    const conversation = this.#conversation;
    if (!conversation || recall(this.#store, 'conversation')?.id !== conversation.id) return this.#takeUp();
    if (conversation.snapshot.state === 'CLOSED') {
      // As is to be expected some time after the end. What is on the screen can still be read and saved.
      this.#store.remove('session');
      return this.#connect();
    }
    this.#saveUnsent();
    forgetConversation(this.#store);
    keep(this.#store, 'expired', true);
    this.#takeUp();
    this.#update({ expired: true });
  }

  /** What never reached the server is put where it can be sent from once more. */
  #saveUnsent(): void {
    const unsent = this.#conversation?.takeUnsent() ?? [];
    if (unsent.length === 0) return;
    this.setDraft([...unsent, this.#snapshot.draft].filter((text) => text !== '').join('\n\n'));
    this.#keepDraft();
  }

  // ------------------------------------------------------------ beginning

  #begin(): void {
    this.#store.remove('expired');
    this.#update({ expired: false, unreachable: false });
    this.#takeUp();
    this.#finishStart();
  }

  /** The first question goes into the outbox under the id that it was given at the start: once, whatever happens. */
  #finishStart(): void {
    const starting = recall(this.#store, 'starting');
    if (!starting) return;
    if (starting.question) this.#conversation?.send(starting.question, starting.questionId);
    if (starting.question === this.#snapshot.draft) this.setDraft('');
    this.#store.remove('starting');
  }

  async #lookForStart(): Promise<void> {
    const found = await startedBefore(this.#startParts);
    if (!found || !this.#tabs || this.#conversation) return;
    keep(this.#store, 'conversation', { id: found.id, epoch: found.epoch });
    this.#begin();
  }

  /** Leaves what is kept, if anything is; what does that comes when it is first needed. */
  async #leaveKept(): Promise<LeaveOutcome> {
    this.#readShared();
    if (!this.#snapshot.leaving) return 'left';
    try {
      return await (await this.#loadLeaver()).leave();
    } catch {
      // It could not be loaded; the network's return, or the next page, tries again.
      return 'kept';
    }
  }

  async #loadLeaver(): Promise<Leaver> {
    const { Leaver } = await import('./leave.ts');
    return (this.#leaver ??= new Leaver({
      ...this.#startParts,
      onLeft: () => this.#begin(),
      onRefused: (text) => this.setDraft(text),
      onDone: () => this.#update({ leaving: false }),
    }));
  }

  // ------------------------------------------------------------ the other tabs

  #hear(message: TabMessage): void {
    if (message.kind === 'service') return this.#update({ service: message.service, unreachable: false });
    const link = this.#link;
    if (link instanceof TabLink) return link.receive(message);
    if (message.kind !== 'join' || !this.#tabs?.leading) return;
    const { from: to, conversation: id, position } = message;
    // A tab may know of the conversation before this one does.
    this.#takeUp();
    this.#tabs.post({ kind: 'link', to, state: this.#link?.state ?? 'idle' });
    if (this.#snapshot.service) this.#tabs.post({ kind: 'service', service: this.#snapshot.service });
    const items = this.#conversation?.id === id ? this.#conversation.replay(position) : [];
    if (items.length > 0)
      this.#tabs.post({ kind: 'feed', to, conversation: id, epoch: this.#conversation!.epoch, items });
  }

  #changedElsewhere(key: string | null): void {
    if (key === 'conversation' || key === null) this.#takeUp();
    if (key === null || ['draft', 'profile', 'expired', 'announced', 'leaving'].includes(key)) this.#readShared();
  }

  #readShared(): void {
    const draft = recall(this.#store, 'draft') ?? '';
    const { nickname, preferences } = recall(this.#store, 'profile') ?? { nickname: '', preferences: [] };
    const conversation = this.#conversation;
    const announced = conversation ? this.#announcedUpTo(conversation) : 0;
    const announcedUpTo = Math.max(announced, this.#snapshot.announcedUpTo);
    const leaving = recall(this.#store, 'leaving') !== null;
    const expired = recall(this.#store, 'expired') ?? false;
    this.#update({ draft, nickname, preferences, announcedUpTo, leaving, expired });
    conversation?.setPreferences(preferences);
  }

  // ------------------------------------------------------------ small things

  /** One step on the conversation by HTTP, which needs no leading tab; a `RequestError` where it was not taken. */
  async #step<Result>(document: TrustedDocument<Result, { conversationId: string }>): Promise<Result | RequestError> {
    const token = recall(this.#store, 'session');
    if (!this.#conversation || !token) return new RequestError({ code: 'UNAUTHENTICATED' });
    try {
      return await this.#http(document, { conversationId: this.#conversation.id }, token);
    } catch (error) {
      const failed = error instanceof RequestError ? error : new RequestError();
      if (failed.code === 'UNAUTHENTICATED') this.#sessionLost();
      return failed;
    }
  }

  #setProfile(change: { nickname?: string; preferences?: readonly Preference[] }): void {
    const { nickname, preferences } = { ...this.#snapshot, ...change };
    keep(this.#store, 'profile', { nickname, preferences });
    this.#update({ nickname, preferences });
  }

  #keepDraft(): void {
    clearTimeout(this.#draftTimer);
    if (this.#snapshot.draft === '') this.#store.remove('draft');
    else keep(this.#store, 'draft', this.#snapshot.draft);
  }

  #update(change: Partial<HelpDeskSnapshot>): void {
    const next = { ...this.#snapshot, ...change };
    const keys = Object.keys(change) as (keyof HelpDeskSnapshot)[];
    if (keys.every((key) => next[key] === this.#snapshot[key])) return;
    this.#snapshot = next;
    this.dispatchEvent(new Event('change'));
  }
}
