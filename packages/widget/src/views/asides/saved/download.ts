/** Hands a text to the citizen's own machine; it never leaves it. */
export function download(name: string, type: string, content: string): void {
  saveFile(name, new Blob([content], { type: `${type};charset=utf-8` }));
}

/** Hands a file to the citizen's own machine. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // WebKit reads the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
