import { nothing } from 'lit';
import type { ConversationSnapshot } from '../../state/index.ts';
import { partyName } from '../names.ts';
import type { Status } from './status.ts';

/** With whom one speaks: name and role. */
export function operatorStatus({ operator }: ConversationSnapshot): Status {
  return { heading: partyName({ party: 'OPERATOR', operator }), rest: nothing };
}
