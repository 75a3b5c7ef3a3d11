import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk, expectRefusal, expectStep, hire, logIn, PASSWORD, settle } from './desk.ts';
import { overBothStores } from './stores.ts';

const SECOND = 1000;

overBothStores('guessing', (office) => {
  test('five wrong passwords close an account for half a minute, each further one for twice as long', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const { auth, audit } = office;
    const colleague = await settle(auth, createDesk(auth, { address: '198.51.100.1' }));
    const desk = createDesk(auth, { address: '198.51.100.2' });
    const guess = () => desk.post('log-in', { email: colleague.email, password: 'wrong' });

    for (let failures = 1; failures <= 5; failures += 1) await expectRefusal(guess(), 401, 'INVALID_EMAIL_OR_PASSWORD');
    assert.partialDeepStrictEqual(audit.at(-1), { kind: 'LOCKED_OUT', staffId: colleague.id, address: '198.51.100.2' });
    for (const seconds of [30, 60, 120, 240, 480, 900, 900]) {
      const right = desk.post('log-in', { email: colleague.email, password: PASSWORD });
      const { headers } = await expectRefusal(right, 429, 'LOCKED_OUT');
      assert.equal(headers.get('retry-after'), String(seconds));
      t.mock.timers.tick(seconds * SECOND);
      await expectRefusal(guess(), 401, 'INVALID_EMAIL_OR_PASSWORD');
    }
    t.mock.timers.tick(900 * SECOND);
    await logIn(desk, colleague);
    for (let failures = 1; failures <= 4; failures += 1) await expectRefusal(guess(), 401, 'INVALID_EMAIL_OR_PASSWORD');
    await logIn(desk, colleague);
  });

  test('an account that does not exist answers in the same way', async () => {
    const desk = createDesk(office.auth, { address: '198.51.100.3' });
    const guess = () => desk.post('log-in', { email: 'nobody@budaors.example', password: 'wrong' });
    for (let failures = 1; failures <= 5; failures += 1) await expectRefusal(guess(), 401, 'INVALID_EMAIL_OR_PASSWORD');
    await expectRefusal(guess(), 429, 'LOCKED_OUT');
  });

  test('guesses sent at the same moment get no further', async () => {
    const { email } = await hire(office.auth);
    const guesses = Array.from({ length: 16 }, (_, i) =>
      createDesk(office.auth, { address: `198.51.100.${100 + i}` }).post('log-in', { email, password: `wrong ${i}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 401).length, 5);
    assert.equal(statuses.filter((status) => status === 429).length, 11);
  });

  test('thirty wrong log-ins close an address, whatever the names', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const { auth } = office;
    const colleague = await settle(auth, createDesk(auth));
    const desk = createDesk(auth, { address: '2001:db8::1' });
    for (let i = 0; i < 30; i += 1) {
      t.mock.timers.tick(SECOND * 11); // slower than the limit of requests
      await expectRefusal(
        desk.post('log-in', { email: `name.${i}@x.hu`, password: 'x' }),
        401,
        'INVALID_EMAIL_OR_PASSWORD',
      );
    }
    const neighbour = createDesk(auth, { address: '2001:db8::2' });
    await expectRefusal(neighbour.post('log-in', { email: colleague.email, password: PASSWORD }), 429, 'LOCKED_OUT');
    await logIn(createDesk(auth, { address: '2001:db8:0:1::1' }), colleague);
  });

  test('requests are limited too, right or wrong', async () => {
    const desk = createDesk(office.auth, { address: '198.51.100.5' });
    const answers = await Promise.all(Array.from({ length: 24 }, () => desk.post('verify', { code: '123456' })));
    const refused = answers.filter(({ status }) => status === 429);
    assert.equal(refused.length, 4);
    assert.match(refused[0]!.headers.get('retry-after')!, /^\d+$/);
  });

  test('five wrong codes lock the second factor', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const { auth, audit } = office;
    const colleague = await settle(auth, createDesk(auth));
    const desk = createDesk(auth, { address: '198.51.100.6' });
    const password = () => expectStep(desk.post('log-in', { email: colleague.email, password: PASSWORD }), 'CODE');
    await password();
    const wrong = colleague.authenticator.codeAt(0);
    for (let i = 0; i < 5; i += 1) await expectRefusal(desk.post('verify', { code: wrong }), 401, 'INVALID_CODE');
    await password();
    const code = colleague.authenticator.freshCode();
    await expectRefusal(desk.post('verify', { code }), 429, 'LOCKED_OUT');
    assert.partialDeepStrictEqual(audit.at(-1), { kind: 'LOCKED_OUT', staffId: colleague.id });
    t.mock.timers.tick(15 * 60 * SECOND + 1);
    await logIn(desk, colleague);
  });

  test('a stolen session cannot guess its password either', async () => {
    const { auth } = office;
    const desk = createDesk(auth, { address: '198.51.100.7' });
    await settle(auth, desk);
    const guess = (call: string, body: object) => desk.post(call, body);
    for (let i = 0; i < 3; i += 1) await expectRefusal(guess('enrol', { password: 'x' }), 400, 'INVALID_PASSWORD');
    const change = { currentPassword: 'x', newPassword: 'a long new password' };
    for (let i = 0; i < 2; i += 1) await expectRefusal(guess('change-password', change), 400, 'INVALID_PASSWORD');
    await expectRefusal(guess('enrol', { password: PASSWORD }), 429, 'LOCKED_OUT');
  });
});
