import { msg } from '@lit/localize';

/** When the answer comes, where it can be read, and for how long. */
export const answerText = (): string =>
  msg('A következő ügyfélfogadáskor válaszolunk. A választ ezen az eszközön, itt olvashatja el, 30 napig.');
