import { nickname } from '@segit-a-hivatal/contract';
import type { Preference, StartConversationInput } from '@segit-a-hivatal/contract/resolvers';
import { Fault } from '../domain/fault.ts';

/** The most preferences that can be told apart; a longer list is no list of preferences. */
const MOST_PREFERENCES = 10;

/** How a conversation is begun, whether somebody waits in it or not. @throws Fault `BAD_INPUT` */
export function begun(
  input: Pick<StartConversationInput, 'requestId' | 'language' | 'nickname' | 'topic'> & {
    preferences?: readonly Preference[] | null;
  },
) {
  const name = input.nickname == null ? null : nickname(input.nickname);
  if (input.nickname != null && name === null)
    throw new Fault('BAD_INPUT', 'a nickname is one line of 1 to 60 characters');
  const { requestId, language, topic = null } = input;
  const preferences = preferencesOf(input.preferences ?? []);
  return { requestId, language, nickname: name, preferences, chosenTopic: topic };
}

/** Each once. @throws Fault `BAD_INPUT` */
export function preferencesOf(preferences: readonly Preference[]): Preference[] {
  if (preferences.length > MOST_PREFERENCES) throw new Fault('BAD_INPUT', 'too many preferences');
  return [...new Set(preferences)];
}
