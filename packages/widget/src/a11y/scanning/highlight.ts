const STYLES = `
.scanning {
  position: fixed;
  inset: auto;
  z-index: 2147483001;
  box-sizing: border-box;
  margin: 0;
  padding: 0;
  overflow: visible;
  pointer-events: none;
  background: none;
  color: var(--_text);
  border: 4px solid var(--_text);
  border-radius: 6px;
  outline: 3px solid var(--_surface);
  box-shadow: inset 0 0 0 3px var(--_surface);
}
/* A group, another kind of line: nothing here is told by colour. */
.scanning[data-group] { border-style: dashed; border-width: 5px; }
.scanning .time { position: absolute; inset-inline: 0; inset-block-end: -4px; block-size: 8px; background: var(--_surface); }
.scanning .time::before { content: ""; display: block; block-size: 100%; background: var(--_text); transform-origin: left; transform: scaleX(var(--_done, 0)); }
.scanning .time[hidden], .scanning .note[hidden] { display: none; }
.scanning .note {
  position: absolute;
  inset-block-end: 4px;
  inset-inline-start: 4px;
  padding: 0.25em 0.625em;
  background: var(--_text);
  color: var(--_surface);
  font: 600 medium/1.4 var(--_font);
  max-inline-size: calc(100% - 8px);
}
@media (forced-colors: active) {
  .scanning { border-color: Highlight; outline-color: Canvas; box-shadow: none; }
  .scanning .time { background: Canvas; border: 1px solid CanvasText; }
  .scanning .time::before { background: Highlight; forced-color-adjust: none; }
  .scanning .note { background: Canvas; color: CanvasText; border: 1px solid CanvasText; }
}
`;

/**
 * The frame around what is chosen next, with the time that is left, above everything (also above a question that is in
 * front of all else). It is for the eye alone: the focus is the screen reader's.
 */
export class Highlight {
  readonly #root: ShadowRoot;
  readonly #sheet = new CSSStyleSheet();
  readonly #frame = document.createElement('div');
  readonly #time = document.createElement('div');
  readonly #note = document.createElement('div');
  #elements: readonly Element[] = [];
  #running: Animation | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#frame.className = 'scanning';
    this.#time.className = 'time';
    this.#note.className = 'note';
    this.#frame.setAttribute('aria-hidden', 'true');
    this.#frame.popover = 'manual';
    this.#frame.append(this.#time, this.#note);
    root.append(this.#frame);
    this.hide();
  }

  /** Frames these, together; `seconds`: until something happens. */
  show(elements: readonly Element[], { seconds, note = '' }: { seconds?: number; note?: string } = {}): void {
    this.#elements = elements;
    this.#frame.hidden = false;
    this.#frame.toggleAttribute('data-group', elements.length > 1);
    this.#note.textContent = note;
    this.#note.hidden = !note;
    this.follow();
    // Once more in front: a question may have come.
    if (this.#frame.popover) {
      if (this.#frame.matches(':popover-open')) this.#frame.hidePopover();
      this.#frame.showPopover();
    }
    this.#run(seconds);
  }

  hide(): void {
    this.#elements = [];
    this.#run(undefined);
    if (this.#frame.popover && this.#frame.matches(':popover-open')) this.#frame.hidePopover();
    this.#frame.hidden = true;
  }

  /** Stays around them when they move. */
  follow(): void {
    const boxes = this.#elements.map(inSight).filter(({ left, right, top, bottom }) => right > left && bottom > top);
    if (boxes.length === 0) return;
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const { style } = this.#frame;
    // Not beyond the window: a line that is outside is not seen.
    const inside = (value: number, most: number): number => Math.min(Math.max(value, 3), most - 3);
    style.left = `${inside(left - 6, innerWidth)}px`;
    style.top = `${inside(top - 6, innerHeight)}px`;
    style.width = `${inside(right + 6, innerWidth) - inside(left - 6, innerWidth)}px`;
    style.height = `${inside(bottom + 6, innerHeight) - inside(top - 6, innerHeight)}px`;
  }

  dispose(): void {
    this.#running?.cancel();
    this.#frame.remove();
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((each) => each !== this.#sheet);
  }

  /** Where motion is unwanted the time goes by in four steps: it says something, so it is not left out. */
  #run(seconds: number | undefined): void {
    this.#running?.cancel();
    this.#time.hidden = seconds === undefined;
    if (seconds === undefined) return;
    const calm = parseFloat(getComputedStyle(this.#elements[0] ?? this.#frame).getPropertyValue('--_motion')) === 0;
    this.#running = this.#time.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
      duration: seconds * 1000,
      easing: calm ? 'steps(4)' : 'linear',
      pseudoElement: '::before',
      fill: 'forwards',
    });
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is seen of it: not what is scrolled away. */
function inSight(element: Element): Box {
  let { left, top, right, bottom }: Box = element.getBoundingClientRect();
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node === element || !(node instanceof Element) || getComputedStyle(node).overflowY === 'visible') continue;
    const around = node.getBoundingClientRect();
    left = Math.max(left, around.left);
    top = Math.max(top, around.top);
    right = Math.min(right, around.right);
    bottom = Math.min(bottom, around.bottom);
  }
  return { left, top, right, bottom };
}
