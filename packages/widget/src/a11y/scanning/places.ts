/** What can be chosen, in reading order; groups first, so that the way to each is short. */
export type Group = readonly HTMLElement[];

const CONTROLS = 'a[href], button, input:not([type=hidden]), textarea, select, summary, [role=article]';
/** With all that is in it. (What a closed group holds has a place on the page in Chromium.) */
const OUT_OF_REACH = '[hidden], [inert], [data-leaving], details:not([open]) > :not(summary)';
/** What belongs together in the eyes of a reader. */
const GROUPS =
  'form, fieldset, section, dialog, [role=group], [role=feed], .row, .heading, .buttons, .actions, .grid, .options, .pace';
/** More in a group, and it becomes two. */
const MOST = 9;
/** Of the messages the last ones: who wants an earlier one has the buttons „first” and „last”, and the arrow keys. */
const MESSAGES = 5;

/** The groups of what can be chosen in `root`; where a question stands in front of everything, in that one alone. */
export function groupsIn(root: Element): readonly Group[] {
  const scope = questionIn(root) ?? root;
  const groups: { readonly group: Element; readonly controls: HTMLElement[] }[] = [];
  walk(scope, scope, (control, group) => {
    const last = groups.at(-1);
    if (last?.group === group) last.controls.push(control);
    else groups.push({ group, controls: [control] });
  });
  return groups.flatMap(({ controls }) => inParts(controls));
}

/** Whether something is written in it, so that the keys are its own. */
export function isTextField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|file|range)$/.test(element.type);
}

/** The control that an event came from, if it came from one. */
export function controlOf(event: Event): HTMLElement | undefined {
  const path = event.composedPath();
  const label = path.find((each) => each instanceof HTMLLabelElement);
  if (label?.control) return label.control;
  return path.find((each): each is HTMLElement => each instanceof HTMLElement && each.matches(CONTROLS));
}

/** What is to be framed: a tick box is chosen with its words. */
export function frameOf(control: HTMLElement): Element {
  return control.closest('label') ?? control;
}

/** Looks into open shadow roots and slots, in the order in which it is shown. */
function walk(element: Element, group: Element, take: (control: HTMLElement, group: Element) => void): void {
  if (element.matches(OUT_OF_REACH)) return;
  const own = element.shadowRoot || element.matches(GROUPS) ? element : group;
  if (element instanceof HTMLElement && element.matches(CONTROLS) && isShown(element)) take(element, group);
  for (const child of childrenOf(element)) walk(child, own, take);
}

function childrenOf(element: Element): readonly Element[] {
  if (element instanceof HTMLSlotElement) return element.assignedElements();
  const children = [...(element.shadowRoot ?? element).children];
  return element.matches('[role=feed]') ? children.slice(-MESSAGES) : children;
}

function isShown(element: HTMLElement): boolean {
  return !element.matches(':disabled') && frameOf(element).getClientRects().length > 0;
}

/** The modal dialog that is open, if one is. */
function questionIn(root: Element): Element | undefined {
  if (root.matches('dialog:modal')) return root;
  for (const child of childrenOf(root)) {
    const found = questionIn(child);
    if (found) return found;
  }
  return undefined;
}

/** Parts of about the same size. */
function inParts(controls: readonly HTMLElement[]): readonly Group[] {
  const size = Math.ceil(controls.length / Math.ceil(controls.length / MOST));
  return Array.from({ length: Math.ceil(controls.length / size) }, (_, part) =>
    controls.slice(part * size, (part + 1) * size),
  );
}
