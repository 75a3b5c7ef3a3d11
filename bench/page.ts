/**
 * `npm run bench:page`: what the citizen's page costs on a slow processor, by the clock: the browser's own slows down by
 * the factor of a cheap phone. Needs `npm run build`. The median of the visits is printed, with the circumstances.
 */
import { cpus, loadavg } from 'node:os';
import { takeDesk } from '../e2e/support/operator.ts';
import { createProduct, firstLogIn, launch } from '../e2e/support/product.ts';
import { percentile, SLOWER } from '../e2e/support/slow-page.ts';
import { MESSAGES, TALKATIVE, visit } from '../e2e/support/slow-visit.ts';
import type { Visit } from '../e2e/support/slow-visit.ts';

const VISITS = 5;

const product = await createProduct(TALKATIVE);
await product.start();
const browser = await launch();
const visits: Visit[] = [];
try {
  const { cookie } = await firstLogIn(product, 'kovacs.anna@budaors.example');
  const operator = takeDesk(product.url, cookie);
  for (let i = 0; i < VISITS; i++) visits.push(await visit(browser, product.url, operator, SLOWER));
  await operator.close();
} finally {
  await browser.close();
  await product.dispose();
}

const median = (of: (visit: Visit) => number): number => percentile(visits.map(of), 0.5);
const [cpu] = cpus();
console.log(`${cpus().length} × ${cpu?.model}, ${SLOWER} times slowed down; Chromium ${browser.version()}, headless;`);
console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}; median of ${VISITS} visits\n`);
console.log(`from the touch to the panel                         ${median(({ panel }) => panel.ms).toFixed(0)} ms`);
console.log(
  `from the touch to a conversation of ${MESSAGES} messages    ${median((v) => v.conversation.ms).toFixed(0)} ms`,
);
console.log(`from a key to the screen beside them, p95           ${median(({ key }) => key.ms).toFixed(0)} ms`);
console.log(`the same with real-time text                        ${median(({ liveKey }) => liveKey.ms).toFixed(0)} ms`);
console.log(
  `heap: first panel, long conversation                ${median(({ heap }) => heap[0]).toFixed(1)} MB, ${median(({ heap }) => heap[1]).toFixed(1)} MB`,
);
