import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { Announcer } from '../../src/a11y/announcer.ts';
import { ConversationAnnouncer } from '../../src/a11y/announcements/index.ts';
import { partyName } from '../../src/views/names.ts';
import { noticeText } from '../../src/views/notices.ts';
import { FixtureHelpDesk, WAITING } from '../fixtures/help-desk.ts';
import { SPEECH_MS } from '../support/help-desk-page.ts';
import { Spoken } from '../support/spoken.ts';

/** A tab: it listens to the help desk and speaks, as the panel does. */
async function tab(desk: FixtureHelpDesk, options: { shown?: boolean; announceTyping?: boolean } = {}) {
  const home = await fixture<HTMLElement>(html`<div></div>`);
  const announcer = new Announcer(home);
  const speaker = new ConversationAnnouncer(
    announcer,
    { party: 'CITIZEN', nameOf: partyName, textOf: noticeText },
    { setAnnouncedUpTo: (seq) => desk.setAnnouncedUpTo(seq), setNoticedUpTo: (seq) => desk.setNoticedUpTo(seq) },
  );
  const state = { shown: true, announceTyping: true, muted: false, ...options };
  const observe = (): void => {
    const { speaking, announcedUpTo, noticedUpTo, conversation } = desk.snapshot;
    const { shown, announceTyping, muted } = state;
    const cursors = { announcedUpTo, noticedUpTo };
    speaker.observe({ ...cursors, speaking: speaking && !muted, conversation, shown, announceTyping });
  };
  desk.addEventListener('change', observe);
  observe();
  return { spoken: new Spoken(home), state, speaker, observe };
}

