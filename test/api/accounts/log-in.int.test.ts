import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setDisabled } from '#db/accounts/accounts.ts';
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
  world = await accountsWorld();
  for (const login of ['an', 'bình', 'cúc', 'dũng', 'ngày', 'mai', 'ốm']) {
    await position(world, await person(world, login), 'reporter', 'huyen-a');
  }
});
afterAll(() => world.close());

const tryIn = (login: string, typed: string, address?: string, device?: string | null) =>
  ask(world, 'POST', '/session', { login, password: typed }, { device, ...(address === undefined ? {} : { address }) });

async function lastLine() {
  return await world.db
    .selectFrom('access_log')
    .selectAll()
    .orderBy('day', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

describe('logging in', () => {
  it('gives a cookie that only this host gets back, only over a secure line, and no script can read', async () => {
    const answer = await tryIn('an', password);
    expect(answer.status).toBe(200);
    const [session, device] = [answer.raw.headers['set-cookie']].flat();
    expect(session).toMatch(/^__Host-hoinghi=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(device).toMatch(
      /^__Host-hoinghi-device=[\w-]+\.[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.raw.headers['cache-control']).toBe('no-store');
    const seen = await ask(world, 'GET', '/session', undefined, { cookie: answer.cookie });
    expect(seen.body).toMatchObject({
      account: { login: 'an', name: 'Người tên an' },
      position: { role: 'reporter', unit: 'huyen-a', rights: ['draft', 'submit'], delegatedBy: null },
      mode: 'production',
      secondFactor: 'notNeeded',
    });
  });

  it('keeps no token: the table has its hash only, and the log tells who came', async () => {
    const cookie = await comeIn(world, 'an');
    const rows = await world.db.selectFrom('session').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(cookie);
    expect(await lastLine()).toMatchObject({
      ...{ kind: 'logged-in', login: 'an', person: 'Người tên an', detail: '{"how":"password"}' },
      // And in what position: nobody has to look up whose role a name had that day.
      ...{ role: 'reporter', unit: 'huyen-a' },
    });
  });

  it('takes a login and a password typed in another form of Unicode, and a login in capitals', async () => {
    const answer = await tryIn('BÌNH'.normalize('NFD'), password.normalize('NFD'));
    expect(answer.status).toBe(200);
  });

  it('is refused alike for an unknown login, a wrong password and a disabled account', async () => {
    const gone = await person(world, 'đã nghỉ'.replace(' ', '.'));
    await setDisabled(world.db, gone, true);
    const answers = [
      await tryIn('không.ai', password),
      await tryIn('an', 'một mật khẩu khác hẳn'),
      await tryIn('đã.nghỉ', password),
    ];
    const told = answers.map(({ status, body, cookie }) => ({ status, cookie, ...body, requestId: null }));
    expect(told[0]).toMatchObject({ status: 401, code: 'login-refused', cookie: null });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('does the same work for an unknown login as for a known one', async () => {
    // Time of the processors, not of the clock: a machine that does other things at once must not decide this.
    const work = async (login: string): Promise<number> => {
      const before = process.cpuUsage();
      await tryIn(login, 'một mật khẩu khác hẳn', '10.1.1.1');
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const known = Math.min(await work('ngày'), await work('ngày'), await work('ngày'));
    const unknown = Math.min(await work('người.lạ'), await work('người.lạ'), await work('người.lạ'));
    // An answer without hashing would take a tenth of it at most.
    expect(unknown).toBeGreaterThan(known / 3);
    expect(known).toBeGreaterThan(unknown / 3);
  });

  it('writes down which account was tried, and of a login that is nobody’s nothing that was typed', async () => {
    await tryIn('an', 'một mật khẩu khác hẳn');
    expect(await lastLine()).toMatchObject({ kind: 'login-refused', login: 'an', detail: '{"why":"password"}' });
    await tryIn('my-real-password', 'x');
    expect(await lastLine()).toMatchObject({ kind: 'login-refused', login: null, detail: '{"why":"unknown"}' });
  });
});

const endPauses = (login: string) =>
  sql`
    update login_failures set locked_until = now() - interval '1 second'
    where starts_with(key, ${`login ${login}`}) and locked_until is not null`.execute(world.db);

const linesOf = async (kind: string, address: string) =>
  await world.db
    .selectFrom('access_log')
    .select('detail')
    .where('address', '=', address)
    .where(sql<boolean>`kind = ${kind}`)
    .orderBy('number')
    .execute();

describe('nobody keeps another out', () => {
  it('a login that is guessed at from many places opens to its holder from his own, only more slowly', async () => {
    for (let guess = 0; guess < 5; guess += 1) await tryIn('mai', 'sai rồi', '10.6.0.1');
    // As if four more places had done the same.
    await sql`update login_failures set count = 23 where key = 'login mai' and count = 5`.execute(world.db);
    expect((await tryIn('mai', password, '10.6.0.1')).status, 'where it was guessed').toBe(429);
    const before = performance.now();
    expect((await tryIn('mai', password, '10.7.0.1')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(1_990);
  });

  it('a browser that has been in has a budget of its own, at an address that is paused, too', async () => {
    const { device } = await tryIn('ốm', password, '10.8.0.1');
    for (let guess = 0; guess < 6; guess += 1) await tryIn('ốm', 'sai rồi', '10.8.0.1');
    expect((await tryIn('ốm', password, '10.8.0.1')).status).toBe(429);
    expect((await tryIn('ốm', password, '10.8.0.1', device)).status).toBe(200);
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await tryIn('ốm', 'sai rồi', '10.8.0.1', device)).status).toBe(401);
    }
    expect((await tryIn('ốm', password, '10.8.0.1', device)).status, 'its own budget ends, too').toBe(429);
  });

  it.each([
    ['of somebody else', async () => (await tryIn('an', password, '10.9.1.1')).device],
    ['that was altered', async () => `${(await tryIn('ốm', password, '10.9.2.1')).device ?? ''}x`],
    ['that was made up', () => Promise.resolve('eyJ9.x')],
  ])('a mark of a browser %s is no budget', async (_whose, marked) => {
    const device = await marked();
    const address = `10.10.${String(device?.length ?? 0)}.1`;
    for (let guess = 0; guess < 5; guess += 1) await tryIn('ốm', 'sai rồi', address, device);
    expect((await tryIn('ốm', password, address, device)).status).toBe(429);
  });

  it('one household of addresses of the new kind is one place', async () => {
    for (let guess = 0; guess < 5; guess += 1) {
      await tryIn('nhà.bên', 'sai rồi', `2001:db8:7:7:${String(guess)}::1`);
    }
    expect((await tryIn('nhà.bên', password, '2001:db8:7:7:ffff::2')).status).toBe(429);
    expect((await tryIn('nhà.bên', password, '2001:db8:7:8::1')).status).toBe(401);
  });

  it('writes one line per pause, and how many were turned away in the one before', async () => {
    const address = '10.11.0.1';
    for (let guess = 0; guess < 5; guess += 1) await tryIn('ồn.ào', 'sai rồi', address);
    await Promise.all(Array.from({ length: 30 }, () => tryIn('ồn.ào', 'sai rồi', address)));
    expect(await linesOf('locked', address)).toHaveLength(1);
    await endPauses('ồn.ào');
    for (let guess = 0; guess < 3; guess += 1) await tryIn('ồn.ào', 'sai rồi', address);
    const lines = await linesOf('locked', address);
    expect(lines.map(({ detail }) => (JSON.parse(detail) as { turnedAway?: number }).turnedAway)).toEqual([
      undefined,
      30,
    ]);
  });
});

describe('guessing', () => {
  it.each([
    ['a login', 'cúc'],
    ['a login that is nobody’s', 'ma.trơi'],
  ])('is paused for its address after five failures under %s, even with the right password', async (_what, login) => {
    for (let guess = 0; guess < 5; guess += 1) expect((await tryIn(login, 'sai rồi', '10.2.0.1')).status).toBe(401);
    const answer = await tryIn(login, password, '10.2.0.1');
    expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(Number(answer.raw.headers['retry-after'])).toBeGreaterThan(50);
    expect((await lastLine()).kind).toBe('locked');
  });

  it('goes on after the pause, which is twice as long the next time', async () => {
    await endPauses('cúc');
    expect((await tryIn('cúc', 'sai rồi', '10.2.0.1')).status).toBe(401);
    expect(Number((await tryIn('cúc', password, '10.2.0.1')).raw.headers['retry-after'])).toBeGreaterThan(100);
    await endPauses('cúc');
    expect((await tryIn('cúc', password, '10.2.0.1')).status).toBe(200);
    expect((await tryIn('cúc', 'sai rồi', '10.2.0.1')).status).toBe(401);
  });

  it('by many at the same moment is counted as many', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => tryIn('dũng', 'sai rồi', '10.3.0.1')));
    expect(answers.filter((each) => each.status === 401)).toHaveLength(5);
    expect(answers.filter((each) => each.status === 429)).toHaveLength(7);
  });

  it('one password at every login ends at the limit of the address, for that address only', async () => {
    const spread = '10.4.0.1';
    await tryIn('tên.đầu', 'sai rồi', spread);
    await sql`update login_failures set count = 49 where key = ${`address ${spread}`}`.execute(world.db);
    expect((await tryIn('tên.khác', 'sai rồi', spread)).status).toBe(401);
    expect((await tryIn('an', password, spread)).status).toBe(429);
    expect((await tryIn('an', password, '10.4.0.2')).status).toBe(200);
  });

  it('does not count who gets it right', async () => {
    for (let again = 0; again < 7; again += 1) expect((await tryIn('an', password, '10.5.0.1')).status).toBe(200);
    const row = await world.db
      .selectFrom('login_failures')
      .select('count')
      .where('key', '=', 'address 10.5.0.1')
      .executeTakeFirst();
    expect(row?.count).toBe(0);
  });
});
