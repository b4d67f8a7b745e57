import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { get } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprintOf, makeAnchor, publicKeyOf } from '#db/anchors/anchor.ts';
import { sendAccountLetters } from '#worker/account-letters.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HousePort } from '#api/house/port.ts';
import { readConfig } from '#config/env.ts';
import type { House } from '#config/house.ts';
import { provision } from '#db/accounts/provision.ts';
import { offerSetupLink } from '#db/accounts/setup-link.ts';
import type { AccountId, UnitId } from '#domain/kernel/ids.ts';
import { accountChangeFindings } from '#db/verify/account-changes.ts';
import { accountFindings } from '#db/verify/accounts.ts';
import {
  type AccountsWorld,
  accountsWorld,
  ask,
  comeIn,
  ownPage,
  person,
  position,
} from '#test/api/accounts/accounts-world.ts';
import { provinceList } from '#test/support/register-lists.ts';

let world: AccountsWorld;
let admin: string;
const password = 'gió thổi qua đồng lúa chín';

const certificate = (name: string): string =>
  fileURLToPath(new URL(`../../config/certificates/${name}`, import.meta.url));
/** As the api is told by the file and the environment. */
const housed: { kept: House | null } = { kept: null };
const house: HousePort = {
  running: {
    ...readConfig({ PORT: '8080' }, null),
    certificate: { certFile: certificate('house.pem'), keyFile: certificate('house.key') },
    sources: { mode: 'unset', publicUrl: 'unset', certificate: 'unset', name: 'unset', secondFactor: 'unset' },
  },
  kept: () => housed.kept,
  leadsTo: ({ publicUrl }) => {
    const port = Number(new URL(publicUrl ?? 'http://localhost:8080').port);
    return Promise.resolve({
      publicUrl: publicUrl ?? 'http://localhost:8080',
      port,
      free: port !== 9999,
      newFiles: false,
    });
  },
  takesEffect: 'byItself',
  keep(wanted) {
    housed.kept = wanted;
  },
};

beforeAll(async () => {
  world = await accountsWorld({}, null, { house });
});
afterAll(() => world.close());

const by = (cookie: string | null) => ({
  get: (url: string) => ask(world, 'GET', url, undefined, { cookie }),
  post: (url: string, body: object = {}) => ask(world, 'POST', url, body, { cookie }),
});

const setUp = (token: string, login = 'quản.trị') =>
  by(null).post('/setup', { token, login, name: 'Nguyễn Thị Quản', password });

async function link(): Promise<string> {
  const address = await offerSetupLink(world.db, 'http://localhost:8080');
  return address?.split('#')[1] ?? '';
}

describe('the first start', () => {
  it('offers a link that makes the first administrator, once; others that were printed close with it', async () => {
    expect((await by(null).get('/setup')).body).toEqual({ open: true });
    const [first, second] = [await link(), await link()];
    expect(await setUp('made-up')).toMatchObject({ status: 403, body: { code: 'setup-closed' } });
    const both = await Promise.all([setUp(first), setUp(second, 'người.thứ.hai')]);
    expect(both.map((each) => each.status).sort()).toEqual([200, 403]);
    expect((await setUp(first, 'lại')).status).toBe(403);
    expect((await by(null).get('/setup')).body).toEqual({ open: false });
    expect(await offerSetupLink(world.db, 'http://localhost:8080')).toBeNull();
    admin = both.find((each) => each.status === 200)?.cookie ?? '';
    expect((await by(admin).get('/session')).body).toMatchObject({ position: { role: 'admin', unit: 'quan-tri' } });
    await by(admin).post('/organisation/import', {});
  });
});

describe('how the installation is used', () => {
  const office = {
    ...{ use: 'office', publicUrl: 'http://192.168.1.20:8080/', certificate: null },
    ...{ name: 'UBND xã Bình Minh', secondFactor: 'optional' },
  };
  const change = (more: object = {}) => by(admin).post('/house/change', { ...office, ...more });

  it("is an administrator's to see and set; what is wrong is told by its field", async () => {
    expect((await by(null).get('/house')).status).toBe(401);
    expect((await by(admin).get('/house')).body).toMatchObject({ mode: 'evaluation', kept: null, changeable: true });
    expect((await by(admin).get('/setup/progress')).body).toMatchObject({
      steps: expect.arrayContaining([{ step: 'use', done: false }]),
    });
    for (const [wrong, pointer] of [
      [{ publicUrl: 'hoinghi' }, '/publicUrl'],
      [{ certificate: { certFile: '/none', keyFile: '/none' } }, '/publicUrl'],
      [{ publicUrl: 'https://a.local', certificate: { certFile: '/none', keyFile: '/none' } }, '/certificate/certFile'],
      [{ use: 'production' }, '/use'],
      [{ publicUrl: 'http://192.168.1.20:9999' }, '/publicUrl'],
    ] as const) {
      const answer = await change(wrong);
      expect(answer, pointer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    }
    const asIs = { use: 'evaluation', name: '' } as const;
    expect(await change(asIs)).toMatchObject({ status: 200, body: { takesEffect: 'nothing' } });
    expect(housed.kept).toBeNull();
  });

  it('tells how many real letters only the test mailbox has, each once, while it is tried out', async () => {
    await sql`insert into deliveries (ledger, stream, notice_key, template, rehearsal, unit, role, recipient_name, address,
        message_id, subject, body, status, resend_of, queued_at, due_at)
      select 'tinh-x', 'cycle/x', 'call', 'call', rehearsal, 'huyen-a', 'reporter', 'A', 'a@x.example', '<' || place || '@x>', 's', 'b',
        status, null, now(), now()
      from (values (1, false, 'accepted'), (2, false, 'accepted'), (3, true, 'accepted'), (4, false, 'refused'))
        as letter (place, rehearsal, status)`.execute(world.db);
    await sql`insert into deliveries (ledger, stream, notice_key, template, rehearsal, unit, role, recipient_name, address,
        message_id, subject, body, status, resend_of, queued_at, due_at)
      select ledger, stream, notice_key, template, rehearsal, unit, role, recipient_name, address, '<again@x>', subject, body,
        'accepted', id, now(), now() from deliveries where message_id = '<1@x>'`.execute(world.db);
    expect((await by(admin).get('/house')).body).toMatchObject({ mode: 'evaluation', trialLetters: 2 });
  });

  it('speaks https itself with the certificate of the house', async () => {
    const { app } = world.api;
    const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const ca = await readFile(certificate('house.pem'));
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const wish = { ca, servername: 'hoinghi.xa.local', host: '127.0.0.1', port, path: '/health', agent: false };
      get(wish, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      }).on('error', reject);
    });
    expect(answer).toBe(200);
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
  });

  it('becomes an office: kept as a browser reads it, told in the access log, and nobody the evaluation made comes in', async () => {
    const [tried] = await provision(world.db, [{ name: 'Vai thử', role: 'admin', unit: 'quan-tri' as UnitId }], 'test');
    expect(await change()).toMatchObject({ status: 200, body: { takesEffect: 'byItself', house: { pending: true } } });
    expect(housed.kept).toEqual({ ...office, publicUrl: 'http://192.168.1.20:8080' });
    const { lines } = (await by(admin).get('/access-log?kind=house-changed')).body as { lines: object[] };
    expect(lines).toMatchObject([{ detail: { use: 'office', before: 'evaluation', closed: 1 } }]);
    const { disabled_at: disabled } = await world.db
      .selectFrom('account')
      .select('disabled_at')
      .where('id', '=', tried?.account ?? ('' as never))
      .executeTakeFirstOrThrow();
    expect(disabled).not.toBeNull();
    expect((await by(admin).get('/setup/progress')).body).toMatchObject({
      steps: expect.arrayContaining([{ step: 'use', done: true }]),
    });
  });
});

