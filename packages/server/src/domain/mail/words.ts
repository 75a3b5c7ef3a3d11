import type { Language } from '@segit-a-hivatal/contract';
import type { Variant } from '@segit-a-hivatal/hours';

/** What a mail says around the answer. `{site}` is where it was asked, `{page}` the service's address. */
interface Words {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

const WORDS: Readonly<Record<Variant, Words>> = {
  hu: {
    subject: 'Válasz érkezett a kérdésére – Segít a hivatal',
    before: 'Jó napot kívánunk!\n\nVálaszoltunk az üzenetére, amelyet itt hagyott: {site}.\n\nA válaszunk:',
    after:
      'A választ azon az oldalon is elolvashatja, ahol az üzenetet hagyta, ugyanazon az eszközön.\n\nEz a levél automatikusan ment ki, kérjük, ne válaszoljon rá. Csak általános tájékoztatást adunk. E-mail-címét az utolsó válasz elküldése után töröljük.\n\nSegít a hivatal\n{page}',
  },
  'hu-easy': {
    subject: 'Válaszoltunk a kérdésére. Segít a hivatal',
    before: 'Jó napot!\n\nÖn üzenetet hagyott nekünk. Itt hagyta: {site}.\n\nEzt válaszoljuk:',
    after:
      'A választ ott is elolvashatja, ahol az üzenetet hagyta. Ugyanazon a gépen nézze meg.\n\nEzt a levelet egy gép küldte. Kérjük, ne válaszoljon rá. Itt elmondjuk, hogyan kell ügyet intézni. Az Ön saját ügyéről itt nem beszélünk. Az e-mail-címét az utolsó válasz után töröljük.\n\nSegít a hivatal\n{page}',
  },
  en: {
    subject: 'Your question has been answered – The office helps',
    before: 'Good day,\n\nwe have answered the message that you left here: {site}.\n\nOur answer:',
    after:
      'You can also read the answer on the page where you left the message, on the same device.\n\nThis mail was sent automatically; please do not reply to it. We give general information only. Your e-mail address will be erased once the last answer has been sent.\n\nThe office helps\n{page}',
  },
  de: {
    subject: 'Antwort auf Ihre Frage – Das Amt hilft',
    before:
      'Guten Tag,\n\nwir haben auf die Nachricht geantwortet, die Sie hier hinterlassen haben: {site}.\n\nUnsere Antwort:',
    after:
      'Sie können die Antwort auch auf der Seite lesen, auf der Sie die Nachricht hinterlassen haben, auf demselben Gerät.\n\nDiese E-Mail wurde automatisch gesendet; bitte antworten Sie nicht darauf. Wir geben nur allgemeine Auskünfte. Ihre E-Mail-Adresse wird gelöscht, sobald die letzte Antwort gesendet ist.\n\nDas Amt hilft\n{page}',
  },
};

interface Parts {
  readonly language: Language;
  /** Easy words were asked for; there are Hungarian ones. */
  readonly easy: boolean;
  readonly site: string;
  readonly page: string;
  readonly answers: readonly string[];
}

/** A mail in the citizen's words; what the operator wrote stands in it as it is. */
export function words({ language, easy, ...parts }: Parts) {
  const { subject, before, after } = WORDS[easy && language === 'hu' ? 'hu-easy' : language];
  // Filled in before the answer is: what somebody wrote is never looked at for places to fill.
  const fill = (text: string): string => text.replace('{site}', () => parts.site).replace('{page}', () => parts.page);
  return { subject, text: [fill(before), ...parts.answers, '--------', fill(after)].join('\n\n') + '\n' };
}
