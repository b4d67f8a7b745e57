import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '#api/accounts/cookie.ts';
import { type RunningApi, startApi } from '#api/server.ts';
import { insertAccount, setDisabled } from '#db/accounts/accounts.ts';
import { insertPosition } from '#db/accounts/positions.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import { type IdentityProvider, type KnownPerson, startIdentityProvider } from '#test/support/identity-provider.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

const publicUrl = 'http://localhost:8080';
let stack: TestStack;
let provider: IdentityProvider;
let api: RunningApi;

beforeAll(async () => {
  [stack, provider] = await Promise.all([
    startTestStack({ workers: 0 }),
    startIdentityProvider(`${publicUrl}/session/sso/return`),
  ]);
  api = await apiWith(['level-2']);
  await provisioned('lan', 'Lan.Tran@tinh.example');
  await provisioned('hai', 'hai@tinh.example');
  await provisioned('one', 'shared@tinh.example');
  await provisioned('other', 'Shared@tinh.example');
});
afterAll(async () => {
  await api.close();
  await Promise.all([stack.close(), provider.close()]);
});

function apiWith(requiredAcr: readonly string[]): Promise<RunningApi> {
  const { issuer, clientId, clientSecret } = provider;
  const { address, namespace, taskQueue } = stack.temporal;
  return startApi({
    ...{ databaseUrl: stack.databaseUrl, poolMax: 3, temporalAddress: address, namespace, taskQueue, publicUrl },
    ...{ evaluation: true, logLevel: 'silent' },
    singleSignOn: { issuer, clientId, clientSecret, requiredAcr },
  });
}

async function provisioned(login: string, email: string): Promise<void> {
  const id = login as AccountId;
  await insertAccount(stack.db, {
    ...{ id, login, name: login, email, passwordHash: null, mustChangePassword: false, createdBy: 'test' },
  });
  await insertPosition(stack.db, {
    ...{ id: login as PositionId, account: id, unit: 'tinh-x' as UnitId, role: 'coordinator', title: '', rights: [] },
    ...{ validFrom: civilDate('2020-01-01'), validTo: null, createdBy: 'test' },
  });
}

interface Visit {
  readonly location: string | undefined;
  readonly cookies: Readonly<Record<string, string>>;
}

async function open(url: string, cookies: Readonly<Record<string, string>> = {}, on = api): Promise<Visit> {
  const response = await on.app.inject({ method: 'GET', url, cookies: { ...cookies } });
  expect(response.statusCode, response.body).toBe(303);
  const given = response.cookies.map(({ name, value }) => [name, value] as const);
  return { location: response.headers.location, cookies: Object.fromEntries(given) };
}

/** The whole way of a browser: to us, to the provider, back to us. */
async function signIn(person: KnownPerson | null, start = '/session/sso', on = api): Promise<Visit> {
  provider.person = person;
  const begun = await open(start, {}, on);
  const callback = await provider.visit(begun.location ?? '');
  return await open(`${callback.pathname}${callback.search}`, begun.cookies, on);
}

async function whoIs({ cookies }: Visit): Promise<string> {
  const response = await api.app.inject({ method: 'GET', url: '/session', cookies: { ...cookies } });
  return response.statusCode === 200 ? response.json().account.login : response.json().code;
}

it('lets in whom an administrator has entered by mail address, to the place they wanted', async () => {
  const person = { subject: 'p-lan', email: 'lan.tran@tinh.example', level: 'level-2' };
  const visit = await signIn(person, '/session/sso?next=/nhiem-vu%3Ftrang-thai%3Dqua-han');
  expect(visit.location).toBe('/nhiem-vu?trang-thai=qua-han');
  expect(await whoIs(visit)).toBe('lan');
});

it('knows them by the subject from then on, also under another address', async () => {
  const visit = await signIn({ subject: 'p-lan', email: 'married@tinh.example', level: 'level-2' });
  expect(await whoIs(visit)).toBe('lan');
});

it('gives the account to nobody who gets the address later', async () => {
  const visit = await signIn({ subject: 'p-successor', email: 'lan.tran@tinh.example', level: 'level-2' });
  expect(visit.location).toBe('/dang-nhap?loi=sso-not-provisioned');
});

it('refuses whom nobody has entered, whose address is not verified, and whose address two accounts have', async () => {
  for (const person of [
    { subject: 'p-stranger', email: 'stranger@tinh.example', level: 'level-2' },
    { subject: 'p-hai', email: 'hai@tinh.example', emailVerified: false, level: 'level-2' },
    { subject: 'p-shared', email: 'shared@tinh.example', level: 'level-2' },
    { subject: 'p-nameless', level: 'level-2' },
  ]) {
    const visit = await signIn(person);
    expect(visit.location, person.subject).toBe('/dang-nhap?loi=sso-not-provisioned');
    expect(await whoIs(visit)).toBe('unauthenticated');
  }
});

it('refuses a disabled account', async () => {
  await setDisabled(stack.db, 'lan' as AccountId, true);
  expect((await signIn({ subject: 'p-lan', level: 'level-2' })).location).toBe('/dang-nhap?loi=sso-not-provisioned');
  await setDisabled(stack.db, 'lan' as AccountId, false);
});