describe('an administrator', () => {
  let account = '';

  it('makes an account with a password for one use, which its owner must exchange first', async () => {
    const made = await by(admin).post('/accounts', { login: 'Trần.An', name: 'Trần An', email: 'an@xa.example' });
    account = String(made.body['account']);
    expect(made.body).toMatchObject({
      login: 'trần.an',
      password: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) as string,
    });
    expect((await by(admin).post('/accounts', { login: 'TRẦN.AN', name: 'Khác' })).body).toMatchObject({
      pointer: '/login',
    });
    const first = await comeIn(world, 'trần.an', String(made.body['password']));
    expect((await by(first).get('/session')).body).toMatchObject({ mustChangePassword: true });
    expect((await by(first).get('/cycles')).body).toMatchObject({ code: 'password-change-required' });
    const changed = await by(first).post('/session/password', { current: made.body['password'], next: password });
    expect((await by(changed.cookie).get('/cycles')).body).toMatchObject({ code: 'position-required' });
  });

  it('gives positions with days and rights, never more than the role can hold', async () => {
    const give = (more: object) =>
      by(admin).post(`/accounts/${account}/positions`, {
        ...{ unit: 'quan-tri', role: 'admin', title: 'Quản trị', validFrom: '2026-01-01', ...more },
      });
    expect((await give({ role: 'reporter', unit: 'không-có' })).status).toBe(422);
    expect((await give({ rights: ['conclude'] })).body).toMatchObject({ pointer: '/rights/0' });
    expect((await give({ validTo: '2025-12-31' })).body).toMatchObject({ pointer: '/validTo' });
    const given = await give({});
    expect(given.status).toBe(200);
    const second = await comeIn(world, 'trần.an', password);
    expect((await by(second).get('/accounts')).status).toBe(200);
    expect((await by(admin).post(`/positions/${String(given.body['position'])}/end`)).status).toBe(200);
    expect((await by(second).get('/accounts')).status).toBe(401);
  });

  it('ends a position under whoever is signed in with the reason, and leaves those in who hold another', async () => {
    const moved = await person(world, 'được.chuyển');
    const old = await position(world, moved, 'reporter', 'huyen-a');
    const cookie = await comeIn(world, 'được.chuyển');
    await position(world, moved, 'reporter', 'huyen-b');
    const out = await person(world, 'thôi.giữ');
    const last = await position(world, out, 'reporter', 'huyen-a');
    const left = await comeIn(world, 'thôi.giữ');
    for (const held of [old, last]) expect((await by(admin).post(`/positions/${held}/end`)).status).toBe(200);
    const ended = { status: 401, body: { code: 'position-ended' } };
    expect(await by(left).get('/session')).toMatchObject(ended);
    expect(await by(left).get('/work')).toMatchObject(ended);
    expect(await by(cookie).get('/work')).toMatchObject(ended);
    expect(await by(cookie).get('/session')).toMatchObject({ status: 200, body: { position: { unit: 'huyen-b' } } });
    const sessions = (await by(admin).get('/sessions')).body['sessions'] as { account: string }[];
    expect(sessions.map(({ account }) => account)).not.toContain(out);
    expect(sessions.map(({ account }) => account)).toContain(moved);
  });

  it('hands a position over for days by a paper, and takes it back', async () => {
    const boss = await person(world, 'trưởng');
    const held = await position(world, boss, 'unitHead', 'huyen-a', { to: '2030-06-30' });
    const hand = (more: object) =>
      by(admin).post(`/positions/${held}/delegations`, {
        ...{ toAccount: account, validFrom: '2026-01-01', validTo: '2030-01-01', document: '12/GUQ-UBND', ...more },
      });
    expect((await hand({ toAccount: boss })).body).toMatchObject({ pointer: '/toAccount' });
    expect((await hand({ validTo: '2030-07-01' })).body).toMatchObject({ pointer: '/validTo' });
    expect((await hand({ document: ' ' })).status).toBe(422);
    const handed = await hand({});
    const deputy = await comeIn(world, 'trần.an', password);
    expect((await by(deputy).get('/session')).body).toMatchObject({ position: { delegatedBy: 'Người tên trưởng' } });
    expect((await by(admin).get(`/delegations?account=${account}`)).body).toMatchObject({
      delegations: [{ holder: { name: 'Người tên trưởng' }, deputy: { name: 'Trần An' }, document: '12/GUQ-UBND' }],
    });
    await by(admin).post(`/delegations/${String(handed.body['delegation'])}/revoke`);
    expect((await by(deputy).get('/session')).status).toBe(401);
  });

  it('gives a program a token for a position; it is shown once and ends with the position', async () => {
    const held = await position(world, await person(world, 'máy'), 'reporter', 'huyen-a');
    const made = await by(admin).post('/api-tokens', { name: 'ví dụ', position: held });
    const call = () => {
      const headers = { authorization: `Bearer ${String(made.body['token'])}` };
      return ask(world, 'GET', '/cycles', undefined, { headers });
    };
    expect((await call()).status).toBe(200);
    const listed = await by(admin).get('/api-tokens');
    expect(listed.body).toMatchObject({ tokens: [{ name: 'ví dụ', holder: 'Người tên máy', revokedAt: null }] });
    expect(listed.raw.body).not.toContain(String(made.body['token']));
    await by(admin).post(`/positions/${held}/end`);
    expect((await call()).status).toBe(401);
    expect((await by(admin).post('/api-tokens', { name: 'x', position: held })).body).toMatchObject({
      pointer: '/position',
    });
  });

  it('resets a password and a second factor, and every session of that account ends', async () => {
    await position(world, await person(world, 'quên'), 'reporter', 'huyen-a');
    const cookie = await comeIn(world, 'quên');
    const { accounts } = (await by(admin).get('/accounts?text=quen')).body as {
      accounts: { id: string; name: string }[];
    };
    expect(
      accounts.map((each) => each.name),
      'found without marks',
    ).toEqual(['Người tên quên']);
    const reset = await by(admin).post(`/accounts/${accounts[0]?.id ?? ''}/reset-password`);
    expect((await by(cookie).get('/session')).status).toBe(401);
    const fresh = await comeIn(world, 'quên', String(reset.body['password']));
    await by(admin).post(`/accounts/${accounts[0]?.id ?? ''}/reset-second-factor`);
    expect((await by(fresh).get('/session')).status).toBe(401);
  });

  it('sees who is logged in and can end it; lifts a pause; disables and enables', async () => {
    const id = await person(world, 'ngồi');
    await position(world, id, 'reporter', 'huyen-a');
    const cookie = await comeIn(world, 'ngồi');
    const { sessions } = (await by(admin).get(`/sessions?account=${id}`)).body as { sessions: { id: string }[] };
    expect((await by(admin).post(`/sessions/${sessions[0]?.id ?? ''}/end`)).status).toBe(200);
    expect((await by(cookie).get('/session')).status).toBe(401);
    for (let guess = 0; guess < 5; guess += 1) await by(null).post('/session', { login: 'ngồi', password: 'sai' });
    expect((await by(admin).get(`/accounts/${id}`)).body['lockedUntil']).not.toBeNull();
    await by(admin).post(`/accounts/${id}/unlock`);
    await comeIn(world, 'ngồi');
    await by(admin).post(`/accounts/${id}/disable`);
    expect((await by(null).post('/session', { login: 'ngồi', password })).status).toBe(401);
    await by(admin).post(`/accounts/${id}/enable`);
    await comeIn(world, 'ngồi');
  });

  it('disabling an account makes its tokens void for good: enabling it revives none', async () => {
    const id = await person(world, 'máy.cũ');
    const held = await position(world, id, 'reporter', 'huyen-a');
    const { body: made } = await by(admin).post('/api-tokens', { name: 'cũ', position: held });
    const headers = { authorization: `Bearer ${String(made['token'])}` };
    const call = async () => (await ask(world, 'GET', '/cycles', undefined, { headers })).status;
    expect(await call()).toBe(200);
    await by(admin).post(`/accounts/${id}/disable`);
    await by(admin).post(`/accounts/${id}/enable`);
    expect(await call()).toBe(401);
  });

  it('cannot be the last one to go', async () => {
    const me = (await by(admin).get('/session')).body as { account: { id: string }; position: { id: string } };
    const refused = { status: 409, body: { code: 'last-administrator' } };
    expect(await by(admin).post(`/accounts/${me.account.id}/disable`)).toMatchObject(refused);
    expect(await by(admin).post(`/positions/${me.position.id}/end`)).toMatchObject(refused);
    expect((await by(admin).get('/session')).status).toBe(200);
  });

  it('gives himself nothing while there is another: that one gives it, or not, and the access log names both', async () => {
    const me = (await by(admin).get('/session')).body as { account: { id: string } };
    const wish = { unit: 'quan-tri', role: 'admin', title: 'Thêm', validFrom: '2026-01-01' };
    const alone = await by(admin).post(`/accounts/${me.account.id}/positions`, wish);
    expect(alone.body, 'nobody else could give it').toMatchObject({
      position: expect.any(String) as string,
      waits: null,
    });
    const other = await person(world, 'quản.trị.hai');
    const held = await position(world, other, 'admin', 'quan-tri');
    const second = await comeIn(world, 'quản.trị.hai');
    const asked = await by(admin).post(`/accounts/${me.account.id}/positions`, { ...wish, title: 'Nữa' });
    expect(asked.body).toMatchObject({ position: null, waits: expect.any(String) as string });
    const boss = await position(world, await person(world, 'trưởng.nữa'), 'unitHead', 'huyen-a');
    const days = { validFrom: '2026-01-01', validTo: '2030-01-01', document: '13/GUQ' };
    const delegated = await by(admin).post(`/positions/${boss}/delegations`, { ...days, toAccount: me.account.id });
    expect(delegated.body).toMatchObject({ delegation: null, waits: expect.any(String) as string });
    const waiting = `/own-wishes/${String(asked.body['waits'])}`;
    const refused = { status: 409, body: { code: 'second-administrator-needed' } };
    expect(await by(admin).post(`${waiting}/give`), 'his own').toMatchObject(refused);
    // A token for the other administrator's position is no other administrator.
    const { body: made } = await by(admin).post('/api-tokens', { name: 'mượn', position: held });
    const headers = { authorization: `Bearer ${String(made['token'])}` };
    expect(await ask(world, 'POST', `${waiting}/give`, {}, { headers }), 'by a token').toMatchObject(refused);
    expect((await by(second).get('/own-wishes')).body).toMatchObject({
      wishes: [
        { kind: 'position', person: 'Nguyễn Thị Quản', own: false, title: 'Nữa' },
        { kind: 'delegation', own: false, role: 'unitHead', document: '13/GUQ' },
      ],
    });
    expect((await by(second).post(`${waiting}/give`)).status).toBe(200);
    expect((await by(second).post(`${waiting}/give`)).status, 'once').toBe(404);
    expect((await by(second).post(`/own-wishes/${String(delegated.body['waits'])}/decline`)).status).toBe(200);
    const { lines } = (
      await by(admin).get('/access-log?kind=position-given&kind=own-wish-asked&kind=own-wish-declined')
    ).body as { lines: { kind: string; person: string; detail: object }[] };
    expect(lines.slice(0, 4)).toMatchObject([
      { kind: 'own-wish-declined', person: 'Người tên quản.trị.hai', detail: { account: me.account.id } },
      { kind: 'position-given', person: 'Người tên quản.trị.hai', detail: { askedBy: me.account.id, title: 'Nữa' } },
      { kind: 'own-wish-asked', person: 'Nguyễn Thị Quản', detail: { document: '13/GUQ' } },
      { kind: 'own-wish-asked', person: 'Nguyễn Thị Quản', detail: { title: 'Nữa' } },
    ]);
    await by(admin).post(`/positions/${held}/end`);
  });

  it('alone sees accounts, sessions, tokens and the access log; positions are known to all', async () => {
    await position(world, await person(world, 'tò.mò'), 'reporter', 'huyen-a');
    const cookie = await comeIn(world, 'tò.mò');
    const closed = [
      '/accounts',
      '/sessions',
      '/api-tokens',
      '/delegations',
      '/own-wishes',
      '/access-log',
      '/anchors',
      '/anchors/1',
    ];
    for (const url of closed) {
      expect([url, (await by(cookie).get(url)).status]).toEqual([url, 403]);
      expect([url, (await by(null).get(url)).status]).toEqual([url, 401]);
    }
    expect((await by(cookie).post('/accounts', { login: 'tôi.nữa', name: 'Tôi' })).status).toBe(403);
    for (const [url, body] of [
      ['/anchors/compare', {}],
      ['/persons/erasure-preview', { texts: ['x'] }],
      ['/persons/erase', { texts: ['x'], confirm: 'x' }],
    ] as const)
      expect([url, (await by(cookie).post(url, body)).status]).toEqual([url, 403]);
    const people = await by(cookie).get('/positions?unit=huyen-a');
    expect(people.raw.body).toContain('Người tên tò.mò');
    for (const field of ['login', 'account', 'rights', 'createdBy'])
      expect(people.raw.body).not.toContain(`"${field}"`);
  });

  it('reads in the access log what was done to accounts, by whom and from where', async () => {
    const { lines } = (await by(admin).get('/access-log?kind=account-created&kind=password-reset')).body as {
      lines: { kind: string; person: string; address: string; detail: object }[];
    };
    expect(lines.map((line) => line.kind)).toEqual(['password-reset', 'account-created']);
    expect(lines[1]).toMatchObject({
      ...{ person: 'Nguyễn Thị Quản', role: 'admin', unit: 'quan-tri', address: '127.0.0.1' },
      detail: { login: 'trần.an', name: 'Trần An' },
    });
    const page = (await by(admin).get('/access-log?limit=2')).body as { lines: object[]; next: string };
    const rest = (await by(admin).get(`/access-log?limit=2&before=${page.next}`)).body as { lines: object[] };
    expect(new Set([...page.lines, ...rest.lines].map((line) => JSON.stringify(line))).size).toBe(4);
    expect(JSON.stringify(lines)).not.toContain(password);
  });
});

