import { deepActiveElement } from '../focus.ts';
import { into, next, top, type Stop } from './course.ts';
import { Highlight } from './highlight.ts';
import type { AccessOptions } from './options.ts';
import { frameOf, groupsIn, isTextField, type Group } from './places.ts';
import { hearSwitches } from './switches.ts';
import type { ScanningTexts } from './texts.ts';

/** So often it goes round without a choice before it rests: nobody has to hurry, and nothing moves for nobody. */
const ROUNDS = 3;
/** So long a field is left to whoever writes in it. */
const WRITING_MS = 10_000;
const FOLLOW_MS = 200;

/**
 * Scanning with one or two switches: group after group, then what is in the group. The focus really moves, so a screen
 * reader says where one is; while the panel is closed it does not, for it would leave the page. It reads the screen anew
 * at each step: whatever the views show can be reached, and no view knows of it.
 */
export class Scanner {
  readonly #host: HTMLElement;
  readonly #options: AccessOptions;
  readonly #texts: ScanningTexts;
  readonly #say: (text: string) => void;
  readonly #highlight: Highlight;
  readonly #ends: (() => void)[] = [];
  #groups: readonly Group[] = [];
  #stop: Stop = { group: 0, item: null, rounds: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: 'scanning' | 'resting' | 'writing' | 'stopped' = 'scanning';

  constructor(host: HTMLElement, options: AccessOptions, texts: ScanningTexts, say: (text: string) => void) {
    this.#host = host;
    this.#options = options;
    this.#texts = texts;
    this.#say = say;
    this.#highlight = new Highlight(host.shadowRoot!);
    this.#ends.push(
      hearSwitches(host, options, {
        listens: () => this.#state !== 'stopped' && (this.#state !== 'writing' || options.switchWhileWriting),
        onSelect: () => this.#select(),
        onNext: () => this.#next(),
        onHold: () => this.#toggle(),
        onEscape: () => this.#leaveGroup(),
      }),
    );
    host.shadowRoot!.addEventListener('input', this.#onInput);
    host.shadowRoot!.addEventListener('pointerdown', this.#onPointer);
    this.#ends.push(() => {
      host.shadowRoot!.removeEventListener('input', this.#onInput);
      host.shadowRoot!.removeEventListener('pointerdown', this.#onPointer);
    });
    const follow = setInterval(() => this.#follow(), FOLLOW_MS);
    this.#ends.push(() => clearInterval(follow));
    this.#resume();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const end of this.#ends) end();
    this.#highlight.dispose();
  }

  get #sizes(): readonly number[] {
    return this.#groups.map(({ length }) => length);
  }

  /** The panel is open: what is scanned is all there is to do. */
  get #inside(): boolean {
    return this.#host.hasAttribute('open');
  }

