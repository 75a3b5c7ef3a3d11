/** So long something may take without a word, ms. */
const SLOW_MS = 1500;

/**
 * Has it said that something is on its way, where that takes long. What is done at once is told by what comes of it: „Küldés…”
 * was heard after „Üzenetét megkaptuk.”, since that had the focus and this was announced.
 */
export async function whileSlow<Result>(work: Promise<Result>, say: () => void): Promise<Result> {
  const timer = setTimeout(say, SLOW_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
