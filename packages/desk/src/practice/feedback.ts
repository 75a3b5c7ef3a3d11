import type { SlipKind } from './customer.ts';
import type { Outcome, Play } from './play.ts';
import type { Slip } from './slips.ts';

/** What one may take from a practice: sentences, what was written, and what the next try could do. Nothing is counted up. */
export interface Feedback {
  readonly how: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly key: 'answers' | 'case' | 'words' | 'patience' | 'needs' | 'first';
  readonly title: string;
  /** Nothing in it that the next try should do otherwise. */
  readonly well: boolean;
  readonly points: readonly Point[];
}

export interface Point {
  readonly says: string;
  /** What the trainee wrote. */
  readonly quote?: string;
  readonly next?: string;
}

/** What a machine can and cannot know of it; said at the end of each feedback. */
export const LIMITS_OF_IT =
  'Ezt egy gép írta: szavakat keres, és nem érti, amit olvas. Nem veszi észre, ha egy válasz tartalma téves, ha a hangneme barátságos vagy gúnyos, és tévedhet abban is, amit kifogásol. Beszélje meg egy tapasztalt kollégával, főleg azt, amivel nem ért egyet.';

/** More words at once nobody learns. */
const MOST_WORDS_TOLD = 4;
/** What is quoted is known again by its beginning. */
const QUOTED = 200;

/** Longer than this nobody should wait for a first word. */
const SOON_MS = 60_000;

export function feedbackOn(play: Play): Feedback {
  const parts = [answered(play), ownCase(play), words(play), patience(play), needs(play), first(play)];
  return { how: howItEnded(play), parts: parts.filter((each) => each !== null) };
}

function howItEnded({ ended, asks, outcomes, customer: { name, questions } }: Play): string {
  if (ended === 'left') return `${name} nem várt tovább, és elment.`;
  if (ended === 'handed-on') return `Ön továbbadta a beszélgetést: ${name} egy kollégájával folytatná.`;
  if (asks < questions.length) return `Ön zárta le a beszélgetést; ${name} kérdezett volna még.`;
  return outcomes.every(({ text }) => text !== null)
    ? `${name} megkapta, amiért jött.`
    : `${name} mindent megkérdezett, de nem mindenre kapott választ.`;
}

const part = (key: Part['key'], title: string, points: readonly Point[]): Part | null =>
  points.length === 0 ? null : { key, title, well: points.every(({ next }) => !next), points: points.map(inShort) };

const inShort = ({ quote, ...point }: Point): Point =>
  quote === undefined
    ? point
    : { ...point, quote: quote.length > QUOTED ? `${quote.slice(0, QUOTED).trim()}…` : quote };

function answered(play: Play): Part | null {
  const outcomes = play.customer.questions
    .map((question): Outcome => play.outcomes.find((each) => each.question === question) ?? { question, text: null })
    .filter(({ question }) => question.about !== 'case');
  const points = outcomes.map(({ question, text }): Point =>
    text === null
      ? { says: `Ezt szerette volna, és nem kapta meg: ${question.wants}.`, next: `Például így: „${question.example}”` }
      : { says: `Ezt szerette volna, és megkapta: ${question.wants}.`, quote: text },
  );
  return part('answers', 'Megkapta-e, amit kérdezett', points);
}

function ownCase(play: Play): Part | null {
  const questions = play.customer.questions.filter(({ about }) => about === 'case');
  const led = questions.map((question): Point => {
    const text = play.outcomes.find((each) => each.question === question)?.text;
    return text
      ? { says: `A saját ügyéről kérdezett (${question.wants}), és Ön a hivatalhoz irányította.`, quote: text }
      : {
          says: `A saját ügyéről kérdezett (${question.wants}), és nem tudta meg, hová forduljon vele.`,
          next: `Például így: „${question.example}”`,
        };
  });
  const slips = [
    ...points(play, 'case', {
      says: 'Ez úgy hangzik, mintha az ő egyedi ügyéről mondana valamit. Erről itt nem adunk felvilágosítást.',
      next: 'A „Kész válaszok” között is ott a mondat: „Egyedi ügyben keresse a hivatalt ügyfélfogadási időben.”',
    }),
    ...points(play, 'asks-data', {
      says: 'Itt személyes adatot kért vagy írt le. Általános tájékoztatáshoz nincs rá szükség.',
      next: 'Hagyja ki; ha az ügyhöz kell, mondja meg, hogy a hivatalban lesz rá szükség.',
    }),
  ];
  return part('case', 'Egyedi ügy és személyes adat', [...led, ...slips]);
}

