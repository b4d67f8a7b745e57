import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealSecret } from '#api/accounts/sealed-secret.ts';
import { matchingStep, stepAt, totpCode } from '#api/accounts/totp.ts';
import { keyFrom } from '#config/installation-key.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import {
  type AccountsWorld,
  accountsWorld,
  ask,
  comeIn,
  password,
  person,
  position,
} from '#test/api/accounts/accounts-world.ts';

let world: AccountsWorld;

beforeAll(async () => {
  world = await accountsWorld({ secondFactorDemanded: true });
});
afterAll(() => world.close());

const read = (cookie: string | null) => ask(world, 'GET', '/session', undefined, { cookie });
const work = (cookie: string | null) => ask(world, 'GET', '/cycles', undefined, { cookie });
const give = (cookie: string | null, code: string) =>
  ask(world, 'POST', '/session/second-factor', { code }, { cookie });
const code = (secret: string, offset = 0): string => totpCode(secret, stepAt(Date.now()) + offset);

/** Half minutes are forgotten, so that a test can give the same one anew: no test waits for the clock. */
const forgetSteps = () => sql`update account set totp_last_step = null`.execute(world.db);

async function enrolled(login: string): Promise<{ secret: string; cookie: string | null }> {
  await position(world, await person(world, login), 'coordinator', 'tinh-x');
  const cookie = await comeIn(world, login);
  const begun = await ask(world, 'POST', '/session/second-factor/enrolment', {}, { cookie });
  const secret = String(begun.body['secret']);
  return { secret, cookie: (await give(cookie, code(secret))).cookie };
}

