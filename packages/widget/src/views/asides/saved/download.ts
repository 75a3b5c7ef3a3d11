/** Hands a file to the citizen's own machine; it never leaves it. */
export function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // WebKit reads the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
