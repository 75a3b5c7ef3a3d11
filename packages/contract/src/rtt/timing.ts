/** When real-time text leaves, and how long it is believed; ms. */
export const RTT_TIMING = {
  /**
   * At most so often an edit leaves; the first one at once. 300 ms are promised from the key to the other side's screen
   * (A50), and 100 of them are left for the way.
   */
  batchMs: 200,
  /** What an input method is still composing waits for its end, but no longer: on a touch screen each word is a composition. */
  holdMs: 400,
  /** While something is written and not sent, the whole of it goes out this often: what was lost is mended by it. */
  refreshMs: 10_000,
  /** Nothing was changed for so long: it is a draft, and nobody is composing. */
  idleMs: 600_000,
  /** Without a sign for so long (two refreshes were lost), the other side is not there any more. */
  lapseMs: 25_000,
} as const;