describe('the second factor', () => {
  it.each(['coordinator', 'leader', 'admin'] as const)('is demanded of a %s, who first enrols', async (role) => {
    await position(world, await person(world, `vai.${role}`), role, 'tinh-x');
    const cookie = await comeIn(world, `vai.${role}`);
    expect((await read(cookie)).body).toMatchObject({ secondFactor: 'toEnrol', secondFactorEnrolled: false });
    expect(await work(cookie)).toMatchObject({ status: 403, body: { code: 'second-factor-required' } });
  });

  it.each(['reporter', 'unitHead'] as const)('is not demanded of a %s', async (role) => {
    await position(world, await person(world, `vai.${role}`), role, 'huyen-a');
    const cookie = await comeIn(world, `vai.${role}`);
    expect((await read(cookie)).body).toMatchObject({ secondFactor: 'notNeeded' });
    expect((await work(cookie)).status).toBe(200);
  });

  it('once confirmed by a code is asked for at every log-in, and the token is a new one after it', async () => {
    const { secret, cookie } = await enrolled('ghi.danh');
    expect((await read(cookie)).body).toMatchObject({ secondFactor: 'done' });
    await forgetSteps();
    const again = await comeIn(world, 'ghi.danh');
    expect((await read(again)).body).toMatchObject({ secondFactor: 'toGive' });
    expect((await work(again)).status).toBe(403);
    const given = await give(again, ` ${code(secret).slice(0, 3)} ${code(secret).slice(3)} `);
    expect(given.status).toBe(200);
    expect((await read(again)).status).toBe(401);
    expect((await work(given.cookie)).status).toBe(200);
  });

  it('takes no code twice, also not in another session, nor one before it', async () => {
    // Codes are of half a minute: where one ended in the middle of the story, it is told again of somebody else.
    const tell = async (login: string) => {
      const step = stepAt(Date.now());
      const { secret, cookie } = await enrolled(login);
      const again = await comeIn(world, login);
      const refused = [];
      for (const used of [code(secret), code(secret, -1)]) {
        const { status } = await give(again, used);
        refused.push([status, matchingStep(secret, used, Date.now()) !== null]);
      }
      const next = await give(again, code(secret, 1));
      return { refused, next: next.status, first: (await work(cookie)).status, whole: stepAt(Date.now()) === step };
    };
    let told = await tell('dùng.lại');
    for (const login of ['dùng.lại.hai', 'dùng.lại.ba']) if (!told.whole) told = await tell(login);
    expect(told).toEqual({
      refused: [
        [401, true],
        [401, true],
      ],
      ...{ next: 200, first: 200, whole: true },
    });
  });

  it('is guessed five times, then there is a pause', async () => {
    const { secret } = await enrolled('đoán.mò');
    await forgetSteps();
    const cookie = await comeIn(world, 'đoán.mò');
    const wrong = code(secret) === '000000' ? '111111' : '000000';
    for (let guess = 0; guess < 5; guess += 1) expect((await give(cookie, wrong)).status).toBe(401);
    expect((await give(cookie, code(secret))).status).toBe(429);
  });

  it('is not guessed on by logging in anew: whoever has the password alone is no browser that has been in', async () => {
    const { secret } = await enrolled('đoán.tiếp');
    await forgetSteps();
    const wrong = code(secret) === '000000' ? '111111' : '000000';
    const answers: number[] = [];
    for (let guess = 0; guess < 7; guess += 1) {
      const { cookie, device } = await ask(world, 'POST', '/session', { login: 'đoán.tiếp', password });
      expect(device, 'no mark before the code').toBeNull();
      answers.push((await ask(world, 'POST', '/session/second-factor', { code: wrong }, { cookie, device })).status);
    }
    expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const elsewhere = { address: '10.77.0.1' };
    const { cookie } = await ask(world, 'POST', '/session', { login: 'đoán.tiếp', password }, elsewhere);
    const given = await ask(world, 'POST', '/session/second-factor', { code: code(secret) }, { cookie, ...elsewhere });
    expect(given).toMatchObject({ status: 200, device: expect.any(String) });
  });

  it('is given before the password can be changed, whoever has the password alone', async () => {
    const { secret } = await enrolled('mất.mật.khẩu');
    await forgetSteps();
    const cookie = await comeIn(world, 'mất.mật.khẩu');
    const change = (by: string | null) =>
      ask(world, 'POST', '/session/password', { current: password, next: 'gió thổi qua hàng cau' }, { cookie: by });
    const refused = { status: 403, body: { code: 'second-factor-required' } };
    expect(await change(cookie)).toMatchObject(refused);
    expect((await change((await give(cookie, code(secret))).cookie)).status).toBe(200);
    await position(world, await person(world, 'chưa.ghi.danh'), 'leader', 'tinh-x');
    expect(await change(await comeIn(world, 'chưa.ghi.danh')), 'none enrolled yet').toMatchObject(refused);
  });

  it('lies sealed in the database: nobody makes codes of what is read there', async () => {
    const { secret } = await enrolled('niêm.phong');
    const row = await world.db
      .selectFrom('account')
      .selectAll()
      .where('login', '=', 'niêm.phong')
      .executeTakeFirstOrThrow();
    expect(row.totp_secret).toMatch(/^sealed-1\.[\w-]{64,}$/);
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  it('of a version that kept it open is sealed at the first start, and its codes go on', async () => {
    const { secret } = await enrolled('từ.trước');
    const before = { totp_secret: secret, totp_last_step: null };
    await world.db.updateTable('account').set(before).where('login', '=', 'từ.trước').execute();
    const again = await accountsWorld({ secondFactorDemanded: true }, world.database);
    const kept = await world.db
      .selectFrom('account')
      .select('totp_secret')
      .where('login', '=', 'từ.trước')
      .executeTakeFirst();
    expect(kept?.totp_secret).toMatch(/^sealed-1\./);
    const cookie = (await ask(again, 'POST', '/session', { login: 'từ.trước', password })).cookie;
    const given = await ask(again, 'POST', '/session/second-factor', { code: code(secret) }, { cookie });
    expect(given.status).toBe(200);
    await again.api.close();
    await again.db.destroy();
  });

  it('says so where the installation has another key than the one it was sealed by', async () => {
    await enrolled('mất.khóa');
    const other = sealSecret(keyFrom('another installation')('second-factor'), 'x' as AccountId, 'JBSWY3DPEHPK3PXP');
    await world.db.updateTable('account').set({ totp_secret: other }).where('login', '=', 'mất.khóa').execute();
    const answer = await give(await comeIn(world, 'mất.khóa'), '123456');
    expect(answer).toMatchObject({ status: 409, body: { code: 'second-factor-unreadable' } });
  });

  it('cannot be exchanged by whoever sits at an open session', async () => {
    const { cookie } = await enrolled('ngồi.nhờ');
    const again = await ask(world, 'POST', '/session/second-factor/enrolment', {}, { cookie });
    expect(again).toMatchObject({ status: 409, body: { code: 'second-factor-enrolled' } });
  });

  it('is asked of whoever has enrolled, in a position that would not need it, too', async () => {
    await enrolled('hai.chức');
    const { id } = await world.db
      .selectFrom('account')
      .select('id')
      .where('login', '=', 'hai.chức')
      .executeTakeFirstOrThrow();
    const head = await position(world, id, 'unitHead', 'huyen-a');
    const cookie = await comeIn(world, 'hai.chức');
    const moved = await ask(world, 'POST', '/session/position', { position: head }, { cookie });
    expect((await work(moved.cookie)).status).toBe(403);
  });

  it('is demanded when another position is taken that needs it', async () => {
    const account = await person(world, 'lên.chức');
    await position(world, account, 'reporter', 'huyen-a');
    const lead = await position(world, account, 'leader', 'tinh-x', { from: '2021-01-01' });
    const cookie = await comeIn(world, 'lên.chức');
    expect((await work(cookie)).status).toBe(200);
    const moved = await ask(world, 'POST', '/session/position', { position: lead }, { cookie });
    expect((await work(moved.cookie)).status).toBe(403);
  });
});
