import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserRecorder } from './scripts/conformance/browser-recorder.mjs';
import { servesBundled } from './scripts/bundled.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { forcedColors } from './scripts/forced-colors.mjs';
import { resize } from './scripts/resize.mjs';
import { startWebKitDriver } from './scripts/webkit-driver.mjs';

/** Each engine takes one file after the other: a page in the background has no focus, and half of the tests need it. */
const engines = {
  chromium: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        // Chromium's sandbox does not work for root.
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      },
    }),

  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
    }),

  webkit: async () => {
    const { port, capabilities } = await startWebKitDriver();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        ...capabilities,
        browserName: 'MiniBrowser',
        // Classic only: the driver has no BiDi.
        'wdio:enforceWebDriverClassic': true,
      },
    });
  },
};

/** `BROWSERS=firefox,webkit npm run test:browser` runs these two. */
const chosen = (process.env.BROWSERS ?? Object.keys(engines).join()).split(',');

/** The desk's pages are looked at in the one engine in the check, in all of them by `npm run prove`. */
const PACKAGES = process.env.PROVE === 'full' || chosen.includes('chromium') ? '{widget,desk}' : 'widget';

export default {
  files: [`packages/${PACKAGES}/test/**/*.test.ts`, '!packages/{widget,desk}/test/**/*.node.test.ts'],
  nodeResolve: true,
  browsers: await Promise.all(chosen.map((name) => engines[name]())),
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    countReporter(),
    browserRecorder(process.env.RECORD),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [
    servesBundled(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'packages/widget/tsconfig.json',
      // See packages/widget/test/support/extent.ts.
      define: { PROVE: JSON.stringify(process.env.PROVE ?? '') },
    }),
    forcedColors(),
    resize(),
  ],
};
