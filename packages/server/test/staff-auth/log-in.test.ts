import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAuthenticator } from './authenticator.ts';
import { createDesk, expectRefusal, expectStep, hire, logIn, PASSWORD, settle } from './desk.ts';
import { overBothStores } from './stores.ts';

overBothStores('staff log-in', (office) => {
  test('the first log-in replaces the one-time password, then enrols the second factor', async () => {
    const { auth } = office;
    const desk = createDesk(auth);
    await expectStep(desk.session(), 'LOG_IN');
    const { id, email, oneTimePassword } = await hire(auth, 'TELEWORKER');
    assert.match(oneTimePassword, /^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);

    await expectStep(desk.post('log-in', { email, password: oneTimePassword }), 'OWN_PASSWORD');
    await expectStep(desk.session(), 'OWN_PASSWORD');
    await expectRefusal(desk.post('enrol', { password: oneTimePassword }), 403, 'PASSWORD_CHANGE_REQUIRED');
    const change = (newPassword: string) =>
      desk.post('change-password', { currentPassword: oneTimePassword, newPassword });
    await expectRefusal(change(oneTimePassword), 400, 'PASSWORD_UNCHANGED');
    await expectRefusal(change('too short'), 400, 'PASSWORD_TOO_SHORT');
    await expectStep(change(PASSWORD), 'ENROL');
    assert.equal(await auth.authenticate(desk.headers()), null);

    const { totpUri, secret } = await expectStep(desk.post('enrol', { password: PASSWORD }), 'ENROL');
    assert.ok(
      totpUri!.startsWith(`otpauth://totp/Seg%C3%ADt%20a%20hivatal:${encodeURIComponent(email)}?secret=${secret}&`),
    );
    assert.match(totpUri!, /&issuer=Seg%C3%ADt%20a%20hivatal&digits=6&period=30$/);
    await expectStep(desk.session(), 'ENROL');
    await expectRefusal(desk.post('verify', { code: '000000' }), 401, 'INVALID_CODE');
    assert.equal(await auth.authenticate(desk.headers()), null);
    assert.deepEqual((await auth.listStaff()).find((staff) => staff.id === id)?.ready, false);

    await expectStep(desk.post('verify', { code: createAuthenticator(secret!).freshCode() }), 'READY');
    const identity = await auth.authenticate(desk.headers());
    assert.partialDeepStrictEqual(identity, { id, name: 'Kovács Anna', role: 'TELEWORKER' });
    assert.ok(await auth.stillValid(identity!.sessionId));
    assert.deepEqual((await desk.session()).body.staff, { id, name: 'Kovács Anna', role: 'TELEWORKER' });
    assert.deepEqual(
      (await auth.listStaff()).find((staff) => staff.id === id),
      { id, name: 'Kovács Anna', email, role: 'TELEWORKER', ready: true },
    );
    await expectRefusal(
      createDesk(auth).post('log-in', { email, password: oneTimePassword }),
      401,
      'INVALID_EMAIL_OR_PASSWORD',
    );
  });

  test('either factor alone is not enough', async () => {
    const { auth } = office;
    const colleague = await settle(auth, createDesk(auth));
    const desk = createDesk(auth);
    await expectRefusal(
      desk.post('verify', { code: colleague.authenticator.codeAt(Date.now()) }),
      401,
      'INVALID_TWO_FACTOR_COOKIE',
    );
    await expectStep(desk.post('log-in', { email: colleague.email, password: PASSWORD }), 'CODE');
    assert.equal(await auth.authenticate(desk.headers()), null);
    await expectStep(desk.session(), 'LOG_IN');
    await expectRefusal(desk.post('verify', { code: 'not 6!' }), 401, 'INVALID_CODE');
    assert.equal(await auth.authenticate(desk.headers()), null);
    await expectStep(desk.post('verify', { code: colleague.authenticator.freshCode() }), 'READY');
    assert.equal((await auth.authenticate(desk.headers()))?.id, colleague.id);
  });

  test('a code is taken once, also when sent twice at the same moment', async () => {
    const { auth } = office;
    const colleague = await settle(auth, createDesk(auth));
    const code = colleague.authenticator.freshCode();
    const desks = [createDesk(auth), createDesk(office.another()), createDesk(auth)];
    for (const desk of desks)
      await expectStep(desk.post('log-in', { email: colleague.email, password: PASSWORD }), 'CODE');
    const answers = await Promise.all(desks.map((desk) => desk.post('verify', { code })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 401, 401]);
    const identities = await Promise.all(desks.map((desk) => auth.authenticate(desk.headers())));
    assert.equal(identities.filter(Boolean).length, 1);
  });

  test('a session from before the enrolment does not come to count by it', async () => {
    const { auth } = office;
    const { email, oneTimePassword } = await hire(auth);
    const first = createDesk(auth);
    await expectStep(first.post('log-in', { email, password: oneTimePassword }), 'OWN_PASSWORD');
    await expectStep(
      first.post('change-password', { currentPassword: oneTimePassword, newPassword: PASSWORD }),
      'ENROL',
    );
    const second = createDesk(auth);
    await expectStep(second.post('log-in', { email, password: PASSWORD }), 'ENROL');
    const { secret } = await expectStep(second.post('enrol', { password: PASSWORD }), 'ENROL');
    await expectStep(second.post('verify', { code: createAuthenticator(secret!).freshCode() }), 'READY');
    assert.equal(await auth.authenticate(first.headers()), null);
    await expectStep(first.session(), 'LOG_IN');
  });

  test('log-out ends the session on the server too', async () => {
    const { auth } = office;
    const desk = createDesk(auth);
    await settle(auth, desk);
    const stolen = desk.headers();
    const { sessionId } = (await auth.authenticate(stolen))!;
    await expectStep(desk.post('log-out'), 'LOG_IN');
    assert.equal(await auth.authenticate(stolen), null);
    assert.equal(await auth.stillValid(sessionId), false);
  });

  test('a reset brings a new one-time password, and ends sessions and second factor', async () => {
    const { auth } = office;
    const desk = createDesk(auth);
    const { id, email } = await settle(auth, desk, 'COORDINATOR');
    const { sessionId } = (await auth.authenticate(desk.headers()))!;
    const { oneTimePassword } = await auth.resetStaff(id);
    assert.equal(await auth.stillValid(sessionId), false);
    assert.equal(await auth.authenticate(desk.headers()), null);
    await expectRefusal(desk.post('log-in', { email, password: PASSWORD }), 401, 'INVALID_EMAIL_OR_PASSWORD');
    await expectStep(desk.post('log-in', { email, password: oneTimePassword }), 'OWN_PASSWORD');
    await assert.rejects(auth.resetStaff('nobody'), /no such member of staff/);
  });

  test('an e-mail address has one account', async () => {
    const { email } = await hire(office.auth);
    const again = { name: 'Kiss Béla', email: email.toUpperCase(), role: 'OPERATOR' } as const;
    await assert.rejects(office.auth.createStaff(again), /already/);
  });

  test('a log-in holds on every server process, after another migration too', async () => {
    const desk = createDesk(office.auth);
    const colleague = await settle(office.auth, desk);
    const others = [office.another(), office.another()];
    await Promise.all(others.map((other) => other.migrate()));
    for (const other of others) assert.equal((await other.authenticate(desk.headers()))?.id, colleague.id);
    await logIn(createDesk(others[0]!), colleague);
  });

  test('neither the audit nor the log holds a secret', async () => {
    const { auth, audit, log } = office;
    const desk = createDesk(auth, { address: '192.0.2.77' });
    const colleague = await settle(auth, desk);
    await expectRefusal(
      desk.post('log-in', { email: colleague.email, password: 'MyWrongPassword' }),
      401,
      'INVALID_EMAIL_OR_PASSWORD',
    );
    await expectRefusal(
      desk.post('log-in', { email: 'typed.password@x.hu', password: 'x' }),
      401,
      'INVALID_EMAIL_OR_PASSWORD',
    );
    const { sessionId } = (await auth.authenticate(desk.headers()))!;
    await expectStep(desk.post('log-out'), 'LOG_IN');
    const mine = audit.filter(({ staffId, address }) => staffId === colleague.id || address === '192.0.2.77');
    assert.deepEqual(
      mine.map(({ kind, staffId, sessionId: session }) => [kind, staffId, session]),
      [
        ['STAFF_CREATED', colleague.id, undefined],
        ['PASSWORD_CHANGED', colleague.id, undefined],
        ['SECOND_FACTOR_ENROLLED', colleague.id, sessionId],
        ['LOGGED_IN', colleague.id, sessionId],
        ['LOG_IN_FAILED', colleague.id, undefined],
        ['LOG_IN_FAILED', null, undefined],
        ['LOGGED_OUT', colleague.id, sessionId],
      ],
    );
    assert.doesNotMatch(
      JSON.stringify([audit, log]),
      /budaors\.example|typed\.password|MyWrong|my own|[a-z2-9]{5}-[a-z2-9]{5}/,
    );
  });
});
