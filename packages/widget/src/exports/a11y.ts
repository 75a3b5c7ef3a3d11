/** Speaking without moving the focus, moving the focus well, and short sounds. */
export { Announcer, type AnnouncerOptions, type Source, type Utterance } from '../a11y/announcer.ts';
export { ConversationAnnouncer, type Facts, type Hearing, type Listener } from '../a11y/announcements/index.ts';
export { RovingFocus } from '../a11y/roving-focus.ts';
export { deepActiveElement, hasFocusWithin } from '../a11y/focus.ts';
export { Signals } from '../a11y/sounds/signals.ts';
export { VOLUMES } from '../a11y/hearing/options.ts';
