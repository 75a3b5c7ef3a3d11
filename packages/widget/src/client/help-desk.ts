import type { Language, Preference } from '@segit-a-hivatal/contract';
import { ServiceDocument } from '@segit-a-hivatal/contract/operations';
import type { Callbacks } from './callbacks.ts';
import { Beginning } from './beginning.ts';
import { ConversationClient } from './conversation.ts';
import { browserEnvironment, listen, type Environment } from './environment.ts';
import { createHttp, type HttpExecute } from './http.ts';
import { Notes } from './notes.ts';
import { forgetConversation, forgetEverything, keep, PERSON, recall } from './persisted.ts';
import { keepRecord, keepSpoken, spokenOf, type Spoken } from './record.ts';
import { serviceFeed, type ServiceFeed } from './service-feed.ts';
import { State } from './state.ts';
import type { Steps } from './steps.ts';
import { createStore, type Store } from './store.ts';
import { TabLink, type TabLinkTiming } from './tab-link.ts';
import { Tabs, type TabMessage } from './tabs.ts';
import { Transport, type TransportTiming } from './transport.ts';
import type {
  DocumentAnswer,
  HelpDesk,
  HelpDeskSnapshot,
  Knowledge,
  LeaveOutcome,
  ReopenOutcome,
  ServiceStatus,
  StartOutcome,
} from './types.ts';

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

/**
 * A citizen's side of the help desk on one site, in one of its tabs. Above 300 lines because a third of it only hands on what
 * `HelpDesk` offers; what is its own is which conversation there is, and over which link.
 */
