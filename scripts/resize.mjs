/**
 * The test runner's command `resize`: a window whose page is this large. The runner's own `setViewport` knows Puppeteer
 * only; by WebDriver it is the window that is resized, and what the browser puts around the page is measured first.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function resize() {
  return {
    name: 'resize',
    async executeCommand({ command, payload, session }) {
      if (command !== 'resize') return;
      const { width, height } = /** @type {{ width: number, height: number }} */ (payload);
      const browser = /** @type {any} */ (session.browser);
      if (browser.type === 'puppeteer') {
        await browser.getPage(session.id).setViewport({ width, height });
        return { done: true };
      }
      const { driver } = browser;
      for (let attempt = 0; attempt < 3; attempt++) {
        const frame = await driver.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
        await driver.setWindowRect(null, null, width + frame[0], height + frame[1]);
      }
      return { done: true };
    },
  };
}
