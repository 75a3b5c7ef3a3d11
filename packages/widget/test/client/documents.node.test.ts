import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { freePort } from '../../../server/test/support/free-port.ts';
import { openedDocument } from '../../src/client/documents.ts';

const FILE = Buffer.from('%PDF-1.7 a whole file');
const server = createServer((request, response) => {
  if (request.url === '/documents/gone') return void response.writeHead(404).end();
  response.writeHead(200, { 'content-length': FILE.length });
  if (request.url === '/documents/whole') return void response.end(FILE);
  if (request.url === '/documents/another') return void response.end(Buffer.alloc(FILE.length, 'x'));
  response.write(FILE.subarray(0, 5), () => response.destroy());
});
let at: string;
before(async () => {
  server.listen(await freePort(), '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
after(() => server.close());

const load = async (path: string): Promise<Blob | null> => {
  const sha256 = createHash('sha256').update(FILE).digest('hex');
  const opened = { __typename: 'DocumentOpened', expiresAt: '', fileName: 'a.pdf', alternative: null } as const;
  const answer = openedDocument({ ...opened, path: `/documents/${path}`, sha256 }, at);
  assert.equal(answer.kind, 'opened');
  return answer.kind === 'opened' ? answer.load() : null;
};

test('P19: a file is given out whole', async () => {
  assert.equal(await (await load('whole'))?.text(), FILE.toString());
});

for (const path of ['cut', 'another', 'gone']) {
  test(`P19: one that is ${path} is not given out at all`, async () => assert.equal(await load(path), null));
}

test('what was withdrawn is not there', () => {
  assert.deepEqual(openedDocument({ __typename: 'DocumentWithdrawn', title: 'x' }, at), { kind: 'withdrawn' });
});
