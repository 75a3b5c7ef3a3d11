/**
 * The test runner's command `forced-colors`: the page sees a system of few colours, as with Windows' high contrast. Only
 * Chromium can pretend that; the answer says whether it does.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function forcedColors() {
  // A page is used again for other files, and pretends for as long as the connection is there that asked for it.
  /** @type {Map<string, any>} */
  const pretending = new Map();
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return;
      const browser = /** @type {any} */ (session.browser);
      if (browser.type !== 'puppeteer' || browser.name !== 'Chromium') return { pretends: false };
      const devtools = pretending.get(session.id) ?? (await browser.getPage(session.id).createCDPSession());
      pretending.set(session.id, devtools);
      const features = [{ name: 'forced-colors', value: payload ? 'active' : 'none' }];
      await devtools.send('Emulation.setEmulatedMedia', { features });
      if (!payload) {
        pretending.delete(session.id);
        await devtools.detach();
      }
      return { pretends: true };
    },
  };
}
