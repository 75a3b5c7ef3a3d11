/**
 * Whatever the keyboard comes to is wholly in sight (A22). Browsers scroll for what is not seen at all: of a field they are
 * content with the line of the cursor. In the next frame, when what opens together with it has its size. A pointer is
 * where it presses: nothing moves under it.
 */
export function bringIntoSight({ target }: Event): void {
  const control = target as Element;
  if (control.matches(':focus-visible')) requestAnimationFrame(() => control.scrollIntoView({ block: 'nearest' }));
}
