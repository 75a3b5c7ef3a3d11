import assert from 'node:assert/strict';
import { test } from 'node:test';
import { office, startTestServer } from '../../../server/test/support/test-server.ts';
import { createHelpDesk } from '../../src/exports/client.ts';
import { Browser } from './support/browser.node.ts';
import { until } from './support/wait.node.ts';

test('a reader in whose language the site does not answer gets in the queue all the same, with the topic that was chosen', async (t) => {
  const sites = office.sites.map((site) => ({ ...site, languages: ['hu' as const] }));
  const server = await startTestServer({ sites });
  t.after(() => server.stop());
  const { environment } = new Browser(server.url).open();
  const desk = createHelpDesk({ server: server.url, site: 'budaors', language: 'en', environment });
  t.after(() => desk.dispose());
  await desk.restore();

  // Nobody has asked yet what the site offers: the start does.
  const languages = () => desk.snapshot.site?.languages;
  assert.equal(languages(), undefined);
  const topic = sites.find(({ key }) => key === 'budaors')!.topics[0]!.key;
  assert.equal(await desk.start({ preferences: [], topic }), 'started');
  assert.deepEqual(languages(), ['hu']);
  await until(() => desk.snapshot.conversation?.queue?.position === 1, 'the place in the queue');
  const { reason, alternatives } = desk.snapshot.conversation!.queue!;
  assert.deepEqual([reason, alternatives], [null, []]);
});
