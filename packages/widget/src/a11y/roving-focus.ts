/**
 * One tab stop for a list of things, real focus moved by Up, Down, Home and End. (`aria-activedescendant` would leave the
 * focus outside, and VoiceOver silent.) It holds the place; who owns the list renders `tabindex` from it.
 */
export class RovingFocus<Key> {
  readonly #keys: () => readonly Key[];
  readonly #focus: (key: Key) => void;
  #current: Key | undefined;

  /** `keys` are the items in their order; `focus` focuses one and makes it the tab stop. */
  constructor(keys: () => readonly Key[], focus: (key: Key) => void) {
    this.#keys = keys;
    this.#focus = focus;
  }

  /** The item that is the tab stop: where the reader last was, otherwise the last one. */
  get current(): Key | undefined {
    const keys = this.#keys();
    return this.#current !== undefined && keys.includes(this.#current) ? this.#current : keys.at(-1);
  }

  /** Makes an item the tab stop, e.g. since it was clicked; undefined: the last one again. */
  set current(key: Key | undefined) {
    this.#current = key;
  }

  /** Moves the focus, if the key is one of ours. With a modifier it is somebody else's (AltGr types letters here). */
  handle(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
    const keys = this.#keys();
    const at = keys.indexOf(this.current as Key);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: keys.length - 1 }[event.key];
    if (to === undefined || at < 0) return false;
    this.move(keys[Math.min(Math.max(to, 0), keys.length - 1)]!);
    event.preventDefault();
    return true;
  }

  /** Focuses the item and makes it the tab stop. */
  move(key: Key): void {
    this.#current = key;
    this.#focus(key);
  }
}
