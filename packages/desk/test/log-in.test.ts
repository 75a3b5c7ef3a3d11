import { expect } from '@open-wc/testing';
import { AuthCalls } from '../src/log-in/auth-calls.ts';
import { DeskPage, words } from './support/desk-page.ts';

const URI = 'otpauth://totp/Seg%C3%ADt:anna%40budaors.example?secret=IFXHCWBSORETS5DD&issuer=Seg%C3%ADt';

function fill(page: DeskPage, ...values: string[]): void {
  page.all<HTMLInputElement>('form input').forEach((input, index) => (input.value = values[index] ?? ''));
}

describe('log-in', () => {
  it('A40, A62: goes step by step, each named and reached by the focus', async () => {
    const page = await DeskPage.open({ answer: { kind: 'credentials' } });
    const tokens = () => page.all<HTMLInputElement>('form input').map((input) => input.getAttribute('autocomplete'));
    expect(tokens()).to.deep.equal(['username', 'current-password']);

    fill(page, 'anna@budaors.example', 'egyszeri');
    page.logIn.answer = { kind: 'own-password', askCurrent: false };
    page.button('Bejelentkezés').click();
    await page.settled();
    expect(words(page.focused)).to.equal('Saját jelszó megadása');
    expect(tokens()).to.deep.equal(['new-password', 'new-password']);

    fill(page, 'hosszú saját jelszó', 'más');
    page.button('Tovább').click();
    await page.settled();
    expect(page.text).to.contain('A két jelszó nem egyezik.');
    expect(page.focused.id).to.equal('repeat-password');

    fill(page, 'hosszú saját jelszó', 'hosszú saját jelszó');
    page.logIn.answer = { kind: 'enrol', uri: URI };
    page.button('Tovább').click();
    await page.settled();
    expect(page.text).to.contain('IFXH CWBS ORET S5DD');
    expect(page.all('svg[role=img]')).to.have.lengthOf(1);
    expect(tokens()).to.deep.equal(['one-time-code']);

    fill(page, '123 456');
    page.logIn.answer = { kind: 'problem', code: 'INVALID_CODE' };
    page.button('Tovább').click();
    await page.settled();
    expect(page.logIn.calls.at(-1)).to.equal('verify 123456');
    expect(page.focused.id).to.equal('code');
    expect(page.focused.getAttribute('aria-invalid')).to.equal('true');
  });

  it('says how long a lock lasts, and that the server is away', async () => {
    const page = await DeskPage.open({ answer: { kind: 'credentials' } });
    fill(page, 'anna@budaors.example', 'rossz');
    page.logIn.answer = { kind: 'problem', code: 'LOCKED_OUT', retryAfterSeconds: 90 };
    page.button('Bejelentkezés').click();
    await page.settled();
    expect(words(page.focused)).to.contain('2 perc múlva');
    page.logIn.answer = { kind: 'problem', code: 'UNREACHABLE' };
    page.button('Bejelentkezés').click();
    await page.settled();
    expect(words(page.focused)).to.contain('A szerver most nem érhető el.');
  });

  it('calls the server as documented, and carries the password to the enrolment', async () => {
    const requests: { url: string; init: RequestInit }[] = [];
    const replies = [{ step: 'OWN_PASSWORD' }, { step: 'ENROL' }, { step: 'ENROL', totpUri: URI }];
    const calls = new AuthCalls((async (url: string, init: RequestInit) => {
      requests.push({ url, init });
      return new Response(JSON.stringify(replies.shift()));
    }) as typeof fetch);
    await calls.logIn('anna@budaors.example', 'egyszeri');
    expect(await calls.choosePassword('saját jelszó, hosszú')).to.deep.equal({ kind: 'enrol', uri: URI });
    expect(requests.map(({ url }) => url)).to.deep.equal(['/auth/log-in', '/auth/change-password', '/auth/enrol']);
    expect(requests.map(({ init }) => JSON.parse(String(init.body)) as unknown)).to.deep.equal([
      { email: 'anna@budaors.example', password: 'egyszeri' },
      { currentPassword: 'egyszeri', newPassword: 'saját jelszó, hosszú' },
      { password: 'saját jelszó, hosszú' },
    ]);
    expect(new Headers(requests[0]!.init.headers).get('x-segit-request')).to.equal('1');
  });
});
