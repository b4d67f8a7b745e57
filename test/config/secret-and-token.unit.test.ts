import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { tokenSecret } from '#config/secret.ts';
import { signToken, verifyToken } from '#config/token.ts';

const secret = 'a secret of more than thirty-two characters';
const who = { sub: 'Nguyễn Văn A', role: 'coordinator', unit: 'ubnd-tinh' } as const;

test('a secret is made once, is kept and is readable by its owner only', () => {
  const dataFolder = join(mkdtempSync(join(tmpdir(), 'hoinghi-secret-')), 'data');
  const first = tokenSecret({ tokenSecret: null, dataFolder });
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(tokenSecret({ tokenSecret: null, dataFolder })).toBe(first);
  expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataFolder)).toEqual(['secret']);
});

test('a secret that was told is used as it is', () => {
  expect(tokenSecret({ tokenSecret: secret, dataFolder: '/nowhere' })).toBe(secret);
});

test('a token says who calls', async () => {
  expect(await verifyToken(secret, await signToken(secret, who))).toEqual({ ok: true, claims: who });
});

test('a name typed in decomposed letters is the same person', async () => {
  const token = await signToken(secret, { ...who, sub: who.sub.normalize('NFD') });
  expect(await verifyToken(secret, token)).toEqual({ ok: true, claims: who });
});

test('a token of another secret, an old one, a broken one and one without a role are told apart', async () => {
  const foreign = await signToken('another secret that is long enough as well', who);
  expect(await verifyToken(secret, foreign)).toEqual({ ok: false, problem: 'wrong-signature' });
  expect(await verifyToken(secret, await signToken(secret, who, '-1 minute'))).toEqual({
    ok: false,
    problem: 'expired',
  });
  expect(await verifyToken(secret, 'x.y.z')).toEqual({ ok: false, problem: 'not-a-token' });
  const bare = new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setIssuer('hoi-nghi').setSubject('x');
  expect(await verifyToken(secret, await bare.sign(new TextEncoder().encode(secret)))).toEqual({
    ok: false,
    problem: 'wrong-claims',
  });
});

test('nobody comes from outside as the engine itself', async () => {
  const forged = new SignJWT({ role: 'system', unit: 'system' }).setProtectedHeader({ alg: 'HS256' });
  const token = await forged.setIssuer('hoi-nghi').setSubject('x').sign(new TextEncoder().encode(secret));
  expect(await verifyToken(secret, token)).toEqual({ ok: false, problem: 'wrong-claims' });
});
