/** Small letters without accents, as people type in a hurry: „Építményadó” → „epitmenyado”. Its length may differ. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