it('says why: identified too weakly, or declined', async () => {
  expect((await signIn({ subject: 'p-lan', level: 'level-1' })).location).toBe('/dang-nhap?loi=sso-level-too-low');
  expect((await signIn(null)).location).toBe('/dang-nhap?loi=sso-denied');
});

it('asks for no second factor where the provider had to be sure, and for one where it had not', async () => {
  const sure = await signIn({ subject: 'p-lan', level: 'level-2' });
  const session = async ({ cookies }: Visit, on: RunningApi) =>
    (await on.app.inject({ method: 'GET', url: '/session', cookies: { ...cookies } })).json();
  expect((await session(sure, api)).secondFactor).toBe('done');
  const { address, namespace, taskQueue } = stack.temporal;
  const { issuer, clientId, clientSecret } = provider;
  const strict = await startApi({
    ...{ databaseUrl: stack.databaseUrl, poolMax: 3, temporalAddress: address, namespace, taskQueue, publicUrl },
    ...{ evaluation: false, logLevel: 'silent' },
    accounts: { secondFactorDemanded: true },
    singleSignOn: { issuer, clientId, clientSecret, requiredAcr: [] },
  });
  const unsure = await signIn({ subject: 'p-lan' }, '/session/sso', strict);
  expect((await session(unsure, strict)).secondFactor).toBe('toEnrol');
  await strict.close();
});

it('takes no answer into a browser that did not ask, nor twice', async () => {
  provider.person = { subject: 'p-lan', level: 'level-2' };
  const begun = await open('/session/sso');
  const callback = await provider.visit(begun.location ?? '');
  const answer = `${callback.pathname}${callback.search}`;
  expect((await open(answer)).location).toBe('/dang-nhap?loi=sso-mismatch');
  const elsewhere = await open('/session/sso');
  expect((await open(answer, elsewhere.cookies)).location).toBe('/dang-nhap?loi=sso-mismatch');
  expect((await open(answer, begun.cookies)).location).toBe('/');
  expect((await open(answer, begun.cookies)).location).toBe('/dang-nhap?loi=sso-mismatch');
});

it('lets two windows of one browser set out, and each come back to where it wanted to be', async () => {
  provider.person = { subject: 'p-lan', level: 'level-2' };
  const first = await open('/session/sso?next=/nhiem-vu');
  const second = await open('/session/sso?next=/hoi-nghi', first.cookies);
  const cookies = { ...first.cookies, ...second.cookies };
  const answers = [await provider.visit(first.location ?? ''), await provider.visit(second.location ?? '')].map(
    ({ pathname, search }) => `${pathname}${search}`,
  );
  const came = await open(answers[1] ?? '', cookies);
  expect(came.location).toBe('/hoi-nghi');
  const too = await open(answers[0] ?? '', { ...cookies, ...came.cookies });
  expect(too.location).toBe('/nhiem-vu');
  expect(await whoIs(too)).toBe('lan');
  // Back to an answer that has been taken: no dead end, he is in.
  const { [sessionCookie]: session = '' } = too.cookies;
  expect((await open(answers[0] ?? '', { [sessionCookie]: session })).location).toBe('/');
});

it('keeps no more ways of one browser open than it can carry', async () => {
  const names = new Set<string>();
  for (let window = 0; window < 9; window += 1) {
    const sent = Object.fromEntries([...names].map((name) => [name, 'x']));
    for (const [name, value] of Object.entries((await open('/session/sso', sent)).cookies)) {
      if (value === '') names.delete(name);
      else names.add(name);
    }
  }
  expect(names.size).toBe(6);
});

it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/\t/elsewhere.example'])(
  'never sends anybody on to %s',
  async (next) => {
    const visit = await signIn({ subject: 'p-lan', level: 'level-2' }, `/session/sso?next=${encodeURIComponent(next)}`);
    expect(visit.location).toBe('/');
  },
);

it('offers single sign-on on the login page only where there is a provider', async () => {
  const ways = async (on: RunningApi | undefined) => (await on?.app.inject('/session/ways'))?.json();
  // Somebody real has an account here: the example and its roles are not offered any more.
  const here = {
    mode: 'evaluation',
    address: expect.stringMatching(/^http:/) as string,
    run: expect.any(String) as string,
  };
  expect(await ways(api)).toEqual({ singleSignOn: true, evaluation: false, house: null, ...here });
  expect(await ways(stack.apis[0])).toEqual({ singleSignOn: false, evaluation: false, house: null, ...here });
  expect((await stack.apis[0]?.app.inject('/session/sso'))?.statusCode).toBe(404);
});

it('writes down who came in and who was refused', async () => {
  const kinds = await stack.db.selectFrom('access_log').select(['kind', 'account', 'detail']).execute();
  expect(kinds.some(({ kind, account }) => kind === 'logged-in' && account === 'lan')).toBe(true);
  expect(kinds.some(({ kind, detail }) => kind === 'login-refused' && detail.includes('sso-not-provisioned'))).toBe(
    true,
  );
});
