const COLOURS = 'surface,sunken,own,text,muted,accent,on-accent,line'.split(',');

/** Where a page sets colours of its own, code comes that keeps them readable. */
export function checkTheme(host: HTMLElement, root: HTMLElement): void {
  const style = getComputedStyle(host);
  if (!COLOURS.some((colour) => style.getPropertyValue(`--segit-${colour}`))) return;
  import('../settings/worn/page-theme.ts').then(
    ({ keepReadable }) => keepReadable(host, root),
    () => undefined,
  );
}
