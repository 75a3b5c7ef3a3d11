import { RTT_TIMING, RttReceiver } from '@segit-a-hivatal/contract/rtt';
import type { RttEdit } from '@segit-a-hivatal/contract/rtt';
import type { Clock } from '../clock.ts';
import type { Author, Privacy } from './privacy.ts';

/** Real-time text as the other side may see it. */
export interface Previews {
  /** What goes on in place of the edit; null: nothing, until the whole text comes (every 10 s, or when it is asked for). */
  edit(draft: string, by: Author, edit: RttEdit): RttEdit | null;
}

interface Draft {
  readonly receiver: RttReceiver;
  seq: number;
  messageId: string;
  at: number;
  /** Whether what the other side has is another text than the one that is written. */
  covered: boolean;
}

const MANY = 500;

/**
 * An edit alone does not say what it completes: so the text is followed here as at the other side, and where something in it is
 * not to be seen, the covered text goes out whole. In memory only, for as long as somebody writes. A process that has
 * not heard the beginning passes nothing on: the other side sees that something is missing, and the writer's next whole
 * text mends it, as it does after any loss.
 */
export function createPreviews(privacy: Pick<Privacy, 'shown'>, clock: Clock): Previews {
  const drafts = new Map<string, Draft>();

  function draftOf(key: string, edit: RttEdit): Draft {
    const now = clock.now();
    if (drafts.size > MANY) for (const [each, { at }] of drafts) if (at + RTT_TIMING.lapseMs < now) drafts.delete(each);
    let draft = drafts.get(key);
    if (!draft) {
      draft = { receiver: new RttReceiver(), seq: -1, messageId: edit.messageId, at: now, covered: false };
      drafts.set(key, draft);
    }
    draft.at = now;
    return draft;
  }

  return {
    edit(key, by, edit) {
      if (edit.event === 'INIT' || edit.event === 'CANCEL') {
        drafts.delete(key);
        return { ...edit, actions: [] };
      }
      const draft = draftOf(key, edit);
      // Overtaken by what came after it: not followed, so not passed on.
      if (draft.messageId === edit.messageId && edit.seq <= draft.seq) return null;
      if (draft.messageId !== edit.messageId) draft.covered = false;
      draft.messageId = edit.messageId;
      draft.seq = edit.seq;
      draft.receiver.receive(edit);
      const written = draft.receiver.text;
      if (!written || written.frozen) return null;
      const shown = privacy.shown(by, written.text);
      const untouched = shown === written.text && !draft.covered;
      draft.covered = shown !== written.text;
      if (untouched) return edit;
      const { messageId, seq } = edit;
      return { event: 'RESET', messageId, seq, actions: shown === '' ? [] : [{ insert: shown, at: 0 }] };
    },
  };
}