  get #here(): Group {
    const group = this.#groups[this.#stop.group] ?? [];
    return this.#stop.item === null ? group : group.slice(this.#stop.item, this.#stop.item + 1);
  }

  /** Where the focus is, for that is where the person was; otherwise at the top. */
  #resume(): void {
    this.#groups = groupsIn(this.#host);
    const focused = deepActiveElement();
    const group = this.#groups.findIndex((each) => each.some((control) => control === focused));
    if (group < 0) return this.#restart();
    const item = this.#groups[group]!.findIndex((control) => control === focused);
    this.#go({ group, item, rounds: 0 });
  }

  get #isThere(): boolean {
    const [at] = this.#here;
    return at !== undefined && groupsIn(this.#host).some((group) => group.includes(at));
  }

  #restart(): void {
    this.#groups = groupsIn(this.#host);
    this.#state = 'scanning';
    this.#go(top(this.#sizes));
  }

  /** On from where it is, in what the screen shows now. */
  #next(): void {
    if (this.#state === 'resting') return this.#restart();
    const [at] = this.#here;
    this.#groups = groupsIn(this.#host);
    const group = this.#groups.findIndex((each) => at !== undefined && each.includes(at));
    if (group < 0) return this.#restart();
    const item = this.#stop.item === null ? null : this.#groups[group]!.indexOf(at!);
    const stop = next(this.#sizes, { ...this.#stop, group, item });
    const alone = this.#groups.length === 1 && this.#groups[0]!.length === 1;
    if (stop.rounds >= ROUNDS && !alone && this.#options.switches === 'one') this.#rest();
    else this.#go(stop);
  }

  #go(stop: Stop): void {
    this.#stop = stop;
    this.#state = 'scanning';
    const here = this.#here;
    clearTimeout(this.#timer);
    if (here.length === 0) return this.#highlight.hide();
    if (this.#inside) this.#focus(here[0]!);
    const auto = this.#options.switches === 'one';
    this.#highlight.show(here.map(frameOf), auto ? { seconds: this.#options.switchSeconds } : {});
    if (auto) this.#timer = setTimeout(() => this.#next(), this.#options.switchSeconds * 1000);
  }

  #focus(control: HTMLElement): void {
    if (deepActiveElement() !== control) control.focus({ preventScroll: true });
    frameOf(control).scrollIntoView({ block: 'nearest' });
  }

  #select(): void {
    if (this.#state === 'resting' || this.#state === 'writing') return this.#restart();
    // What was framed may be gone, or behind a question, by the time the switch comes.
    if (!this.#isThere) return this.#restart();
    const deeper = into(this.#sizes, this.#stop);
    if (deeper) this.#go(deeper);
    else this.#press(this.#here[0]!);
  }

  /** It stays there for another turn, so that the same can be chosen again; where it is gone, it begins at the top. */
  #press(control: HTMLElement): void {
    if (isTextField(control)) {
      control.focus();
      return this.#write();
    }
    this.#go({ ...this.#stop, rounds: 0 });
    if (control.matches('[role=article]')) return;
    if (control instanceof HTMLSelectElement) chooseNext(control);
    else control.click();
  }

  /** A field is left to whoever writes in it, as long as they do. */
  #write(): void {
    this.#state = 'writing';
    this.#highlight.hide();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), WRITING_MS);
  }

  #rest(): void {
    this.#state = 'resting';
    clearTimeout(this.#timer);
    this.#stop = top(this.#sizes);
    this.#highlight.show(this.#here.map(frameOf), { note: this.#texts.resting });
    this.#say(this.#texts.resting);
  }

  #toggle(): void {
    if (this.#state === 'stopped') {
      this.#say(this.#texts.started);
      return this.#restart();
    }
    this.#state = 'stopped';
    clearTimeout(this.#timer);
    this.#highlight.hide();
    this.#say(this.#texts.stopped);
  }

  #leaveGroup(): boolean {
    if (this.#state !== 'scanning' || this.#stop.item === null || this.#groups.length === 1) return false;
    this.#go({ ...this.#stop, item: null, rounds: 0 });
    return true;
  }

  /** Another view has come, or a question: at once, without waiting for the step. */
  #follow(): void {
    // Taken off the page; put back, it is given anew.
    if (!this.#host.isConnected) return this.dispose();
    if (this.#state === 'stopped' || this.#state === 'writing') return;
    if (this.#isThere) this.#highlight.follow();
    else this.#restart();
  }

  readonly #onInput = (event: Event): void => {
    if (event.isTrusted && this.#state !== 'stopped' && isTextField(deepActiveElement())) this.#write();
  };

  readonly #onPointer = (event: Event): void => {
    if (this.#state === 'stopped' || this.#options.switchPress) return;
    if (event.composedPath().some((each) => each instanceof Element && isTextField(each))) this.#write();
  };
}

/** Another press, another choice: the list that would open listens to keys of its own, and no scanning sees into it. */
function chooseNext(select: HTMLSelectElement): void {
  select.selectedIndex = (select.selectedIndex + 1) % select.length;
  for (const type of ['input', 'change'])
    select.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}
