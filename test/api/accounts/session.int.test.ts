import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setDisabled } from '#db/accounts/accounts.ts';
import { insertDelegation, revokeDelegation } from '#db/accounts/delegations.ts';
import { endPosition } from '#db/accounts/positions.ts';
import { addDays, type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, DelegationId, PositionId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
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
const today = vietnamDate(instantFromMillis(Date.now()));
const newPassword = 'nắng lên bên kia sông';

beforeAll(async () => {
  world = await accountsWorld();
});
afterAll(() => world.close());

const read = (cookie: string | null) => ask(world, 'GET', '/session', undefined, { cookie });
/** Any question that needs a position. */
const work = (cookie: string | null) => ask(world, 'GET', '/cycles', undefined, { cookie });

async function reporter(login: string): Promise<{ account: AccountId; held: PositionId; cookie: string }> {
  const account = await person(world, login);
  const held = await position(world, account, 'reporter', 'huyen-a');
  return { account, held, cookie: await comeIn(world, login) };
}

describe('a session', () => {
  it('is over when nothing came for its idle time, however long its day is', async () => {
    const { cookie, account } = await reporter('nhàn');
    expect((await work(cookie)).status).toBe(200);
    await sql`update session set idle_expires_at = now() - interval '1 second' where account = ${account}`.execute(
      world.db,
    );
    expect(await work(cookie)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('lives on while it is used', async () => {
    const { cookie, account } = await reporter('bận');
    await sql`
      update session set seen_at = now() - interval '50 minutes', idle_expires_at = now() + interval '10 minutes'
      where account = ${account}`.execute(world.db);
    expect((await work(cookie)).status).toBe(200);
    const row = await world.db
      .selectFrom('session')
      .select('idle_expires_at')
      .where('account', '=', account)
      .executeTakeFirstOrThrow();
    expect(row.idle_expires_at.getTime()).toBeGreaterThan(Date.now() + 55 * 60_000);
  });

  it('is over at the end of its day, however busy', async () => {
    const { cookie, account } = await reporter('chăm');
    await sql`update session set expires_at = now() - interval '1 second' where account = ${account}`.execute(world.db);
    expect((await work(cookie)).status).toBe(401);
  });

  it('ends when the position it is in ends, also by the day', async () => {
    const ended = await reporter('thôi');
    await endPosition(world.db, ended.held, null);
    const told = {
      ...{ status: 401 },
      body: {
        code: 'position-ended',
        detail: expect.stringMatching(
          /"reporter of huyen-a" tại huyen-a đã kết thúc.*đăng nhập lại.*quản trị/,
        ) as string,
      },
    };
    expect(await work(ended.cookie)).toMatchObject(told);
    // The sign-in page asks who is there: it is told the same.
    expect(await read(ended.cookie)).toMatchObject(told);
    const overnight = await reporter('hưu');
    await sql`update position set valid_to = ${addDays(today, -1)} where id = ${overnight.held}`.execute(world.db);
    expect((await work(overnight.cookie)).status).toBe(401);
  });

  it('goes on in another position its person holds, with a token of its own, once it was told that the first has ended', async () => {
    const { account, held, cookie } = await reporter('chuyển.vị.trí');
    const other = await position(world, account, 'unitHead', 'huyen-b');
    expect((await work(cookie)).status).toBe(200);
    await endPosition(world.db, held, null);
    expect(await work(cookie)).toMatchObject({
      ...{ status: 401 },
      body: { code: 'position-ended', detail: expect.stringContaining('"unitHead of huyen-b" tại huyen-b') as string },
    });
    const there = await read(cookie);
    expect(there).toMatchObject({ status: 200, body: { position: { id: other, role: 'unitHead', unit: 'huyen-b' } } });
    expect((await work(there.cookie)).status).toBe(200);
    expect(await read(cookie)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('ends when its account is disabled', async () => {
    const { account, cookie } = await reporter('khoá');
    await setDisabled(world.db, account, true);
    expect((await work(cookie)).status).toBe(401);
  });

  it('ends when its person leaves it, and the cookie is taken back', async () => {
    const { cookie } = await reporter('ra');
    const left = await ask(world, 'POST', '/session/end', {}, { cookie });
    expect(left.raw.headers['set-cookie']).toMatch(/^__Host-hoinghi=; .*Expires=Thu, 01 Jan 1970/);
    expect((await read(cookie)).status).toBe(401);
    expect((await ask(world, 'POST', '/session/end', {}, { cookie })).status).toBe(200);
  });

  it('of other computers ends when the password is changed; this one goes on under a new token', async () => {
    const { cookie } = await reporter('đổi');
    const elsewhere = await comeIn(world, 'đổi');
    const body = { current: password.normalize('NFD'), next: newPassword };
    const changed = await ask(world, 'POST', '/session/password', body, { cookie });
    expect(changed.status).toBe(200);
    expect((await read(elsewhere)).status).toBe(401);
    expect((await read(cookie)).status).toBe(401);
    expect((await read(changed.cookie)).status).toBe(200);
    expect((await ask(world, 'POST', '/session', { login: 'đổi', password })).status).toBe(401);
    expect((await ask(world, 'POST', '/session', { login: 'đổi', password: newPassword })).status).toBe(200);
  });

  it('lets nobody choose a password that is short, plain, old or tells the login', async () => {
    const { cookie } = await reporter('nguyen.an');
    const tried = async (next: string) => {
      const { body, status } = await ask(world, 'POST', '/session/password', { current: password, next }, { cookie });
      return [status, JSON.stringify(body['errors'] ?? body)];
    };
    for (const next of ['ngắn', 'matkhau123456', 'nguyen.an-2026-xyzt', password]) {
      expect(await tried(next)).toEqual([422, expect.stringContaining('"pointer":"/next"')]);
    }
    const wrong = { current: 'không phải cái này', next: newPassword };
    const answer = await ask(world, 'POST', '/session/password', wrong, { cookie });
    expect(answer).toMatchObject({ status: 422, body: { pointer: '/current' } });
  });
});

describe('fixation', () => {
  it('a token planted before the log-in is nobody’s afterwards', async () => {
    await position(world, await person(world, 'nạn.nhân'), 'reporter', 'huyen-a');
    const planted = 'A'.repeat(43);
    const answer = await ask(world, 'POST', '/session', { login: 'nạn.nhân', password }, { cookie: planted });
    expect(answer.cookie).not.toBe(planted);
    expect((await read(planted)).status).toBe(401);
  });

  it('a session left open in the browser ends when another person logs in there', async () => {
    const first = await reporter('trước');
    await position(world, await person(world, 'sau'), 'reporter', 'huyen-a');
    const second = await ask(world, 'POST', '/session', { login: 'sau', password }, { cookie: first.cookie });
    expect((await read(first.cookie)).status).toBe(401);
    expect((await read(second.cookie)).body).toMatchObject({ account: { login: 'sau' } });
  });

  it('the token is another one in another position', async () => {
    const { account, cookie } = await reporter('hai.vai');
    const head = await position(world, account, 'unitHead', 'huyen-b');
    const answer = await ask(world, 'POST', '/session/position', { position: head }, { cookie });
    expect(answer.status).toBe(200);
    expect((await read(cookie)).status).toBe(401);
    expect((await read(answer.cookie)).body).toMatchObject({ position: { id: head, role: 'unitHead' } });
    const again = await comeIn(world, 'hai.vai');
    expect((await read(again)).body, 'begins where it was left').toMatchObject({ position: { id: head } });
  });
});

describe('a request with the cookie that another page made the browser send', () => {
  const foreign: readonly [string, Readonly<Record<string, string>>][] = [
    ['says cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['comes from a neighbour below the same domain', { 'sec-fetch-site': 'same-site' }],
    ['names another origin', { origin: 'https://evil.example' }],
    ['names no origin at all', {}],
    ['comes from a sandbox', { origin: 'null' }],
  ];
  it.each(foreign)('is refused when it %s', async (_what, headers) => {
    const login = `csrf.${String(foreign.findIndex(([, each]) => each === headers))}`;
    const { cookie } = await reporter(login);
    for (const url of ['/session/end', '/session/position', '/organisation/import', '/accounts']) {
      const answer = await ask(world, 'POST', url, {}, { cookie, headers });
      expect([url, answer.status, answer.body['code']]).toEqual([url, 403, 'cross-site']);
    }
    expect((await read(cookie)).status, 'and the session is still there').toBe(200);
  });

  it('changes nothing by GET, which is answered', async () => {
    const { cookie } = await reporter('csrf.get');
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await ask(world, 'GET', '/session', undefined, { cookie, headers })).status).toBe(200);
  });

  it('cannot log somebody in', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    const answer = await ask(world, 'POST', '/session', { login: 'csrf.get', password }, { headers });
    expect(answer).toMatchObject({ status: 403, cookie: null, body: { code: 'cross-site' } });
  });

  it('is let in from our own page, told by Sec-Fetch-Site or by Origin', async () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost:8080' }]) {
      const { cookie } = await reporter(`own.${Object.keys(headers).join('')}`);
      expect((await ask(world, 'POST', '/session/end', {}, { cookie, headers })).status).toBe(200);
    }
  });
});

describe('a position', () => {
  it('counts on its days, the first and the last included', async () => {
    const account = await person(world, 'ngày');
    const past = await position(world, account, 'reporter', 'huyen-a', { to: addDays(today, -1) });
    const future = await position(world, account, 'reporter', 'huyen-b', { from: addDays(today, 1) });
    const oneDay = await position(world, account, 'reporter', 'huyen-c', { from: today, to: today });
    const cookie = await comeIn(world, 'ngày');
    const { body } = await read(cookie);
    expect(body).toMatchObject({ position: { id: oneDay }, positions: [{ id: oneDay, validTo: today }] });
    for (const closed of [past, future]) {
      expect((await ask(world, 'POST', '/session/position', { position: closed }, { cookie })).status).toBe(404);
    }
  });

  it('is needed for everything but seeing that there is none', async () => {
    await person(world, 'không.chức');
    const cookie = await comeIn(world, 'không.chức');
    expect((await read(cookie)).body).toMatchObject({ position: null, positions: [] });
    expect(await work(cookie)).toMatchObject({ status: 403, body: { code: 'position-required' } });
  });
});

describe('a delegation', () => {
  async function handedOver(name: string, from: CivilDate, to: CivilDate) {
    const boss = await person(world, `${name}.trưởng`);
    const held = await position(world, boss, 'unitHead', 'huyen-a');
    const deputy = await person(world, `${name}.phó`);
    const id = `${name}-delegation` as DelegationId;
    await insertDelegation(world.db, {
      ...{ id, position: held, toAccount: deputy, validFrom: from, validTo: to },
      ...{ document: '12/GUQ', createdBy: 'the test' },
    });
    return { boss, held, id, cookie: await comeIn(world, `${name}.phó`) };
  }

  it('lets another act in the position on its days, and names both', async () => {
    const { cookie, held } = await handedOver('hôm.nay', today, today);
    expect((await read(cookie)).body).toMatchObject({
      account: { login: 'hôm.nay.phó' },
      position: { id: held, role: 'unitHead', delegatedBy: 'Người tên hôm.nay.trưởng', validTo: today },
    });
    await ask(world, 'POST', '/organisation/import', {}, { cookie });
    expect((await work(cookie)).status).toBe(200);
  });

  it.each([
    ['before', addDays(today, 1), addDays(today, 9)],
    ['after', addDays(today, -9), addDays(today, -1)],
  ])('counts for nothing %s its days', async (when, from, to) => {
    const { cookie } = await handedOver(when, from, to);
    expect((await read(cookie)).body).toMatchObject({ positions: [] });
  });

  it('ends its sessions when it is revoked, and when the position or its holder goes', async () => {
    const revoked = await handedOver('thu.hồi', today, today);
    await revokeDelegation(world.db, revoked.id);
    expect((await work(revoked.cookie)).status).toBe(401);
    const ended = await handedOver('hết', today, today);
    await endPosition(world.db, ended.held, null);
    expect((await work(ended.cookie)).status).toBe(401);
    const gone = await handedOver('nghỉ', today, today);
    await setDisabled(world.db, gone.boss, true);
    expect((await work(gone.cookie)).status).toBe(401);
  });
});