function words(play: Play): Part | null {
  const easy = play.customer.preferences.includes('EASY_LANGUAGE');
  const jargon = unique(of(play, 'jargon'), ({ plain }) => plain!)
    .slice(0, MOST_WORDS_TOLD)
    .map(({ said, word, plain }): Point => ({
      says: `Hivatali szó: „${word}”.`,
      quote: said,
      next: `Hétköznapi szóval: ${plain}.`,
    }));
  const long = points(play, 'long', {
    says: easy ? 'Ez a mondat hosszú annak, aki könnyen érthető szöveget kér.' : 'Ez a mondat nagyon hosszú.',
    next: easy
      ? 'Egy mondatban egy gondolat legyen, legfeljebb tizenkét szó.'
      : 'Vágja ketté: a rövid mondatot felolvasva is könnyebb követni.',
  });
  const none = easy
    ? 'Hivatali szót nem találtunk, és a mondatai rövidek voltak.'
    : 'Hivatali szót és túl hosszú mondatot nem találtunk.';
  return part('words', 'Érthető szavak', hasWritten(play) ? or([...jargon, ...long], none) : []);
}

function patience(play: Play): Part | null {
  const { name } = play.customer;
  const found = [
    ...points(play, 'guesses', {
      says: `${name} még írt, amikor ezt elküldte: úgy olvasható, mintha Ön fejezné be a mondatát.`,
      next: 'Várja meg, amíg elküldi. Ha meg szeretné nyugtatni, elég ennyi: „Írja csak nyugodtan, megvárom.”',
    }),
    ...points(play, 'interrupts', {
      says: `${name} még írt, amikor ezt elküldte.`,
      next: 'Várja meg, amíg elküldi: amit előbb kap, azt írás közben kell elolvasnia.',
    }),
    ...points(play, 'hurry', {
      says: 'Ezt sürgetésnek olvashatja.',
      next: 'A csend nem jelenti, hogy elment: lehet, hogy olvas, gondolkodik vagy ír.',
    }),
    ...points(play, 'cold', {
      says: 'Ettől egy dühös ember rendszerint még dühösebb lesz.',
      next: 'Nevezze meg, mi bántja, és utána mondja meg, mit tud érte tenni: „Sajnálom, hogy ennyit kellett várnia.”',
    }),
    ...reminded(play),
  ];
  return part('patience', 'Türelem', or(found, `Nem sürgette, és nem vágott a szavába. ${name} nem várt hiába.`));
}

function reminded({ lines, ended, customer: { patience, name } }: Play): Point[] {
  const asked = lines.filter(({ text }) => patience.reminders.some(({ says }) => says === text)).length;
  const next = 'Ha időre van szüksége, írja meg: „Egy pillanat, utánanézek.” Attól, hogy tudja, könnyebb várni.';
  if (ended === 'left') return [{ says: `${name} sokáig nem kapott választ, és elment.`, next }];
  return asked > 0 ? [{ says: `${name} a hosszú csendben rákérdezett, ott van-e valaki.`, next }] : [];
}

function needs(play: Play): Part | null {
  const { preferences } = play.customer;
  const sight = points(play, 'sight', {
    says: 'Ezt csak az tudja követni, aki látja a képernyőt.',
    next: 'Mondja meg a gomb vagy a mező feliratát, és azt, hogy mi után következik.',
  });
  const call = points(play, 'call', {
    says: 'Telefont ajánlott annak, aki azt kérte, hogy csak írásban.',
    next: 'Adjon írásos utat: honlapot, levelet, személyes ügyintézést.',
  });
  return part('needs', 'Amit magáról kért', [
    ...(preferences.includes('USES_SCREEN_READER') && hasWritten(play)
      ? or(sight, 'Képernyőolvasóval olvas: színre, képre, helyre utaló szót nem találtunk.')
      : []),
    ...(preferences.includes('DOES_NOT_SPEAK') && hasWritten(play)
      ? or(call, 'Nem ajánlott hívást annak, aki nem beszél.')
      : []),
  ]);
}

function first({ beganAt, lines, customer: { name } }: Play): Part | null {
  const at = lines.find(({ by }) => by === 'trainee')?.at;
  if (at === undefined)
    return part('first', 'Az első válasz', [
      { says: `${name} nem kapott választ.`, next: 'Egy köszönés is elég ahhoz, hogy tudja: figyelnek rá.' },
    ]);
  const says = `Az első szavára ennyi idő múlva kapott választ: ${duration(at - beganAt)}.`;
  return part('first', 'Az első válasz', [
    at - beganAt <= SOON_MS
      ? { says }
      : { says, next: 'Köszönjön, mihelyt elfogadta; a választ ráér azután megkeresni.' },
  ]);
}

const hasWritten = ({ lines }: Play): boolean => lines.some(({ by }) => by === 'trainee');

const of = ({ slips }: Play, kind: SlipKind): readonly Slip[] => slips.filter((slip) => slip.kind === kind);

/** Each sentence once; a third example of the same thing says nothing more. */
const points = (play: Play, kind: SlipKind, about: { says: string; next: string }): Point[] =>
  unique(of(play, kind), ({ said }) => said)
    .slice(0, 3)
    .map(({ said }) => ({ ...about, quote: said }));

const unique = (slips: readonly Slip[], key: (slip: Slip) => string): Slip[] => [
  ...new Map(slips.map((slip) => [key(slip), slip])).values(),
];

const or = (found: Point[], otherwise: string): Point[] => (found.length > 0 ? found : [{ says: otherwise }]);

export function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [minutes > 0 && `${minutes} perc`, rest > 0 && `${rest} másodperc`].filter(Boolean).join(' ');
}
