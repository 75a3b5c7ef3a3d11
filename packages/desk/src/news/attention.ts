import { ConversationAnnouncer, type Announcer, type Hearing } from '@segit-a-hivatal/widget/a11y';
import { partyName } from '@segit-a-hivatal/widget/views';
import type { Alerts } from '../alerts/alerts.ts';
import type { Desk } from '../state/desk.ts';
import type { DeskState } from '../state/types.ts';
import { callbackNews } from './callbacks.ts';
import { connectionNews } from './connection.ts';
import { messageNews } from './message.ts';
import { endedOfferNews, meantNews, offerNews, ownStateNews, shiftNews } from './routing.ts';
import { standingNews } from './standing.ts';
import type { Reporter } from './types.ts';
import { waitingNews } from './waiting.ts';
import { TRANSCRIPT_WORDS } from '../words/transcript.ts';

export interface AttentionParts {
  readonly desk: Desk;
  readonly announcer: Announcer;
  /** Null: nothing sounds. */
  readonly alerts: Alerts | null;
  /** Said before each piece of news. */
  readonly mark?: string;
  readonly hearing: () => Hearing;
}

/**
 * Everything that a desk says of itself, for as long as it is shown: the news are derived once from each change and go
 * to the announcer and the alerts; what is written in the conversation that is shown is spoken as in the citizen's panel.
 */
export class Attention {
  private readonly desk: Desk;
  private readonly announcer: Announcer;
  private readonly alerts: Alerts | null;
  private readonly mark: string;
  private readonly conversation: ConversationAnnouncer;
  private readonly reporters: readonly Reporter[];
  private readonly hearing: () => Hearing;
  private before: DeskState;

  constructor({ desk, announcer, alerts, mark = '', hearing }: AttentionParts) {
    this.hearing = hearing;
    this.desk = desk;
    this.announcer = announcer;
    this.alerts = alerts;
    this.mark = mark;
    this.before = desk.state;
    this.reporters = [
      ...[connectionNews, standingNews, offerNews(() => desk.clock.now()), endedOfferNews, ownStateNews, shiftNews],
      ...[meantNews, waitingNews, messageNews, callbackNews],
    ];
    const listener = {
      party: 'OPERATOR' as const,
      nameOf: (by: Parameters<typeof partyName>[0]) => partyName(by, this.shown()?.conversation.nickname ?? ''),
      textOf: TRANSCRIPT_WORDS.notice,
    };
    this.conversation = new ConversationAnnouncer(announcer, listener, {
      setAnnouncedUpTo(seq) {
        const { selected } = desk.state;
        if (selected) desk.setAnnouncedUpTo(selected, seq);
      },
    });
    desk.addEventListener('change', this.observe);
  }

  /** Says the citizen's last message again. */
  repeatLast(): void {
    this.conversation.repeat();
  }

  dispose(): void {
    this.desk.removeEventListener('change', this.observe);
    this.conversation.dispose();
  }

  private observe = (): void => {
    const after = this.desk.state;
    const news = this.reporters.flatMap((report) => report(this.before, after));
    this.before = after;
    for (const { spoken, urgent } of news)
      this.announcer.say(spoken && this.mark + spoken, { assertive: urgent === true });
    // However much came at once, it sounds once.
    for (const kind of new Set(news.flatMap(({ alert }) => alert ?? []))) this.alerts?.call(kind, after.attentive);
    this.observeShown(after);
  };

  private shown(state = this.desk.state) {
    return state.holdings.find(({ conversation }) => conversation.id === state.selected);
  }

  /** Only what is written: the rest is news of the desk's own, in the words of this side. */
  private observeShown(state: DeskState): void {
    const holding = this.shown(state);
    this.conversation.observe({
      speaking: state.attentive,
      shown: true,
      announceTyping: true,
      hearing: this.hearing(),
      announcedUpTo: holding ? this.desk.announcedUpTo(holding.conversation.id) : 0,
      conversation: holding
        ? {
            ...holding.feed,
            connection: 'connected',
            entries: holding.feed.entries.filter((entry) => entry.kind === 'message'),
          }
        : null,
    });
  }
}
