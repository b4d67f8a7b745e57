import fastifyCookie from '@fastify/cookie';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { cookieOf, giveCookie, takeCookieBack } from '#api/accounts/cookie.ts';

async function asked(plainHttp: boolean, url: string, cookies: Readonly<Record<string, string>> = {}) {
  const app = Fastify();
  app.decorate('plainHttp', plainHttp);
  await app.register(fastifyCookie);
  app.get('/in', (_request, reply) => {
    giveCookie(reply, 'secret');
    return { ok: true };
  });
  app.get('/out', (_request, reply) => {
    takeCookieBack(reply);
    return { ok: true };
  });
  app.get('/who', (request) => ({ token: cookieOf(request) ?? null }));
  const answer = await app.inject({ method: 'GET', url, cookies });
  await app.close();
  return answer;
}

it('a session is Secure and this host’s alone wherever the line is encrypted or does not leave the machine', async () => {
  const [given] = (await asked(false, '/in')).cookies;
  expect(given).toMatchObject({ name: '__Host-hoinghi', secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(given).not.toHaveProperty('domain');
  expect((await asked(false, '/who', { hoinghi: 'planted' })).json()).toEqual({ token: null });
});

it('over the plain http that an office chose it goes without Secure, under a name that does not promise it', async () => {
  const [given] = (await asked(true, '/in')).cookies;
  expect(given).toMatchObject({ name: 'hoinghi', httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(given).not.toHaveProperty('secure');
  expect((await asked(true, '/who', { hoinghi: 'secret' })).json()).toEqual({ token: 'secret' });
  expect((await asked(true, '/out')).cookies[0]).toMatchObject({ name: 'hoinghi', value: '' });
});
