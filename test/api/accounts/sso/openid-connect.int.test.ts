import { afterAll, beforeAll, expect, it } from 'vitest';
import { openidConnect } from '#api/accounts/sso/openid-connect.ts';
import type { SingleSignOn, SsoAnswer } from '#api/accounts/sso/port.ts';
import { type IdentityProvider, type KnownPerson, startIdentityProvider } from '#test/support/identity-provider.ts';

const redirectUri = 'https://hoi-nghi.example.vn/session/sso/return';
let provider: IdentityProvider;

beforeAll(async () => {
  provider = await startIdentityProvider(redirectUri);
});
afterAll(() => provider.close());

function signOn(requiredAcr: readonly string[] = []): SingleSignOn {
  const { issuer, clientId, clientSecret } = provider;
  return openidConnect({ issuer, clientId, clientSecret, requiredAcr, redirectUri });
}

async function throughTheBrowser(sso: SingleSignOn, person: KnownPerson | null): Promise<SsoAnswer> {
  provider.person = person;
  const beginning = await sso.begin();
  if (beginning === null) throw new Error('the provider did not answer');
  return await sso.finish(await provider.visit(beginning.url), beginning.pending);
}

it('tells who the provider vouches for, with a verified address', async () => {
  expect(await throughTheBrowser(signOn(), { subject: 'p-1', email: 'Trần.A@tinh.example' })).toEqual({
    ok: true,
    identity: {
      subject: `${provider.issuer} p-1`,
      email: 'trần.a@tinh.example',
      level: null,
      surelyIdentified: false,
    },
  });
});

it('does not take an address the provider has not verified', async () => {
  const answer = await throughTheBrowser(signOn(), { subject: 'p-2', email: 'a@b.example', emailVerified: false });
  expect(answer).toMatchObject({ ok: true, identity: { email: null } });
});

it('takes the level that is asked for, and refuses another or none', async () => {
  const sso = signOn(['level-2']);
  expect(await throughTheBrowser(sso, { subject: 'p-3', level: 'level-2' })).toMatchObject({
    ok: true,
    identity: { level: 'level-2', surelyIdentified: true },
  });
  expect(await throughTheBrowser(sso, { subject: 'p-4', level: 'level-1' })).toEqual({
    ok: false,
    failure: 'sso-level-too-low',
  });
  expect(await throughTheBrowser(sso, { subject: 'p-5' })).toEqual({ ok: false, failure: 'sso-level-too-low' });
});

it('says so when the person declines', async () => {
  expect(await throughTheBrowser(signOn(), null)).toEqual({ ok: false, failure: 'sso-denied' });
});

it('takes no answer to a question somebody else asked, and no answer twice', async () => {
  const sso = signOn();
  provider.person = { subject: 'p-6' };
  const [mine, yours] = [await sso.begin(), await sso.begin()];
  if (mine === null || yours === null) throw new Error('the provider did not answer');
  const callback = await provider.visit(mine.url);
  expect(await sso.finish(callback, yours.pending)).toEqual({ ok: false, failure: 'sso-mismatch' });
  expect(await sso.finish(callback, { ...mine.pending, verifier: yours.pending.verifier })).toMatchObject({
    ok: false,
  });
  const again = await sso.begin();
  if (again === null) throw new Error('the provider did not answer');
  const fresh = await provider.visit(again.url);
  expect(await sso.finish(fresh, { ...again.pending, nonce: yours.pending.nonce })).toMatchObject({ ok: false });
  const last = await sso.begin();
  if (last === null) throw new Error('the provider did not answer');
  const used = await provider.visit(last.url);
  expect(await sso.finish(used, last.pending)).toMatchObject({ ok: true });
  expect(await sso.finish(used, last.pending)).toMatchObject({ ok: false, failure: 'sso-mismatch' });
});

it('has nowhere to send anybody while the provider is away', async () => {
  const { clientId, clientSecret } = provider;
  const away = openidConnect({ issuer: 'http://127.0.0.1:1', clientId, clientSecret, requiredAcr: [], redirectUri });
  expect(await away.begin()).toBeNull();
  const callback = new URL(`${redirectUri}?code=x&state=y`);
  expect(await away.finish(callback, { state: 'y', nonce: 'n', verifier: 'v' })).toEqual({
    ok: false,
    failure: 'sso-unavailable',
  });
});
