import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk, expectStep, PASSWORD, settle } from './desk.ts';
import { overBothStores } from './stores.ts';

const MINUTE = 60_000;

overBothStores('staff session', (office) => {
  test('ends after 30 idle minutes', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const { auth } = office;
    const desk = createDesk(auth);
    await settle(auth, desk);
    const { sessionId, expiresAt } = (await auth.authenticate(desk.headers()))!;
    assert.equal(expiresAt, Date.now() + 30 * MINUTE);

    t.mock.timers.tick(29 * MINUTE);
    assert.equal((await auth.authenticate(desk.headers()))?.expiresAt, expiresAt, 'looking is no activity');
    assert.ok(await auth.stillValid(sessionId));
    t.mock.timers.tick(2 * MINUTE);
    assert.equal(await auth.stillValid(sessionId), false);
    assert.equal(await auth.touch(sessionId), false, 'activity comes too late');
    assert.equal(await auth.authenticate(desk.headers()), null);
    await expectStep(desk.session(), 'LOG_IN');
  });

  test('lives on with activity, on the socket or of the desk, but not beyond 12 hours', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const { auth } = office;
    const desk = createDesk(auth);
    await settle(auth, desk);
    const loggedInAt = Date.now();
    const { sessionId } = (await auth.authenticate(desk.headers()))!;

    t.mock.timers.tick(29 * MINUTE);
    await expectStep(desk.session(), 'READY');
    assert.equal((await auth.authenticate(desk.headers()))?.expiresAt, Date.now() + 30 * MINUTE);
    for (let worked = 29; worked + 29 < 12 * 60; worked += 29) {
      t.mock.timers.tick(29 * MINUTE);
      assert.ok(await auth.touch(sessionId), `after ${worked + 29} minutes`);
    }
    assert.equal((await auth.authenticate(desk.headers()))?.expiresAt, loggedInAt + 12 * 60 * MINUTE);
    t.mock.timers.setTime(loggedInAt + 12 * 60 * MINUTE);
    assert.equal(await auth.touch(sessionId), false);
    assert.equal(await auth.authenticate(desk.headers()), null);
  });

  test('a new password keeps the second factor and the 12 hours, and ends the other sessions', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const { auth } = office;
    const desk = createDesk(auth);
    await settle(auth, desk);
    const before = (await auth.authenticate(desk.headers()))!;
    const loggedInAt = Date.now();
    for (let worked = 0; worked < 11 * 60 + 45; worked += 15) {
      t.mock.timers.tick(15 * MINUTE);
      assert.ok(await auth.touch(before.sessionId));
    }
    await expectStep(desk.post('change-password', { currentPassword: PASSWORD, newPassword: `${PASSWORD}!` }), 'READY');
    assert.equal(await auth.stillValid(before.sessionId), false);
    const after = (await auth.authenticate(desk.headers()))!;
    assert.equal(after.id, before.id);
    assert.equal(after.expiresAt, loggedInAt + 12 * 60 * MINUTE);
  });

  test('a revoked session is seen at once, on every process', async () => {
    const { auth, audit } = office;
    const other = office.another();
    const [desk, kept] = [createDesk(auth), createDesk(auth)];
    await settle(auth, desk);
    const colleague = await settle(auth, kept);
    const { sessionId, id } = (await auth.authenticate(desk.headers()))!;
    assert.ok(await other.stillValid(sessionId));
    assert.equal(await other.revokeSession(sessionId), true);
    assert.equal(await auth.stillValid(sessionId), false);
    assert.equal(await auth.touch(sessionId), false);
    assert.equal(await auth.authenticate(desk.headers()), null);
    assert.equal(await auth.revokeSession(sessionId), false);
    assert.partialDeepStrictEqual(audit.at(-1), { kind: 'SESSION_REVOKED', staffId: id, sessionId });
    assert.equal((await auth.authenticate(kept.headers()))?.id, colleague.id);
  });

  test('a tampered cookie is nobody', async () => {
    const { auth } = office;
    const desk = createDesk(auth);
    await settle(auth, desk);
    const cookie = desk.headers().get('cookie')!;
    for (const forged of [
      cookie.replace(/session_token=./, 'session_token='),
      cookie.replace(/\.[^.;]*;/, ';'),
      '',
      '=;;',
    ])
      assert.equal(await auth.authenticate(new Headers({ cookie: forged })), null);
  });
});