describe('a person who asks to be forgotten', () => {
  it('is erased while all runs, by another administrator who is told what goes and what stays, and says it twice', async () => {
    const account = await person(world, 'sắp.quên');
    await position(world, account, 'admin', 'quan-tri');
    const cookie = await comeIn(world, 'sắp.quên');
    const unit = { id: 'tinh-quen', kind: 'province', level: 'province', name: 'tỉnh Quên' };
    const headers = { ...ownPage, 'idempotency-key': 'quen' };
    const made = await ask(
      world,
      'POST',
      '/organisation/units',
      { ...unit, parent: null, validFrom: '2026-01-01' },
      { cookie, headers },
    );
    expect(made.status, made.raw.body).toBe(200);
    const name = 'Người tên sắp.quên';
    expect((await by(admin).get('/organisation/history')).raw.body).toContain(name);

    const { body: met } = await by(admin).post('/persons/erasure-preview', { account });
    expect(met).toMatchObject({ events: 1, commands: 1, confirm: 'sắp.quên', lettersWaiting: 0 });
    expect(met['accessLines']).toBeGreaterThan(0);
    const erase = (cookieOf: string, confirm: string) => by(cookieOf).post('/persons/erase', { account, confirm });
    expect(await erase(cookie, 'sắp.quên'), 'himself').toMatchObject({ body: { code: 'second-administrator-needed' } });
    expect(await erase(admin, 'sắp'), 'mistyped').toMatchObject({ status: 422, body: { pointer: '/confirm' } });
    expect(await by(admin).post('/persons/erase', { confirm: 'x' }), 'nobody').toMatchObject({ status: 422 });
    const { body: lent } = await by(admin).post('/api-tokens', {
      name: 'máy',
      position: await position(world, await person(world, 'máy.chủ'), 'admin', 'quan-tri'),
    });
    const byToken = { headers: { authorization: `Bearer ${String(lent['token'])}` } };
    const refused = await ask(world, 'POST', '/persons/erase', { account, confirm: 'sắp.quên' }, byToken);
    expect(refused, 'by a token').toMatchObject({ status: 403, body: { code: 'not-by-token' } });

    const found = async () => new Set((await accountFindings(world.db)).map(({ what, where }) => `${what} ${where}`));
    const before = await found();
    expect(await erase(admin, 'sắp.quên')).toMatchObject({ status: 200, body: { keys: 1, commands: 1 } });
    const history = (await by(admin).get('/organisation/history')).raw.body;
    expect(history).not.toContain(name);
    expect(history).toContain('đã xóa theo yêu cầu');
    expect((await by(cookie).get('/accounts')).status).toBe(401);
    expect((await by(admin).get(`/accounts/${account}`)).body).toMatchObject({
      name: 'đã xóa theo yêu cầu',
      email: null,
    });
    const { lines } = (await by(admin).get('/access-log?kind=person-erased')).body as { lines: object[] };
    expect(lines).toMatchObject([{ person: 'Nguyễn Thị Quản', detail: { account, keys: 1 } }]);
    expect(await found(), 'nothing that verify would miss').toEqual(before);
  });
});