class CitizenHelpDesk extends EventTarget implements HelpDesk {
  readonly #options: HelpDeskOptions;
  readonly #environment: Environment;
  readonly #store: Store;
  readonly #shared: Store;
  readonly #http: HttpExecute;
  readonly #state = new State(() => this.dispatchEvent(new Event('change')));
  readonly #notes: Notes;
  readonly #beginning: Beginning;
  readonly #service: ServiceFeed;
  readonly #stops: (() => void)[] = [];
  #language: Language;
  #callbacks: Callbacks | null = null;
  #tabs: Tabs | null = null;
  #conversation: ConversationClient | null = null;
  #link: Transport | TabLink | null = null;
  #sendsRealTimeText = false;
  #holdMs = 0;

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
    this.#shared = createStore(this.#environment, PERSON);
    this.#notes = new Notes(this.#store, this.#shared, this.#state);
    this.#beginning = new Beginning({
      site: options.site,
      store: this.#store,
      http: this.#http,
      locks: this.#environment.storage && this.#environment.locks,
      state: this.#state,
      notes: this.#notes,
      language: () => this.#answerLanguage(),
      takeUp: () => this.#takeUp(),
      send: (text, key) => void (key ? this.#conversation?.send(text, key) : this.send(text)),
    });
    const { server, site, timing = {} } = options;
    this.#service = serviceFeed(site, { server, environment: this.#environment, timing }, (service) => {
      this.#serviceChanged(service);
      this.#tabs?.post({ kind: 'service', service });
    });
  }

  get snapshot(): HelpDeskSnapshot {
    return this.#state.now;
  }

  async restore(): Promise<void> {
    if (this.#tabs) return;
    this.#readShared();
    this.#stops.push(
      this.#store.onChange((key) => this.#changedElsewhere(key)),
      this.#shared.onChange(() => this.#readShared()),
      listen(this.#environment.events, ['pagehide'], () => this.#leavePage()),
      listen(this.#environment.events, ['online'], () => void this.#beginning.leaveKept()),
    );
    this.#tabs = new Tabs({
      site: this.#options.site,
      environment: this.#environment,
      store: this.#store,
      onLeading: () => this.#connect(),
      onSpeaking: (speaking) => this.#state.update({ speaking }),
      onMessage: (message) => this.#hear(message),
    });
    this.#takeUp();
    this.#hearService();
    this.#beginning.resume();
  }

  async refreshService(): Promise<void> {
    try {
      const { service, site } = await this.#http(ServiceDocument, { site: this.#options.site });
      this.#state.update({ service, site, unreachable: false });
    } catch {
      this.#state.update({ unreachable: true });
    }
  }

  async knowledge(): Promise<Knowledge> {
    const { createKnowledge } = await import('./knowledge.ts');
    return createKnowledge(this.#http, this.#options.site);
  }

  page(name: string): string {
    const { server, site } = this.#options;
    return `${server}/service/${site}/${name}`;
  }

  async start(options: Parameters<HelpDesk['start']>[0]): Promise<StartOutcome> {
    return this.#conversation ? 'started' : this.#beginning.start(options);
  }

  leaveMessage(options: Parameters<HelpDesk['leaveMessage']>[0]): Promise<LeaveOutcome> {
    return this.#beginning.leaveMessage(options);
  }

  async callbacks(): Promise<Callbacks> {
    const { Callbacks } = await import('./callbacks.ts');
    return (this.#callbacks ??= new Callbacks({
      site: this.#options.site,
      store: this.#store,
      http: this.#http,
      locks: null,
      language: () => this.#language,
      onRequested: () => this.#state.update({ calledBack: true }),
    }));
  }

  keepAsMessage(): Promise<boolean> {
    return this.#step((steps) => steps.keepAsMessage(), false);
  }

  send(text: string): string | null {
    const sent = this.#conversation?.send(text, undefined, this.#holdMs);
    if (!sent) return null;
    // The storage is full: the leading tab will never see it, so this one has to send it.
    if (!sent.kept) this.#tabs?.takeOver();
    if (text === this.#state.now.draft) this.#notes.setDraft('');
    return sent.key;
  }

  holdMessages(ms: number): void {
    this.#holdMs = ms;
  }

  takeBack(key: string): string | null {
    return this.#conversation?.takeBack(key) ?? null;
  }

  release(): void {
    this.#conversation?.release();
  }

  retry(key: string): void {
    this.#conversation?.retry(key);
  }

  discard(key: string): void {
    this.#conversation?.discard(key);
  }

  setDraft(draft: string, composing = false): void {
    this.#conversation?.realTimeText.write(draft, composing);
    this.#notes.setDraft(draft);
  }

  sendRealTimeText(on: boolean): void {
    this.#sendsRealTimeText = on;
    this.#conversation?.realTimeText.send(on);
  }

  composing(): void {
    this.#conversation?.composing();
  }

  markRead(): void {
    this.#conversation?.markRead();
  }

  setAnnouncedUpTo(announcedUpTo: number): void {
    this.#setSpoken({ announcedUpTo });
  }

  setNoticedUpTo(noticedUpTo: number): void {
    this.#setSpoken({ noticedUpTo });
  }

  setLanguage(language: Language): void {
    this.#language = language;
  }

  setPreferences(preferences: readonly Preference[]): void {
    this.#notes.setPerson({ preferences });
    this.#conversation?.setPreferences(preferences);
  }

  setNickname(nickname: string): void {
    this.#notes.setPerson({ nickname });
  }

  end(): Promise<boolean> {
    return this.#step((steps) => steps.end(), false);
  }

  reopen(): Promise<ReopenOutcome> {
    return this.#step((steps) => steps.reopen(), 'unreachable');
  }

  myData(): Promise<string | null> {
    return this.#step((steps) => steps.myData(), null);
  }

  survey(step: Parameters<HelpDesk['survey']>[0]): ReturnType<HelpDesk['survey']> {
    return this.#step((steps) => steps.survey(step), null);
  }

  openDocument(seq: number): Promise<DocumentAnswer> {
    return this.#step((steps) => steps.openDocument(seq), { kind: 'unreachable' });
  }

  async erase(): Promise<boolean> {
    const conversation = this.#conversation;
    if (!(await this.#step((steps) => steps.erase(), false)) || !conversation) return false;
    const { id, epoch } = conversation;
    const deleted = { __typename: 'ConversationDeleted', conversationId: id } as const;
    this.#tabs?.post({ kind: 'feed', conversation: id, epoch, items: [deleted] });
    this.#notes.drop();
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
    this.#state.update({ expired: false });
    // The page began in a conversation: what the site offers has not been asked for.
    if (!this.#state.now.site) void this.refreshService();
  }

  dispose(): void {
    this.#notes.keepDraft();
    this.#beginning.dispose();
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
    const { nickname, preferences } = this.#state.now;
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
    loadSteps().catch(() => undefined);
    conversation.realTimeText.send(this.#sendsRealTimeText);
    conversation.realTimeText.write(this.#state.now.draft, false);
    conversation.addEventListener('change', this.#conversationChanged);
    this.#connect();
    this.#conversationChanged();
  }

  /** What is done once, if at all: its code comes after the conversation has begun. Without it the server is not reached. */
  async #step<Outcome>(take: (steps: Steps) => Promise<Outcome>, unreached: Outcome): Promise<Outcome> {
    const { Steps } = await loadSteps().catch(() => ({ Steps: null }));
    if (!Steps) return unreached;
    const [store, http, state] = [this.#store, this.#http, this.#state];
    const conversationId = (): string | undefined => this.#conversation?.id;
    return take(
      new Steps({
        store,
        http,
        state,
        conversationId,
        server: this.#options.server,
        onSessionLost: () => this.#sessionLost(),
        release: () => this.release(),
      }),
    );
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
    this.#state.update({ conversation: null, announcedUpTo: 0, noticedUpTo: 0 });
  }

  readonly #conversationChanged = (): void => {
    const conversation = this.#conversation!;
    keepRecord(this.#store, conversation);
    this.#state.update({
      conversation: conversation.snapshot,
      ...spokenOf(this.#store, conversation),
    });
    if (conversation.snapshot.erased && recall(this.#store, 'conversation')) {
      forgetEverything(this.#store);
      this.#readShared();
    }
  };

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
    this.#state.update({ expired: true });
  }

  /** Whoever goes has done with what is held: should the page not live to send it, the next one does, under the same id. */
  #leavePage(): void {
    this.#notes.keepDraft();
    this.release();
  }

  /** What never reached the server is put where it can be sent from once more. */
  #saveUnsent(): void {
    const unsent = this.#conversation?.takeUnsent() ?? [];
    if (unsent.length === 0) return;
    this.#notes.setDraft([...unsent, this.#state.now.draft].filter((text) => text !== '').join('\n\n'));
    this.#notes.keepDraft();
  }

  // ------------------------------------------------------------ the other tabs

  #hear(message: TabMessage): void {
    if (message.kind === 'service') return this.#serviceChanged(message.service);
    const link = this.#link;
    if (link instanceof TabLink) return link.receive(message);
    if (message.kind !== 'join' || !this.#tabs?.leading) return;
    const { from: to, conversation: id, position } = message;
    // A tab may know of the conversation before this one does.
    this.#takeUp();
    this.#tabs.post({ kind: 'link', to, state: this.#link?.state ?? 'idle' });
    if (this.#state.now.service) this.#tabs.post({ kind: 'service', service: this.#state.now.service });
    const items = this.#conversation?.id === id ? this.#conversation.replay(position) : [];
    if (items.length > 0)
      this.#tabs.post({ kind: 'feed', to, conversation: id, epoch: this.#conversation!.epoch, items });
  }

  #changedElsewhere(key: string | null): void {
    if (key === 'conversation' || key === null) this.#takeUp();
    // Whoever writes it there shows it from there.
    if (key === 'draft') this.#conversation?.realTimeText.finish();
    if (key === null || ['draft', 'nickname', 'expired', 'announced', 'leaving', 'callback'].includes(key))
      this.#readShared();
  }

  #readShared(): void {
    this.#notes.read();
    const conversation = this.#conversation;
    if (!conversation) return;
    this.#state.update(furthest(this.#state.now, spokenOf(this.#store, conversation)));
    conversation.setPreferences(this.#state.now.preferences);
  }

  #serviceChanged(service: ServiceStatus): void {
    // It can be reached again: what the site offers was asked for in vain.
    const missed = this.#state.now.unreachable && !this.#state.now.site;
    this.#state.update({ service, unreachable: false });
    if (missed) void this.refreshService();
  }

  /** Where nobody answers in the reader's language, the site's usual one is asked for; the start view says so. */
  async #answerLanguage(): Promise<Language> {
    if (!this.#state.now.site) await this.refreshService();
    const { languages = [] } = this.#state.now.site ?? {};
    return languages.length === 0 || languages.includes(this.#language) ? this.#language : languages[0]!;
  }

  #setSpoken(change: Partial<Spoken>): void {
    const conversation = this.#conversation;
    if (!conversation) return;
    // Another tab may have gone further in the same moment.
    const known = furthest(this.#state.now, spokenOf(this.#store, conversation));
    const spoken = furthest(known, { ...known, ...change });
    this.#state.update(spoken);
    if (spoken.announcedUpTo > known.announcedUpTo || spoken.noticedUpTo > known.noticedUpTo)
      keepSpoken(this.#store, conversation, spoken);
  }
}

const loadSteps = () => import('./steps.ts');

/** Nothing that was said becomes unsaid. */
function furthest(a: Spoken, b: Spoken): Spoken {
  return {
    announcedUpTo: Math.max(a.announcedUpTo, b.announcedUpTo),
    noticedUpTo: Math.max(a.noticedUpTo, b.noticedUpTo),
  };
}
