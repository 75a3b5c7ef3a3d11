import type { DeskConversation, Me } from '@segit-a-hivatal/contract';
import { ConversationClient, type Link, type Store, type TranscriptEntry } from '@segit-a-hivatal/widget/client';
import type { Holding, Standing } from './types.ts';

interface Item {
  readonly client: ConversationClient;
  conversation: DeskConversation;
  standing: Standing;
  draft: string;
  holding: Holding | null;
}

/**
 * The conversations that this desk took, brought into line with what the server says is owned. Which ones they are and
 * what is half written is kept in the tab's own storage: a reload or a new log-in takes them up where they were, and
 * those that somebody else has by then show what was not sent.
 */
export class Holdings {
  private readonly items = new Map<string, Item>();
  /** Given back or ended here, under this fence: a snapshot that still shows them is older than that. */
  private readonly released = new Map<string, number>();
  private link: Link | null = null;
  private showsWriting = false;
  private readonly me: Me;
  private readonly store: Store;
  private readonly changed: () => void;

  constructor(me: Me, store: Store, changed: () => void) {
    this.me = me;
    this.store = store;
    this.changed = changed;
    for (const key of store.keys(HELD)) {
      const conversation = store.read(key, isConversation);
      if (conversation) this.add(conversation);
    }
  }

  get list(): readonly Holding[] {
    return [...this.items.values()].map((item) => (item.holding ??= describe(item)));
  }

  get(id: string): Holding | undefined {
    return this.list.find(({ conversation }) => conversation.id === id);
  }

  /** What writes into a conversation that is still owned. */
  client(id: string): ConversationClient | undefined {
    const item = this.items.get(id);
    return item?.standing === 'owned' ? item.client : undefined;
  }

  connect(link: Link | null): void {
    this.link = link;
    for (const { client, standing } of this.items.values()) client.connect(standing === 'lost' ? null : link);
  }

  /** Takes over what the server says is owned, as of `now`. */
  reconcile(mine: readonly DeskConversation[], now: string): void {
    const current = mine.filter(({ id, fence }) => fence > (this.released.get(id) ?? -1));
    for (const conversation of current) this.own(conversation);
    const ids = new Set(current.map(({ id }) => id));
    for (const item of [...this.items.values()]) {
      // What was accepted after the snapshot was read cannot be in it.
      if (!ids.has(item.conversation.id) && item.conversation.since <= now) this.lose(item);
    }
  }

  /** The server says that this one is owned. */
  own(conversation: DeskConversation): void {
    const known = this.items.get(conversation.id);
    const item = known ?? this.add(conversation);
    const resumed = item.standing === 'lost' || item.conversation.fence !== conversation.fence;
    item.conversation = conversation;
    item.standing = conversation.state === 'CLOSED' ? 'ended' : 'owned';
    item.holding = null;
    this.store.write(HELD + conversation.id, conversation);
    // A feed that was refused while somebody else had the conversation does not come back by itself.
    if (resumed || !known) item.client.connect(this.link);
  }

  /** The server refused a write: somebody else has it, or nobody. */
  lost(id: string): void {
    const item = this.items.get(id);
    if (item) this.lose(item);
    this.changed();
  }

  setDraft(id: string, text: string): void {
    const item = this.items.get(id);
    if (!item || item.draft === text) return;
    item.draft = text;
    item.holding = null;
    if (text === '') this.store.remove(DRAFT + id);
    else this.store.write(DRAFT + id, text);
    this.changed();
  }

  /** Whether what is written is seen before it is sent, in each conversation. */
  sendRealTimeText(on: boolean): void {
    this.showsWriting = on;
    for (const { client } of this.items.values()) client.realTimeText.send(on);
  }

  /** Given back, ended, or let go: nothing of it stays here. */
  release(id: string): void {
    const item = this.items.get(id);
    if (!item) return;
    this.released.set(id, item.conversation.fence);
    item.client.takeUnsent();
    item.client.dispose();
    this.items.delete(id);
    this.store.remove(HELD + id);
    this.store.remove(DRAFT + id);
    this.changed();
  }

  dispose(): void {
    for (const { client } of this.items.values()) client.dispose();
    this.items.clear();
  }

  private add(conversation: DeskConversation): Item {
    const { id, epoch, preferences, nickname } = conversation;
    const client = new ConversationClient({
      id,
      epoch,
      preferences,
      ...(nickname ? { nickname } : {}),
      store: this.store,
      party: 'OPERATOR',
      operatorName: this.me.name,
      language: () => item.conversation.language,
      fence: () => item.conversation.fence,
    });
    const draft = this.store.read(DRAFT + id, isString) ?? '';
    const item: Item = { client, conversation, standing: 'owned', draft, holding: null };
    client.realTimeText.send(this.showsWriting);
    client.realTimeText.write(draft, false);
    client.addEventListener('change', () => {
      item.holding = null;
      this.changed();
    });
    this.items.set(id, item);
    return item;
  }

  private lose(item: Item): void {
    if (item.standing === 'lost') return;
    const { client, conversation } = item;
    const unsent = [...client.takeUnsent(), item.draft].filter((text) => text.trim() !== '').join('\n\n');
    const nothingToShow = item.standing === 'ended' || client.snapshot.entries.length === 0;
    if (unsent === '' && nothingToShow) return this.release(conversation.id);
    client.connect(null);
    item.standing = 'lost';
    item.draft = unsent;
    item.holding = null;
    if (unsent !== '') this.store.write(DRAFT + conversation.id, unsent);
  }
}

const HELD = 'held:';
const DRAFT = 'draft:';

const isString = (value: unknown): value is string => typeof value === 'string';

function isConversation(value: unknown): value is DeskConversation {
  const found = value as Partial<DeskConversation> | null;
  return (
    [found?.id, found?.siteName, found?.language, found?.since].every(isString) &&
    Number.isInteger(found?.fence) &&
    Array.isArray(found?.preferences)
  );
}

function describe({ client, conversation, standing, draft }: Item): Holding {
  const feed = client.snapshot;
  return { conversation, feed, standing, draft, awaitsSince: standing === 'owned' ? awaitsSince(feed.entries) : null };
}

/** When the first of the citizen's messages came that stand behind the last one of any operator. */
function awaitsSince(entries: readonly TranscriptEntry[]): string | null {
  let since: string | null = null;
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]!;
    if (entry.kind !== 'message') continue;
    if (entry.party === 'OPERATOR') break;
    since = entry.at;
  }
  return since;
}