describe('what was signed every evening', () => {
  it('is listed and handed out, and compared with the record: what does not agree is named', async () => {
    expect((await by(admin).get('/anchors')).body).toEqual({ anchors: [], next: null });
    const key = generateKeyPairSync('ed25519').privateKey;
    await makeAnchor(world.db, key);
    await makeAnchor(world.db, key);
    const { anchors } = (await by(admin).get('/anchors')).body as { anchors: { number: number; sha256: string }[] };
    expect(anchors).toMatchObject([
      { number: 2, signed: true, ledgers: 1, mailed: false, stamped: false },
      { number: 1, signed: true, fingerprint: fingerprintOf(publicKeyOf(key)) },
    ]);
    expect((await by(admin).get('/anchors?before=2')).body).toMatchObject({ anchors: [{ number: 1 }] });
    expect((await by(admin).get('/anchors/3')).status).toBe(404);
    const { body: whole } = await by(admin).get('/anchors/1');
    expect(whole).toMatchObject({ heads: [{ position: expect.any(Number) as number }], sha256: anchors[1]?.sha256 });
    const compare = async (handedIn: readonly object[]) =>
      (await by(admin).post('/anchors/compare', { handedIn })).body as { kept: object; handedIn: object };
    const file = whole['file'] as { body: string };
    expect(await compare([{ from: 'one.json', anchor: file }])).toMatchObject({
      kept: { checked: 2, faults: [] },
      handedIn: { checked: 1, faults: [] },
    });
    const empty = { body: '', signature: '', publicKey: '' };
    const altered = { ...file, body: file.body.replace('"position":', '"position":9') };
    const found = await compare([
      { from: 'altered.json', anchor: altered },
      { from: 'else.json', anchor: empty },
    ]);
    expect(found.handedIn).toMatchObject({
      faults: [
        { from: 'altered.json', why: 'signature' },
        { from: 'else.json', why: 'no-anchor' },
      ],
    });
  });
});

