import type { KnowledgeArticle } from '@segit-a-hivatal/contract';

const plain = (text: string) => [{ text, href: null }];

/** An article as the server suggests it. */
export const article = (topic: string, title: string): KnowledgeArticle => ({
  ...{ topic, title, question: 'Hol kell bejelenteni?', language: 'hu', responsible: 'önkormányzat (jegyző)' },
  ...{ review: '2027-05-31', easy: false, related: [] },
  body: [
    { kind: 'PARAGRAPH', items: [plain('<b>Jelentse</b> be.')] },
    { kind: 'STEPS', items: [plain('Kérjen chipet.'), plain('Töltse ki az adatlapot.')] },
    { kind: 'POINTS', items: [[{ text: 'e-Papír', href: 'https://epapir.gov.hu' }]] },
  ],
});
