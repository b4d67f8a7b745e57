import { describe, expect, it } from 'vitest';
import { taken, Unreachable } from '#web/api/client.ts';
import { heard, type Moving, type Runs, staysReachable, told } from '#web/app/moving/moving.ts';
import { wayBack } from '#web/app/way-back.ts';
import { ownAddress } from '#web/screens/admin/house-model.ts';

const trial: Runs = { mode: 'evaluation', address: 'http://localhost:8080', run: 'old' };
const trialAnew: Runs = { ...trial, run: 'new' };
const office: Runs = { mode: 'office', address: 'http://192.168.1.20:8080', run: 'new' };
const here = 'http://localhost:8080';
const none: Moving = { kind: 'none' };

/** What a window at its own address hears one after the other, once it was told where it goes. */
const after = (to: Runs, ...answers: readonly (Runs | null)[]): Moving =>
  answers.reduce<Moving>((state, runs) => heard(state, runs, here), told(none, by(to)));

const by = (to: Runs, run: string | null = 'old') => ({ mode: to.mode, address: to.address, run });

describe('while the product starts anew under an open window', () => {
  it('waits for as long as the old one still answers, or nobody does', () => {
    expect(after(office, trial, trial).kind).toBe('starting');
    expect(after(office, trial, null, null).kind).toBe('starting');
    // While it stops it answers one asker and not the next.
    expect(after(office, trial, null, trial, null, trial).kind).toBe('starting');
  });
  it('leads to the new address once it runs as it was set, seen to be away or not', () => {
    expect(after(office, trial, null, office)).toEqual({ kind: 'moved', to: by(office) });
    expect(after(office, trial, office)).toEqual({ kind: 'moved', to: by(office) });
    expect(after(office, trial, null, trial, office)).toEqual({ kind: 'moved', to: by(office) });
  });
  it('says nothing more where the window is at the new address already', () => {
    const same = { ...office, address: here };
    expect(after(same, trial, null, same)).toEqual(none);
  });
  it('says that it went back once what answers after the stop is what ran before', () => {
    expect(after(office, trial, null, trialAnew)).toEqual({ kind: 'back', to: by(office) });
  });
  it('takes a change that shows neither in use nor in address as done only once another run answers', () => {
    expect(after(trial, trial, trial).kind).toBe('starting');
    expect(after(trial, trial, null, trialAnew)).toEqual(none);
  });
  it('hears nothing while nothing was said, and one thing said twice once', () => {
    expect(heard(none, office, here)).toBe(none);
    const once = after(office, null);
    expect(told(once, by(office))).toBe(once);
    expect(told(once, by(office, null))).toBe(once);
    expect(told(told(none, by(office, null)), by(office))).toEqual({ kind: 'starting', to: by(office) });
  });
});

it.each([
  [here, 'http://192.168.1.20:8080', true],
  [here, 'http://192.168.1.20:9000', false],
  [here, 'https://hoinghi.xa.local:8080', false],
  ['http://192.168.1.20:8080', 'http://localhost:8080', false],
  ['http://127.0.0.1:8080', 'http://localhost:8080', true],
])('a window at %s finds what is opened at %s: %s', (own, to, stays) => {
  expect(staysReachable(own, to)).toBe(stays);
});

it('takes an answer of a program that stops for none: what is sent goes out again', async () => {
  const error = { code: 'stopping', detail: 'Hệ thống đang dừng hoặc khởi động lại; xin thử lại sau ít giây.' };
  const answered = taken(Promise.resolve({ error, response: new Response(null, { status: 503 }) }));
  await expect(answered).rejects.toBeInstanceOf(Unreachable);
});

it('has everybody come back as he came in; roles of a trial that ended do not', () => {
  const office = { evaluation: false, singleSignOn: false };
  const trial = { ...office, evaluation: true };
  const persona = { mode: 'evaluation', hasPassword: false };
  expect(wayBack({ mode: 'evaluation', hasPassword: true }, office)).toBe('password');
  expect(wayBack(persona, trial)).toBe('persona');
  expect(wayBack(persona, office)).toBe('gone');
  expect(wayBack({ mode: 'production', hasPassword: false }, { ...office, singleSignOn: true })).toBe('page');
  expect(wayBack(persona, undefined)).toBe('password');
});

it('knows how the machine itself opens it, where the address for everybody is wrong', () => {
  const fields = { use: 'office' as const, name: '', certFile: '', keyFile: '', secondFactor: false };
  expect(ownAddress(8080, { ...fields, publicUrl: 'http://10.0.0.9:9000' })).toBe('http://localhost:9000');
  expect(ownAddress(8080, { ...fields, publicUrl: 'https://a.local', certFile: '/a.pem' })).toBe(
    'https://localhost:8080',
  );
  expect(ownAddress(8080, { ...fields, publicUrl: '' })).toBe('http://localhost:8080');
});
