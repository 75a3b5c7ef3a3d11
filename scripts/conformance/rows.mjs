/**
 * The requirements that the tests carry in their names („A17: …”), in our own words. It is a table: one line a row.
 *
 * - `person`: what no machine can judge of it, and whether a person has.
 * - `engines`: why a test of it does not run in each engine.
 * - `untested`: why it has no test; only with this may a row have none.
 *
 * @typedef {{ row: string, says: string, person?: string, engines?: string, untested?: string }} Row
 * @typedef {{ title: string, rows: readonly Row[] }} Group
 */

const CALL = 'Follows with the video call: there is neither voice nor picture yet.';

/** @type {readonly Group[]} */
export const GROUPS = [
  {
    title: 'See and hear',
    rows: [
      {
        row: 'A1',
        says: 'Text has a contrast of at least 7 : 1, large text 4.5 : 1, in every theme.',
        engines: 'Forced colours are pretended in Chromium only.',
      },
      { row: 'A2', says: 'Controls and icons have at least 3 : 1 against what is around them.' },
      { row: 'A3', says: 'At 320 px wide or 256 px high everything is reached by scrolling in one direction.' },
      { row: 'A4', says: 'Text at 200 % and a zoom of 400 % lose nothing.' },
      { row: 'A5', says: 'The reader’s text spacing (1.5, 2, 0.12, 0.16 em) cuts nothing off.' },
      {
        row: 'A6',
        says: 'Lines have at most 80 characters, are not justified and stand 1.5 apart; the reader chooses the colours.',
        person: 'Whether it reads comfortably. Looked at in light and dark, at 320 and 1280 px, by its makers only.',
      },
      { row: 'A7', says: 'What was sent and what was received differ by more than a colour.' },
      {
        row: 'A8',
        says: 'Forced colours, more contrast and less data lose nothing.',
        engines: 'Forced colours are pretended in Chromium only.',
        person: 'How it looks in Windows’ own contrast themes; not seen yet.',
      },
      {
        row: 'A9',
        says: 'Who wants less motion gets none.',
        engines: 'Less motion is pretended in Chromium and Firefox only.',
      },
      { row: 'A10', says: 'Nothing flashes more than three times a second.' },
      {
        row: 'A11',
        says: 'Every sound can be silenced, and none comes by itself.',
        engines: 'That a device sounds is seen in Chromium only: the others play where there is something to play on.',
      },
      {
        row: 'A12',
        says: 'Images have alternatives or are decoration that says nothing; voice has a transcript.',
        person: 'Whether the symbols of the phrase board are understood. The words stand beside each.',
      },
      { row: 'A13', says: 'The whole and each message say their language.' },
      { row: 'A14', says: 'It works in both orientations, and asks for none.' },
      { row: 'A15', says: 'Fields about the person say which they are (autocomplete).' },
      { row: 'A16', says: 'Size, font and colours of captions can be adjusted.', untested: CALL },
    ],
  },
  {
    title: 'Operate',
    rows: [
      { row: 'A17', says: 'Everything is done by keyboard.' },
      { row: 'A18', says: 'Nothing traps the focus; Esc closes, and the focus returns to what opened it.' },
      { row: 'A19', says: 'No shortcut is a single character, unless in a control’s own place or switched on.' },
      { row: 'A20', says: 'Closed, the widget is one tab stop.' },
      { row: 'A21', says: 'The ring around the focus is at least 2 px thick and changes by at least 3 : 1.' },
      {
        row: 'A22',
        says: 'What has the focus is wholly in sight.',
        engines:
          'Each state is walked for it in Chromium; Firefox and WebKitGTK do not scroll for what is seen in part, and may leave a part below the edge.',
      },
      { row: 'A23', says: 'Targets are at least 44 × 44 px; on request 64 px and 16 px apart.' },
      { row: 'A24', says: 'Nothing has to be dragged.' },
      { row: 'A25', says: 'A press can be taken back: nothing happens before the pointer is lifted.' },
      { row: 'A26', says: 'Each control shows words, and its name begins with them.' },
      { row: 'A27', says: 'Touch, mouse, keys and dictation mix freely.' },
      { row: 'A28', says: 'Nothing runs out: drafts and places wait at least 20 hours, or one is warned.' },
      { row: 'A29', says: 'A lost connection costs no word that was written.' },
      { row: 'A30', says: 'Interruptions can be put off or switched off.' },
      { row: 'A31', says: 'What changes by itself can be held.' },
      { row: 'A32', says: 'A message that comes never moves the focus.' },
      { row: 'A33', says: 'It is a landmark with a name.' },
    ],
  },
  {
    title: 'Understand',
    rows: [
      {
        row: 'A34',
        says: 'The way to help stands at the same place of the order, on every page.',
        person: 'Whether a site puts it at one place on all its pages is the webmaster’s to keep.',
      },
      { row: 'A35', says: 'Nothing is asked twice.' },
      { row: 'A36', says: 'No CAPTCHA and no test of the memory stands before the service.' },
      {
        row: 'A37',
        says: 'A mistake is named at its field, with a way out; what cannot be undone is asked first.',
        person: 'Whether the words help. Read by their makers only.',
      },
      { row: 'A38', says: 'Help, and help with the keys, is where it is needed.' },
      {
        row: 'A39',
        says: 'Every text has an easy-to-read form; rules judge its words and the length of its sentences.',
        person: 'Whether it is easy: to be read by people who need it. Not done yet.',
      },
      {
        row: 'A40',
        says: 'Every control and region has a name, a role and a value, the same in each engine.',
        person:
          'What other screen readers make of it: Orca is run at every change; NVDA, JAWS, VoiceOver and TalkBack have not been yet.',
      },
      { row: 'A41', says: 'What happens is said without moving the focus, each message exactly once.' },
      {
        row: 'A42',
        says: 'axe finds nothing in any state, theme and language.',
        engines: 'Forced colours are pretended in Chromium only.',
        person: 'axe sees a part of all barriers. No audit by others has been made yet.',
      },
      { row: 'A43', says: 'All shadow roots are open, so that tools and helpers see inside.' },
    ],
  },
  {
    title: 'EN 301 549',
    rows: [
      { row: 'A44', says: 'Voice or video brings two-way real-time text.', untested: CALL },
      { row: 'A45', says: 'Voice and text at once, on one connection.', untested: CALL },
      { row: 'A46', says: 'Assistive technology knows whose text it is, in a call.', untested: CALL },
      { row: 'A47', says: 'Who writes is known, in a call.', untested: CALL },
      { row: 'A48', says: 'That someone speaks is seen and read.', untested: CALL },
      {
        row: 'A49',
        says: 'The protocol of the text is published, and marks what was lost.',
        untested: `${CALL} For the chat it is published and tested: [Real-time text](real-time-text.md).`,
      },
      {
        row: 'A50',
        says: 'Text leaves within 500 ms of the key.',
        untested: `${CALL} For the chat it is measured (\`promises/real-time-text.test.ts\`).`,
      },
      { row: 'A51', says: 'Who calls is there as text.', untested: CALL },
      { row: 'A52', says: 'Queue and greeting need neither hearing nor speech.', untested: CALL },
      { row: 'A53', says: 'Audio reaches at least 7 kHz.', untested: CALL },
      { row: 'A54', says: 'Video has at least 320 × 240 px.', untested: CALL },
      { row: 'A55', says: 'Video has at least 20 frames a second.', untested: CALL },
      { row: 'A56', says: 'Sound and picture are at most 100 ms apart.', untested: CALL },
      { row: 'A57', says: 'Who signs is shown as speaking.', untested: CALL },
      { row: 'A58', says: 'Aids are switched on without a barrier; what is saved keeps language and structure.' },
      { row: 'A59', says: 'The documentation lists the aids, and can be read with them.' },
      {
        row: 'A60',
        says: 'The office answers in the way in which a person can communicate.',
        person: 'Whether it is lived: the office’s to judge, by what citizens tell it.',
      },
      { row: 'A61', says: 'The statement is linked, and a barrier can be reported; the answer is due in 30 days.' },
      { row: 'A62', says: 'The desk of the staff meets the same rows, and shows what a citizen asks to be regarded.' },
    ],
  },
];
