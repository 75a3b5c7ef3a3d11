import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk, expectRefusal, expectStep, hire, PASSWORD, PUBLIC_URL, settle } from './desk.ts';
import { overBothStores } from './stores.ts';

overBothStores('the door', (office) => {
  const cookiesOf = async (publicUrl: string): Promise<string[]> => {
    const auth = office.another(publicUrl);
    const desk = createDesk(auth, { publicUrl });
    const { email } = await settle(auth, desk);
    const out = await desk.post('log-out');
    const password = await desk.post('log-in', { email, password: PASSWORD });
    const { email: newcomer, oneTimePassword } = await hire(auth);
    const first = await desk.post('log-in', { email: newcomer, password: oneTimePassword });
    return [out, password, first].flatMap(({ headers }) => headers.getSetCookie());
  };

  test('over https every cookie is __Host-, HttpOnly, Secure, SameSite=Strict', async () => {
    const cookies = await cookiesOf(PUBLIC_URL);
    assert.ok(cookies.some((cookie) => /^__Host-segit-staff\.session_token=[^;]/.test(cookie)));
    for (const cookie of cookies) {
      assert.match(cookie, /^__Host-segit-staff\.\w+=/);
      for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict'])
        assert.ok(cookie.split('; ').includes(attribute), `${attribute} in ${cookie}`);
      assert.doesNotMatch(cookie, /Domain/i);
    }
    assert.doesNotMatch(
      cookies.find((cookie) => /session_token=[^;]/.test(cookie))!,
      /Max-Age|Expires/i,
    );
  });

  test('over http, as on localhost, they do without what WebKit would refuse', async () => {
    for (const cookie of await cookiesOf('http://localhost:4000')) {
      assert.match(cookie, /^segit-staff\.\w+=/);
      assert.match(cookie, /; Path=\/; HttpOnly; SameSite=Strict$/);
    }
  });

  test('only the desk of this very origin gets in', async () => {
    const { email, oneTimePassword } = await hire(office.auth);
    const desk = createDesk(office.auth);
    const send = (headers: Record<string, string>) =>
      desk.post('log-in', { email, password: oneTimePassword }, headers);
    const strangers = [
      'null',
      '',
      'http://segit.example.hu',
      'https://segit.example.hu:444',
      'https://segit.example.hu.evil.example',
    ];
    for (const origin of [...strangers, 'https://evil.example'])
      await expectRefusal(send({ origin }), 403, 'BAD_ORIGIN');
    await expectRefusal(send({ 'x-segit-request': 'yes' }), 403, 'HEADER_MISSING');
    await expectRefusal(send({ 'content-type': 'application/x-www-form-urlencoded' }), 415, 'NOT_JSON');
    await expectRefusal(send({ 'content-type': 'application/json-seq' }), 415, 'NOT_JSON');
    await expectStep(send({}), 'OWN_PASSWORD');
  });

  test('nobody signs up, and nothing else of the library is in reach', async () => {
    const { auth } = office;
    const desk = createDesk(auth);
    await settle(auth, desk);
    const before = await auth.listStaff();
    const account = { name: 'Betolakodó', email: 'x@x.hu', password: 'a long password', role: 'COORDINATOR' };
    const closed = [
      'sign-up/email', 'sign-in/email', 'update-user', 'update-session', 'change-email', 'delete-user', 'set-password',
      'request-password-reset', 'two-factor/disable', 'two-factor/enable', 'two-factor/get-totp-uri',
      'two-factor/verify-backup-code', 'list-sessions', 'revoke-session', 'get-session', 'error', 'ok', '',
      'constructor', '__proto__', '../auth/sign-up/email', 'log-in/', '%6cog-in/x',
    ]; // prettier-ignore
    for (const call of closed) await expectRefusal(desk.post(call, account), 404, 'NOT_FOUND');
    assert.deepEqual(await auth.listStaff(), before);
  });

  test('of the calls only the known fields pass', async () => {
    const { auth } = office;
    const desk = createDesk(auth);
    const { email, authenticator } = await settle(auth, desk);
    await expectStep(desk.post('log-out'), 'LOG_IN');
    const more = { rememberMe: true, callbackURL: 'https://evil.example', trustDevice: true };
    await expectStep(desk.post('log-in', { email, password: PASSWORD, ...more }), 'CODE');
    const { headers } = await desk.post('verify', { code: authenticator.freshCode(), ...more });
    assert.doesNotMatch(headers.getSetCookie().join(), /trust|Max-Age=[1-9]/i);
    await expectStep(desk.post('log-out'), 'LOG_IN');
    await expectStep(desk.post('log-in', { email, password: PASSWORD }), 'CODE');
  });

  test('what is no call gets a clear refusal', async () => {
    const desk = createDesk(office.auth);
    const bodies = [
      [],
      { email: 'a@b.hu' },
      { email: 'a@b.hu', password: 7 },
      { email: 'a@b.hu', password: { $ne: '' } },
    ];
    for (const body of [...bodies, { email: 'a@b.hu', password: 'x'.repeat(600) }])
      await expectRefusal(desk.post('log-in', body), 400, 'BAD_REQUEST');
    await expectRefusal(desk.post('log-in', { password: 'x'.repeat(8192) }), 413, 'TOO_LONG');
    await expectRefusal(desk.post('log-in', { email: 'no address', password: 'x' }), 400, 'INVALID_EMAIL');
    await expectRefusal(desk.post('change-password', { currentPassword: 'x', newPassword: 'y' }), 401, 'UNAUTHORIZED');
    const broken = new Request(`${PUBLIC_URL}/auth/log-in`, {
      method: 'POST',
      headers: { origin: PUBLIC_URL, 'content-type': 'application/json', 'x-segit-request': '1' },
      body: '{',
    });
    assert.equal((await office.auth.handler(broken, '192.0.2.1')).status, 400);
    const get = await office.auth.handler(new Request(`${PUBLIC_URL}/auth/log-in`), '192.0.2.1');
    assert.deepEqual([get.status, get.headers.get('allow')], [405, 'POST']);
  });

  test('replies are not kept and hold no session token', async () => {
    const desk = createDesk(office.auth);
    const { email, authenticator } = await settle(office.auth, desk);
    await desk.post('log-out');
    await desk.post('log-in', { email, password: PASSWORD });
    const { body, headers } = await desk.post('verify', { code: authenticator.freshCode() });
    assert.deepEqual(body, { step: 'READY' });
    assert.equal(headers.get('cache-control'), 'no-store');
  });
});
