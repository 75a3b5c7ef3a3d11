import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { Announcer } from '../../src/a11y/announcer.ts';
import { ConversationAnnouncer, type Hearing } from '../../src/a11y/announcements/index.ts';
import { partyName } from '../../src/views/names.ts';
import { noticeText } from '../../src/views/notices.ts';
import { FixtureHelpDesk, WAITING } from '../fixtures/help-desk.ts';
import { SPEECH_MS } from '../support/help-desk-page.ts';
import { Spoken } from '../support/spoken.ts';

const NAME = 'Kovács Anna, ügyintéző';
/** Longer than a pause, and than its batch and writing. */
const PAUSE_MS = 1000 + SPEECH_MS + 300;

async function listen(desk: FixtureHelpDesk, hearing: Hearing) {
  const home = await fixture<HTMLElement>(html`<div></div>`);
  const listener = { party: 'CITIZEN', nameOf: partyName, textOf: noticeText } as const;
  const speaker = new ConversationAnnouncer(new Announcer(home), listener, {
    setAnnouncedUpTo: (seq) => desk.setAnnouncedUpTo(seq),
  });
  const observe = (): void => {
    speaker.observe({ ...desk.snapshot, shown: true, announceTyping: false, hearing });
  };
  desk.addEventListener('change', observe);
  observe();
  // What it needs for the text comes with the first of it.
  desk.writes('x');
  await aTimeout(300);
  desk.setConversation({ preview: undefined });
  return new Spoken(home);
}

/** The message arrives, and with it the text that it was is gone. */
function send(desk: FixtureHelpDesk, text: string): void {
  desk.setConversation({ preview: undefined });
  desk.receive(text);
}

describe('hearing what the other side is writing', () => {
  let desk: FixtureHelpDesk;

  beforeEach(() => {
    desk = new FixtureHelpDesk();
    desk.set({ conversation: WAITING });
    desk.join();
    desk.set({ announcedUpTo: 1 });
  });

  for (const hearing of ['message', 'off'] as const) {
    it(`A30, A41: ${hearing}: nothing before the message, and that exactly once`, async () => {
      const spoken = await listen(desk, hearing);
      desk.writes('Jó napot kívánok! Miben segíthetek? ', { messageId: 'a' });
      await aTimeout(PAUSE_MS);
      expect(spoken.texts).to.deep.equal([]);
      send(desk, 'Jó napot kívánok! Miben segíthetek?');
      await aTimeout(PAUSE_MS);
      expect(spoken.texts).to.deep.equal([`${NAME}: Jó napot kívánok! Miben segíthetek?`]);
    });
  }

  it('A41: sentence: each sentence when it is finished, then the rest of the message, nothing twice', async () => {
    const spoken = await listen(desk, 'sentence');
    desk.writes('Jó napot kívánok', { messageId: 'a' });
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal([]);
    desk.writes('Jó napot kívánok! Miben', { messageId: 'a' });
    await aTimeout(SPEECH_MS);
    desk.writes('Jó napot kívánok! Miben segíthetek? Itt', { messageId: 'a' });
    await aTimeout(SPEECH_MS + 500);
    expect(spoken.texts).to.deep.equal([`${NAME} írja: Jó napot kívánok!`, 'Miben segíthetek?']);
    send(desk, 'Jó napot kívánok! Miben segíthetek? Itt vagyok.');
    await aTimeout(SPEECH_MS + 500);
    expect(spoken.texts.slice(2)).to.deep.equal([`${NAME}: Itt vagyok.`]);
  });

  it('pause: what there is after a second, and a message that was heard to its end is only said to be sent', async () => {
    const spoken = await listen(desk, 'pause');
    desk.writes('Egy', { messageId: 'a' });
    await aTimeout(500);
    desk.writes('Egy pillanat', { messageId: 'a' });
    await aTimeout(700);
    expect(spoken.texts, 'no pause yet').to.deep.equal([]);
    await aTimeout(PAUSE_MS - 700);
    expect(spoken.texts).to.deep.equal([`${NAME} írja: Egy pillanat`]);
    send(desk, 'Egy pillanat');
    await aTimeout(SPEECH_MS + 500);
    expect(spoken.texts.slice(1)).to.deep.equal([`${NAME} elküldte.`]);
    expect(desk.snapshot.announcedUpTo).to.equal(desk.snapshot.conversation!.entries.at(-1)!.seq);
  });

  it('what was corrected is said again, from the word on', async () => {
    const spoken = await listen(desk, 'pause');
    desk.writes('A hivatal kedden nyit', { messageId: 'a' });
    await aTimeout(PAUSE_MS);
    desk.writes('A hivatal keddenként hétkor nyit', { messageId: 'a' });
    await aTimeout(PAUSE_MS);
    expect(spoken.texts).to.deep.equal([`${NAME} írja: A hivatal kedden nyit`, 'keddenként hétkor nyit']);
    send(desk, 'Mégis mást írok.');
    await aTimeout(SPEECH_MS + 500);
    expect(spoken.texts.at(-1), 'another text is said as a whole').to.equal(`${NAME}: Mégis mást írok.`);
  });

  it('a message that is begun before the last one has arrived takes nothing of it', async () => {
    const spoken = await listen(desk, 'sentence');
    desk.writes('Első. ', { messageId: 'a' });
    await aTimeout(SPEECH_MS + 300);
    desk.writes('Második. ', { messageId: 'b' });
    desk.receive('Első. Vége.');
    await aTimeout(SPEECH_MS + 1200);
    expect(spoken.all).to.contain(`${NAME} írja: Első.`);
    expect(spoken.all).to.contain(`${NAME}: Vége.`);
    expect(spoken.count('Első.')).to.equal(1);
    expect(spoken.count('Második.')).to.equal(1);
  });

  it('a text that stands still is not said', async () => {
    const spoken = await listen(desk, 'pause');
    desk.writes('Hiányos. ', { messageId: 'a', frozen: true });
    await aTimeout(PAUSE_MS);
    expect(spoken.texts).to.deep.equal([]);
  });
});