describe('what an administrator does', () => {
  it('is seen where somebody undid it beside the product: shut accounts, void tokens, ends of positions, passwords', async () => {
    const made = await by(admin).post('/accounts', { login: 'bị.khóa', name: 'Bị Khóa' });
    const id = String(made.body['account']);
    const wish = {
      unit: 'quan-tri',
      role: 'admin',
      title: 'CV',
      rights: [],
      validFrom: '2026-01-01',
      validTo: '2027-06-30',
    };
    const given = await by(admin).post(`/accounts/${id}/positions`, wish);
    const { body: token } = await by(admin).post('/api-tokens', {
      name: 'máy',
      position: given.body['position'],
      days: 9,
    });
    await by(admin).post(`/api-tokens/${String(token['id'])}/revoke`);
    const found = async (statement: string): Promise<readonly string[]> => {
      const told: string[] = [];
      const undone = new Error('taken back');
      await world.db
        .transaction()
        .execute(async (trx) => {
          await sql.raw(statement).execute(trx);
          told.push(...(await accountChangeFindings(trx)).map(({ what, where }) => `${what} ${where}`));
          throw undone;
        })
        .catch((error: unknown) => {
          if (error !== undone) throw error;
        });
      return told.filter((line) =>
        [id, String(given.body['position']), String(token['id'])].some((one) => line.endsWith(one)),
      );
    };
    const [account, tokenLine] = [`account-not-as-recorded ${id}`, `token-not-as-recorded ${String(token['id'])}`];
    expect(await found('select 1')).toEqual([]);
    expect(await found(`update account set password_hash = 'x' where id = '${id}'`)).toEqual([account]);
    expect(await found(`update account set disabled_at = now() where id = '${id}'`)).toEqual([account]);
    expect(await found(`update api_token set revoked_at = null where id = '${String(token['id'])}'`)).toEqual([
      tokenLine,
    ]);
    expect(await found(`update position set valid_to = null where account = '${id}'`)).toEqual([
      `position-not-as-recorded ${String(given.body['position'])}`,
    ]);
    await by(admin).post(`/accounts/${id}/disable`);
    expect(await found('select 1')).toEqual([]);
    expect(await found(`update account set disabled_at = null where id = '${id}'`)).toEqual([account]);
  });

  it('is nothing that he gives himself by a second administrator whom he made himself these days', async () => {
    const me = (await by(admin).get('/session')).body as { account: { id: string } };
    const made = await by(admin).post('/accounts', { login: 'tôi.khác', name: 'Tôi Khác' });
    const first = await comeIn(world, 'tôi.khác', String(made.body['password']));
    const { cookie: other } = await by(first).post('/session/password', {
      ...{ current: made.body['password'], next: password },
    });
    const held = await position(world, String(made.body['account']) as AccountId, 'admin', 'quan-tri');
    const wish = {
      unit: 'quan-tri',
      role: 'admin',
      title: 'Thêm nữa',
      rights: [],
      validFrom: '2026-01-01',
      validTo: null,
    };
    const asked = await by(admin).post(`/accounts/${me.account.id}/positions`, wish);
    const waiting = `/own-wishes/${String(asked.body['waits'])}`;
    const { cookie: acting } = await by(other).post('/session/position', { position: held });
    expect(await by(acting ?? other).post(`${waiting}/give`)).toMatchObject({
      ...{ status: 409, body: { code: 'second-administrator-needed' } },
    });
    const third = await position(world, await person(world, 'quản.trị.tư'), 'admin', 'quan-tri');
    expect((await by(await comeIn(world, 'quản.trị.tư')).post(`${waiting}/decline`)).status).toBe(200);
    for (const each of [held, third]) await by(admin).post(`/positions/${each}/end`);
  });

  it('leaves nothing that verify would miss a line for; what a test put in past him it misses', async () => {
    const found = await accountFindings(world.db);
    const rows = await Promise.all(
      (['account', 'position'] as const).map((table) =>
        world.db.selectFrom(table).select(['id', 'created_by']).where('created_by', '<>', 'the test').execute(),
      ),
    );
    const made = rows.flat().map(({ id }) => id as string);
    expect(made.length).toBeGreaterThan(3);
    expect(found.filter(({ where }) => made.includes(where))).toEqual([]);
    expect(new Set(found.map(({ what }) => what))).toEqual(new Set(['account-unrecorded', 'position-unrecorded']));
  });

  it('tells the holder by letter of what lets another act for him: a token, a delegation, a reset', async () => {
    const id = await person(world, 'được.báo');
    await by(admin).post(`/accounts/${id}/change`, { name: 'Lê Được Báo', email: 'bao@tinh-x.example' });
    const held = await position(world, id, 'leader', 'tinh-x');
    const made = await by(admin).post('/api-tokens', { name: 'phần mềm họp', position: held, days: 30 });
    expect(made.body).toMatchObject({ told: true });
    const days = { validFrom: '2026-01-01', validTo: '2030-01-01', document: '14/GUQ' };
    const deputy = await person(world, 'phó.thay');
    await by(admin).post(`/positions/${held}/delegations`, { ...days, toAccount: deputy });
    await by(admin).post(`/accounts/${id}/reset-password`);
    const sent: { to: { address: string }; subject: string; text: string }[] = [];
    const mailer = {
      send: (mail: (typeof sent)[number]) => {
        sent.push(mail);
        return Promise.resolve({ accepted: true, response: '250 ok' } as const);
      },
    };
    expect(await sendAccountLetters(world.db, mailer)).toBeGreaterThanOrEqual(3);
    expect(await sendAccountLetters(world.db, mailer), 'each once').toBe(0);
    const own = sent.filter(({ to }) => to.address === 'bao@tinh-x.example');
    expect(own.map(({ subject }) => subject)).toEqual([
      'Có mã truy cập được cấp cho vị trí của đồng chí',
      'Vị trí của đồng chí được ủy quyền cho người khác',
      'Mật khẩu của đồng chí được đặt lại',
    ]);
    expect(own[0]?.text).toContain('Kính gửi: Lê Được Báo');
    expect(own[0]?.text).toMatch(
      /Quản trị viên Nguyễn Thị Quản vừa cấp mã truy cập "phần mềm họp".*lãnh đạo Ban Chỉ đạo, tinh-x/u,
    );
    // Without an address nobody can be told: the answer and the access log say so.
    const silent = await position(world, await person(world, 'không.thư'), 'leader', 'tinh-x');
    expect((await by(admin).post('/api-tokens', { name: 'x', position: silent })).body).toMatchObject({ told: false });
    expect((await by(admin).get('/access-log?kind=token-made&limit=1')).body).toMatchObject({
      lines: [{ detail: { told: false } }],
    });
  });
});

