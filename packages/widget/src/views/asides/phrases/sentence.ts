/** The sentence that is being put together, on this device until it is sent: another page of the site goes on with it. */
export interface SentenceStore {
  read(): readonly string[];
  write(pieces: readonly string[]): void;
}

export function sentenceStore(): SentenceStore {
  const key = 'segit:person:sentence';
  return {
    read() {
      try {
        const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
        return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
      } catch {
        return [];
      }
    },
    write(pieces) {
      try {
        if (pieces.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(pieces));
      } catch {
        // It lasts as long as the board.
      }
    },
  };
}

/** The pieces are whole sentences: a space between them is all they need. */
export function sentence(pieces: readonly string[]): string {
  return pieces.join(' ');
}
