/**
 * Says things to assistive technology without moving the focus (docs/accessibility.md, „Announcing”).
 *
 * Each oddity here answers a screen reader's: the regions exist, empty, before their first use (Firefox drops an update
 * to a new region); they sit in the top-level shadow root (VoiceOver loses nested ones) and have no `role` besides
 * `aria-live` (it would be spoken twice); three polite ones take turns, since writing into one that still speaks cuts it
 * short; each line is one text node (Chromium repeats mixed content); lines are written one at a time.
 */
export interface Utterance {
  readonly text: string;
  /** The language of the text, where it is not the surroundings'. */
  readonly lang?: string;
  /** Interrupts. For failures only. */
  readonly assertive?: boolean;
  /** What kind of news it is. Without it, it answers what the person has just done. */
  readonly about?: About;
}

/** A message's text · that messages came · text not sent yet · any other news · of these, with whom one speaks · trouble. */
export type About = 'message' | 'arrived' | 'writing' | 'news' | 'joined' | 'lost' | 'back' | 'trouble';

/** Decides at the moment of speaking what there is to say: by then three changes may have become one. */
export type Source = () => readonly Utterance[];

export interface AnnouncerOptions {
  /** Use `ariaNotify` where the browser has it, instead of the regions, never both. */
  readonly notify?: boolean;
}

type Notifier = Element & { ariaNotify?(text: string, options?: { priority: 'high' | 'normal' }): void };

const BATCH_MS = 250;
const STEP_MS = 500;
const CLEAR_MS = 5000;
const POLITE_REGIONS = 3;

export class Announcer {
  /** What a reader's settings make of what there is to say: all of it is shown to this, what it returns is said. */
  through: (lines: readonly Utterance[]) => readonly Utterance[] = (lines) => lines;
  readonly #home: Element;
  readonly #box = document.createElement('div');
  readonly #polite: HTMLElement[] = [];
  readonly #assertive: HTMLElement;
  readonly #notify: boolean;
  #turn = 0;
  #sources: Source[] = [];
  #lines: Utterance[] = [];
  #batch: ReturnType<typeof setTimeout> | undefined;
  #step: ReturnType<typeof setTimeout> | undefined;

  /** Mounts the empty regions at the end of `home`, an element in the top-level shadow root. */
  constructor(home: Element, { notify = false }: AnnouncerOptions = {}) {
    this.#home = home;
    this.#notify = notify;
    this.#box.className = 'announcer';
    for (let i = 0; i < POLITE_REGIONS; i++) this.#polite.push(this.#region('polite'));
    this.#assertive = this.#region('assertive');
    home.append(this.#box);
  }

  /** Says a text, together with what else is said within 250 ms. */
  say(text: string, options: Omit<Utterance, 'text'> = {}): void {
    if (text) this.gather(() => [{ text, ...options }]);
  }

  /** Asks `source` what to say when the present batch of 250 ms ends. */
  gather(source: Source): void {
    this.#sources.push(source);
    this.#batch ??= setTimeout(() => this.#flush(), BATCH_MS);
  }

  /** Regions outside an open modal dialog are silent: moves them into it; null brings them home. */
  moveInto(modal: Element | null): void {
    (modal ?? this.#home).append(this.#box);
    // A region that has just been put elsewhere is a new one to the browser, and deaf for a moment.
    this.#pause();
  }

  /** Forgets what is not said yet, and takes the regions away. */
  dispose(): void {
    clearTimeout(this.#batch);
    clearTimeout(this.#step);
    this.#box.remove();
  }

  #region(live: 'polite' | 'assertive'): HTMLElement {
    const region = document.createElement('div');
    region.setAttribute('aria-live', live);
    region.setAttribute('aria-atomic', 'true');
    this.#box.append(region);
    return region;
  }

  #flush(): void {
    this.#batch = undefined;
    const said = this.through(this.#sources.splice(0).flatMap((source) => source()));
    this.#lines = joined([...this.#lines, ...said]);
    if (this.#step === undefined) this.#write();
  }

  #write(): void {
    const line = this.#lines.shift();
    if (!line) {
      this.#step = undefined;
      return;
    }
    if (!this.#notified(line)) this.#show(line);
    this.#pause();
  }

  #pause(): void {
    clearTimeout(this.#step);
    this.#step = setTimeout(() => this.#write(), STEP_MS);
  }

  #show({ text, lang, assertive }: Utterance): void {
    const region = assertive ? this.#assertive : this.#polite[this.#turn++ % POLITE_REGIONS]!;
    if (lang) region.setAttribute('lang', lang);
    else region.removeAttribute('lang');
    const node = document.createTextNode(text);
    region.replaceChildren(node);
    setTimeout(() => node.remove(), CLEAR_MS);
  }

  #notified({ text, assertive }: Utterance): boolean {
    const host: Notifier = this.#home;
    if (!this.#notify || !host.ariaNotify) return false;
    host.ariaNotify(text, { priority: assertive ? 'high' : 'normal' });
    return true;
  }
}

/** Failures first; neighbours in one language become one line, because several regions interrupt one another. */
function joined(lines: readonly Utterance[]): Utterance[] {
  const ordered = [...lines.filter((line) => line.assertive), ...lines.filter((line) => !line.assertive)];
  const result: Utterance[] = [];
  for (const line of ordered) {
    const last = result.at(-1);
    if (last && last.lang === line.lang && !last.assertive === !line.assertive) {
      result[result.length - 1] = { ...last, text: `${sentence(last.text)} ${line.text}` };
    } else result.push(line);
  }
  return result;
}

function sentence(text: string): string {
  return /[.!?…:]$/u.test(text) ? text : `${text}.`;
}