describe('announcing a conversation', () => {
  let desk: FixtureHelpDesk;

  beforeEach(() => {
    desk = new FixtureHelpDesk();
    desk.set({ conversation: WAITING });
    desk.join();
    desk.set({ announcedUpTo: 1 });
  });

  it('A41: says each message of the other side exactly once, with its author', async () => {
    const { spoken } = await tab(desk);
    desk.receive('Jó napot kívánok!');
    await aTimeout(SPEECH_MS);
    desk.setConversation({ otherIsTyping: true });
    desk.setConversation({ otherIsTyping: false });
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal(['Kovács Anna, ügyintéző: Jó napot kívánok!']);
    desk.receive('Miben segíthetek?');
    await aTimeout(700);
    expect(spoken.count('Jó napot kívánok!')).to.equal(1);
    expect(spoken.count('Miben segíthetek?')).to.equal(1);
  });

  it('A13, A41: says a message in its own language, and that it has a link', async () => {
    const { spoken } = await tab(desk);
    desk.add(desk.message('See https://budaors.hu', { own: false, party: 'OPERATOR', language: 'en' }));
    await aTimeout(SPEECH_MS);
    expect(spoken.lines[0]!.lang).to.equal('en');
    expect(spoken.all).to.contain('Hivatkozás is van benne.');
  });

  it('does not repeat what one has written oneself', async () => {
    const { spoken } = await tab(desk);
    desk.send('Egy kérdés');
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal([]);
    expect(desk.snapshot.announcedUpTo).to.equal(2);
  });

  it('A41: says three at once one after the other, four or more by their number', async () => {
    const { spoken } = await tab(desk);
    desk.receive('egy', 'kettő', 'három');
    await aTimeout(SPEECH_MS);
    for (const text of ['egy', 'kettő', 'három']) expect(spoken.count(`ügyintéző: ${text}`)).to.equal(1);
    spoken.clear();
    desk.receive('a', 'b');
    desk.receive('c', 'd');
    await aTimeout(1500);
    expect(spoken.texts).to.deep.equal(['4 új üzenet']);
  });

  it('A41: says who joined, that one waits again, and who ended it', async () => {
    desk.set({ announcedUpTo: 0 });
    const { spoken } = await tab(desk);
    await aTimeout(SPEECH_MS);
    desk.add(desk.notice('requeued', { reason: 'OPERATOR_LOST' }));
    await aTimeout(700);
    desk.close('OPERATOR');
    await aTimeout(700);
    expect(spoken.texts).to.deep.equal([
      'Kovács Anna ügyintéző bekapcsolódott.',
      'Másik ügyintézőre vár. Ön a sor elején van.',
      'Az ügyintéző befejezte a beszélgetést.',
    ]);
  });

  it('leaves the end that one brought about oneself unsaid', async () => {
    const { spoken } = await tab(desk);
    desk.close('CITIZEN');
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal([]);
  });

  it('A41: lets one tab speak, and the next one go on where that stopped', async () => {
    const [first, second] = [await tab(desk), await tab(desk)];
    second.state.muted = true;
    second.observe();
    desk.receive('egy');
    await aTimeout(SPEECH_MS);
    first.state.muted = true;
    first.observe();
    desk.receive('kettő');
    await aTimeout(SPEECH_MS);
    second.state.muted = false;
    second.observe();
    await aTimeout(SPEECH_MS);
    expect(first.spoken.texts).to.deep.equal(['Kovács Anna, ügyintéző: egy']);
    expect(second.spoken.texts).to.deep.equal(['Kovács Anna, ügyintéző: kettő']);
  });

  it('says nothing where the tab lost its turn before the batch ended', async () => {
    const { spoken, state, observe } = await tab(desk);
    desk.receive('egy');
    state.muted = true;
    observe();
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal([]);
    expect(desk.snapshot.announcedUpTo).to.equal(1);
  });

  it('A30, A41: says of a closed panel only that something came, and the message when it opens', async () => {
    const { spoken, state, observe } = await tab(desk, { shown: false });
    desk.receive('Megtaláltam a nyomtatványt.');
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal(['Új üzenete érkezett a hivatal ablakában.']);
    state.shown = true;
    observe();
    await aTimeout(700);
    expect(spoken.texts.slice(1)).to.deep.equal(['Kovács Anna, ügyintéző: Megtaláltam a nyomtatványt.']);
  });

  it('says so once, on whichever page or tab of the site the person goes on reading', async () => {
    const first = await tab(desk, { shown: false });
    desk.receive('egy');
    await aTimeout(SPEECH_MS);
    first.state.muted = true;
    first.observe();
    const next = await tab(desk, { shown: false });
    await aTimeout(SPEECH_MS);
    expect(next.spoken.texts).to.deep.equal([]);
    desk.receive('kettő');
    await aTimeout(SPEECH_MS);
    expect(next.spoken.texts).to.deep.equal(['Új üzenete érkezett a hivatal ablakában.']);
    expect(first.spoken.texts).to.deep.equal(['Új üzenete érkezett a hivatal ablakában.']);
  });

  it('A41: says once, and after 2 s, that an answer is being written', async () => {
    const { spoken } = await tab(desk);
    desk.setConversation({ otherIsTyping: true });
    await aTimeout(1500);
    expect(spoken.texts).to.deep.equal([]);
    await aTimeout(1000);
    expect(spoken.texts).to.deep.equal(['Kovács Anna, ügyintéző ír…']);
    desk.setConversation({ otherIsTyping: false });
    desk.setConversation({ otherIsTyping: true });
    await aTimeout(2600);
    expect(spoken.texts.length).to.equal(1);
  });

  it('A30: does not say it where that is switched off', async () => {
    const { spoken } = await tab(desk, { announceTyping: false });
    desk.setConversation({ otherIsTyping: true });
    await aTimeout(2600);
    expect(spoken.texts).to.deep.equal([]);
  });

  it('A41: says „Küldés…” only of what has not left after 3 s, and then when it has', async () => {
    const { spoken } = await tab(desk);
    const entry = { ...desk.message('Lassan megy', { delivery: 'sending' }), seq: undefined };
    desk.add(entry);
    await aTimeout(2700);
    expect(spoken.texts).to.deep.equal([]);
    await aTimeout(800);
    expect(spoken.texts).to.deep.equal(['Küldés…']);
    desk.deliver(entry.key, 'sent', { seq: 2 });
    await aTimeout(700);
    expect(spoken.texts).to.deep.equal(['Küldés…', 'Elküldve']);
  });

  it('A41: says at once and assertively that a message failed, once', async () => {
    const { spoken } = await tab(desk);
    const entry = { ...desk.message('Nem megy', { delivery: 'sending' }), seq: undefined };
    desk.add(entry);
    desk.deliver(entry.key, 'failed');
    await aTimeout(SPEECH_MS);
    desk.setConversation({ otherIsTyping: true });
    await aTimeout(SPEECH_MS);
    expect(spoken.lines).to.deep.equal([
      { text: 'Nem sikerült elküldeni az üzenetét.', live: 'assertive', lang: null },
    ]);
  });

  it('does not repeat, on the next page, what had failed on the last one', async () => {
    desk.add({ ...desk.message('Régen nem ment', { delivery: 'failed' }), seq: undefined });
    const { spoken } = await tab(desk);
    desk.setConversation({ otherIsTyping: false });
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal([]);
  });

  it('A41: says that the connection is lost after 2 s, and that it is back to those who heard so', async () => {
    const { spoken } = await tab(desk);
    desk.setConversation({ connection: 'reconnecting' });
    await aTimeout(1000);
    desk.setConversation({ connection: 'connected' });
    await aTimeout(1800);
    expect(spoken.texts).to.deep.equal([]);
    desk.setConversation({ connection: 'offline' });
    await aTimeout(2500);
    desk.setConversation({ connection: 'connected' });
    await aTimeout(700);
    expect(spoken.texts).to.deep.equal(['Megszakadt a kapcsolat. Újracsatlakozás…', 'A kapcsolat helyreállt.']);
  });

  it('A41: says the place in the queue once, and when it changes, not the estimate', async () => {
    desk.set({ conversation: WAITING, announcedUpTo: 0 });
    const { spoken } = await tab(desk);
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal(['Helye a sorban: 2']);
    spoken.clear();
    desk.queue({ expectedWaitSeconds: 240 });
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal([]);
    desk.queue({ position: 1, expectedWaitSeconds: 120 });
    await aTimeout(SPEECH_MS);
    expect(spoken.texts).to.deep.equal(['Helye a sorban: 1']);
  });

  it('says that the history is an older one', async () => {
    const { spoken } = await tab(desk);
    desk.add(desk.notice('reset'));
    await aTimeout(SPEECH_MS);
    expect(spoken.all).to.contain('elvesztek');
  });

  it('repeats the last message of the other side', async () => {
    const { spoken, speaker } = await tab(desk);
    expect(speaker.repeat()).to.equal(false);
    desk.receive('egy', 'kettő');
    await aTimeout(SPEECH_MS);
    spoken.clear();
    expect(speaker.repeat()).to.equal(true);
    await aTimeout(700);
    expect(spoken.texts).to.deep.equal(['Kovács Anna, ügyintéző: kettő']);
  });
});