describe('a command that is refused', () => {
  it('for want of a right, or of knowing of the thing, stands in the access log', async () => {
    const held = await position(world, await person(world, 'kẻ.lạ'), 'reporter', 'huyen-a');
    const { body: made } = await by(admin).post('/api-tokens', { name: 'thử', position: held });
    const headers = { authorization: `Bearer ${String(made['token'])}`, 'idempotency-key': 'refused-1' };
    const units = [{ id: 'vn', kind: 'country', level: 'central', parent: null, name: 'Trung ương' }];
    const body = { effective: '2020-01-01', document: null, units, contacts: [], committees: [] };
    expect((await ask(world, 'POST', '/organisation/import', body, { headers })).status).toBe(403);
    expect((await by(admin).get('/access-log?kind=command-refused')).body).toMatchObject({
      lines: [
        {
          ...{ person: 'Người tên kẻ.lạ', role: 'reporter', unit: 'huyen-a' },
          detail: { action: 'organisation.ImportOrganisation', code: 'not-permitted' },
        },
      ],
    });
  });
});

describe('a list of units and people', () => {
  /** Made by another program than ours: test/support/register-lists.ts holds the same rows. */
  const workbookOf = (name: string) => readFile(join(import.meta.dirname, '../../support/lists', name));
  const read = async (name: string) => {
    const workbook = (await workbookOf(name)).toString('base64');
    const { body, status } = await by(admin).post('/organisation/import-read', { workbook });
    expect(status).toBe(200);
    return body['sheets'];
  };
  const preview = async (sheets: unknown) => {
    const answer = await by(admin).post('/organisation/import-preview', { effective: '2026-11-29', sheets });
    expect(answer.status).toBe(200);
    return answer.body as {
      units: { status: string; unit: { id: string; kind: string } }[];
      people: { status: string; login: string; at: unknown }[];
      faults: { code: string; at: { row: number; column: number | null } }[];
      command: object;
    };
  };
  const take = (command: object) => {
    const headers = { ...ownPage, 'idempotency-key': randomUUID() };
    return ask(world, 'POST', '/organisation/import', command, { cookie: admin, headers });
  };
  const statuses = (lines: readonly { readonly status: string }[]) => [...new Set(lines.map(({ status }) => status))];

  it('of a province, from a workbook: 129 communes and 40 bodies in one command, and nothing the second time', async () => {
    const sheets = await read('tinh-2026.xlsx');
    expect(sheets).toEqual([provinceList()].map(({ name, rows }) => ({ name, rows: rows.map(padded) })));
    const first = await preview(sheets);
    expect([first.faults, first.units.length, statuses(first.units)]).toEqual([[], 170, ['new']]);
    expect(await take(first.command)).toMatchObject({
      ...{ status: 200, body: { outcome: 'accepted' } },
    });
    const second = await preview(sheets);
    expect([second.faults, statuses(second.units)]).toEqual([[], ['unchanged']]);
    expect((await take(second.command)).body).toMatchObject({ outcome: 'nothing' });
    const { body } = await by(admin).get('/organisation/units/tinh-thai-minh/count?on=2026-11-29&level=commune');
    expect(body).toMatchObject({ value: 129 });
  });

  it('of a commune and its people: accounts and positions, made once, with passwords told once', async () => {
    const sheets = (await read('xa-2026.xlsx')) as { rows: string[][] }[];
    // A commune alone is the top of its own tree; beside a province the list is asked whose it is.
    expect((await preview(sheets)).faults[0]).toMatchObject({
      code: 'parent-missing',
      proposals: expect.arrayContaining(['tỉnh Thái Minh']),
    });
    sheets[0]?.rows[1]?.splice(2, 1, 'tỉnh Thái Minh');
    const { command, people, faults } = await preview(sheets);
    expect(faults).toEqual([]);
    await take(command);
    const list = people.map(({ status: _, at: __, ...person }) => person);
    const made = await by(admin).post('/accounts/import', { people: list });
    const told = made.body['people'] as { account: string; position: string; password: string | null }[];
    expect(told.map(({ account, position: given }) => [account, given])).toEqual(list.map(() => ['made', 'given']));
    const login = { login: list[0]?.login ?? '', password: told[0]?.password ?? '' };
    const { cookie } = await by(null).post('/session', login);
    expect((await by(cookie).get('/session')).body).toMatchObject({ mustChangePassword: true });
    const again = await by(admin).post('/accounts/import', { people: list });
    expect(again.body['people']).toEqual(
      list.map((one) => ({ login: one.login, account: 'there', position: 'there', password: null })),
    );
    expect(statuses((await preview(sheets)).people)).toEqual(['unchanged']);
  });

  it('is refused whole where one person has another’s login, or a unit is not there', async () => {
    const one = {
      login: 'tran.van.bon',
      name: 'Người Khác',
      role: 'reporter',
      unit: 'thon-dong',
      validFrom: '2026-11-29',
    };
    const other = { ...one, login: 'người.mới', name: 'Người Mới' };
    expect(await by(admin).post('/accounts/import', { people: [other, one] })).toMatchObject({
      ...{ status: 422, body: { code: 'invalid-input', pointer: '/people/1/login' } },
    });
    expect((await by(admin).get('/accounts?text=người.mới')).body).toMatchObject({ total: 0 });
    expect(await by(admin).post('/accounts/import', { people: [{ ...other, unit: 'không-có' }] })).toMatchObject({
      ...{ status: 422, body: { pointer: '/people/0/unit' } },
    });
    const wish = { ...other, role: 'admin' };
    expect((await by(admin).post('/accounts/import', { people: [wish] })).status).toBe(422);
    const named = { ...other, email: 'Người Mới <m@xa.example>' };
    expect((await by(admin).post('/accounts/import', { people: [named] })).body).toMatchObject({
      pointer: '/people/0/email',
    });
  });

  it('tells what does not read: a file that is no workbook, a cell that is wrong', async () => {
    const workbook = Buffer.from('PK no archive').toString('base64');
    expect(await by(admin).post('/organisation/import-read', { workbook })).toMatchObject({
      ...{ status: 422, body: { pointer: '/workbook' } },
    });
    const text = '\uFEFFTên đơn vị;Loại;Thuộc\r\nChi cục X;chi cục;Sở Nông nghiệp và MT';
    const { body } = await by(admin).post('/organisation/import-read', { text });
    expect((await preview(body['sheets'])).faults).toMatchObject([
      { code: 'parent-unknown', at: { row: 1, column: 2 }, proposals: ['Sở Nông nghiệp và Môi trường'] },
    ]);
  });

  it('has for contacts whoever holds the position, unless another was set', async () => {
    const contacts = async () => (await by(admin).get('/organisation/units/tram-y-te-xa-tan-hoa')).body['contacts'];
    const made = await by(admin).post('/accounts', { login: 'y.tá', name: 'Vũ Thị Tá', email: 'ta@tanhoa.example' });
    const account = String(made.body['account']);
    const post = { unit: 'tram-y-te-xa-tan-hoa', role: 'reporter', title: 'Y tá', validFrom: '2026-01-01' };
    const given = await by(admin).post(`/accounts/${account}/positions`, post);
    expect(await contacts()).toEqual({ reporter: { name: 'Vũ Thị Tá', email: 'ta@tanhoa.example' } });
    await by(admin).post(`/accounts/${account}/change`, { name: 'Vũ Thị Tá', email: 'moi@tanhoa.example' });
    expect(await contacts()).toEqual({ reporter: { name: 'Vũ Thị Tá', email: 'moi@tanhoa.example' } });
    // Set apart: it stays whatever becomes of the person.
    const apart = { contacts: { reporter: { name: 'Trạm Y tế', email: 'tram@tanhoa.example' } } };
    const headers = { ...ownPage, 'idempotency-key': randomUUID() };
    await ask(world, 'POST', `/organisation/units/${post.unit}/contacts`, apart, { cookie: admin, headers });
    await by(admin).post(`/accounts/${account}/change`, { name: 'Vũ Thị Tá', email: 'khac@tanhoa.example' });
    expect(await contacts()).toEqual(apart.contacts);
    const again = { ...headers, 'idempotency-key': randomUUID() };
    const back = { contacts: { reporter: { name: 'Vũ Thị Tá', email: 'khac@tanhoa.example' } } };
    await ask(world, 'POST', `/organisation/units/${post.unit}/contacts`, back, { cookie: admin, headers: again });
    await by(admin).post(`/positions/${String(given.body['position'])}/end`, {});
    expect(await contacts()).toEqual({});
  });

  it('has for contacts whom a list of people alone names, and whom another administrator gives what waited', async () => {
    const unit = 'tram-y-te-xa-tan-hoa';
    const contacts = async () => (await by(admin).get(`/organisation/units/${unit}`)).body['contacts'];
    const named = { login: 'trạm.trưởng', name: 'Đỗ Văn Trạm', email: 'truong@tanhoa.example', role: 'unitHead' };
    const own = { unit, validFrom: '2026-01-01' };
    const made = await by(admin).post('/accounts/import', { people: [{ ...named, ...own }] });
    expect(made.body).toMatchObject({ people: [{ position: 'given' }] });
    expect(await contacts()).toEqual({ unitHead: { name: 'Đỗ Văn Trạm', email: 'truong@tanhoa.example' } });
    const { account } = (await by(admin).get('/session')).body as {
      account: { id: string; login: string; name: string };
    };
    await by(admin).post(`/accounts/${account.id}/change`, { name: account.name, email: 'quan@x.example' });
    const held = await position(world, await person(world, 'quản.trị.ba'), 'admin', 'quan-tri');
    const third = await comeIn(world, 'quản.trị.ba');
    const me = { login: account.login, name: account.name, email: 'quan@x.example', role: 'reporter', ...own };
    expect((await by(admin).post('/accounts/import', { people: [me] })).body).toMatchObject({
      people: [{ account: 'there', position: 'waits' }],
    });
    expect(await contacts()).not.toHaveProperty('reporter');
    const { wishes } = (await by(third).get('/own-wishes')).body as { wishes: { id: string }[] };
    expect((await by(third).post(`/own-wishes/${wishes[0]?.id ?? ''}/give`)).status).toBe(200);
    expect(await contacts()).toMatchObject({ reporter: { name: account.name, email: 'quan@x.example' } });
    await by(admin).post(`/positions/${held}/end`);
  });

  it('comes with a form that reads back as the register that is there', async () => {
    const { raw, status } = await by(admin).get('/exports/register-template.xlsx');
    expect(status).toBe(200);
    const workbook = raw.rawPayload.toString('base64');
    const { body } = await by(admin).post('/organisation/import-read', { workbook });
    const { units, faults } = await preview(body['sheets']);
    expect([faults, statuses(units)]).toEqual([[], ['unchanged']]);
  });

  it('is an administrator’s alone', async () => {
    const held = await position(world, await person(world, 'người.ngoài'), 'reporter', 'huyen-a');
    const { body: made } = await by(admin).post('/api-tokens', { name: 'thử', position: held });
    const headers = { authorization: `Bearer ${String(made['token'])}` };
    for (const [method, url] of [
      ['POST', '/organisation/import-preview'],
      ['POST', '/accounts/import'],
      ['GET', '/exports/register-template.xlsx'],
    ] as const) {
      const sheet = { effective: '2026-11-29', sheets: [] };
      const people = [{ login: 'xyz', name: 'X', role: 'reporter', unit: 'x', validFrom: '2026-11-29' }];
      const body = url === '/accounts/import' ? { people } : url.includes('preview') ? sheet : undefined;
      expect((await ask(world, method, url, body, { headers })).status).toBe(403);
    }
  });
});

/** A program writes each row as wide as the widest. */
function padded(row: readonly string[], _: number, rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (__, column) => row[column] ?? '');
}
