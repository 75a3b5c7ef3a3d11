import { isRedacted } from '@segit-a-hivatal/contract/personal-data';
import { CITIZEN_WORDS, type TranscriptWords } from '@segit-a-hivatal/widget/views';

/** What the transcript says to the operator: as to the citizen, but for what is another thing to each of them. */
export const TRANSCRIPT_WORDS: TranscriptWords = {
  notice(notice) {
    switch (notice.notice) {
      case 'begun':
      case 'left':
        return 'A beszélgetés elkezdődött.';
      case 'requeued':
        return 'Visszakerült a sorba.';
      case 'ended':
        return endedText(notice.party);
      default:
        return CITIZEN_WORDS.notice(notice);
    }
  },
  delivery: (delivery, waits) => (delivery === 'seen' ? 'Az ügyfél látta' : CITIZEN_WORDS.delivery(delivery, waits)),
  remark: (text) => (isRedacted(text) ? 'Személyes adatot töröltünk belőle.' : undefined),
  failure: (failure) =>
    failure === 'OWNERSHIP_LOST' ? 'A beszélgetést közben más vette át.' : CITIZEN_WORDS.failure(failure),
};

function endedText(by: Parameters<TranscriptWords['notice']>[0]['party']): string {
  if (by === 'CITIZEN') return 'Az ügyfél befejezte a beszélgetést.';
  return by === 'OPERATOR' ? 'Ön befejezte a beszélgetést.' : 'A beszélgetés véget ért.';
}
