import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rightsOfRole } from '#domain/access/rights.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { accessWords } from '#domain/words/access.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DelegationId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import { insertAccount } from '#db/accounts/accounts.ts';
import { insertApiToken } from '#db/accounts/api-tokens.ts';
import { insertDelegation } from '#db/accounts/delegations.ts';
import { insertPosition } from '#db/accounts/positions.ts';
import { provisioned } from '#db/accounts/provision.ts';
import { newToken, tokenHash } from '#api/accounts/secrets.ts';
import { actor, calledCycle, coordinator, must, reportBody, reporterA, reporterB, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack, { key: 'hai-ben' });
  await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, reportBody());
  await must(stack, reporterB, `/cycles/${cycle}/reports/huyen-b/submit`, reportBody());
});
afterAll(() => stack.close());

const headA = actor('unitHead', 'huyen-a');
const someday = '2000-01-01' as CivilDate;

type Holder = ReturnType<typeof provisioned>;

async function positionIn(unit: string, role: 'coordinator' | 'unitHead', { account }: Pick<Holder, 'account'>) {
  const id = `second-${randomUUID()}` as PositionId;
  await insertPosition(stack.db, {
    ...{ id, account, unit: unit as UnitId, role, title: '' },
    ...{ rights: rightsOfRole[role], validFrom: someday, validTo: null, createdBy: 'test' },
  });
  return id;
}

async function tokenFor({ account }: Pick<Holder, 'account'>, position: PositionId): Promise<string> {
  const token = newToken();
  await insertApiToken(stack.db, {
    ...{ id: randomUUID(), tokenHash: tokenHash(token), name: 'test', account, position, createdBy: 'test' },
    expiresAt: new Date(Date.now() + 3_600_000),
  });
  return token;
}

/** A token of the head's own account in the host's office: by a second position, or by a coordinator's delegation. */
async function asCoordinator(by: 'position' | 'delegation'): Promise<string> {
  await stack.token(headA);
  await stack.token(coordinator);
  const head = provisioned({ name: headA.person, role: 'unitHead', unit: headA.unit });
  if (by === 'position') return tokenFor(head, await positionIn('tinh-x', 'coordinator', head));
  const { position } = provisioned({ name: coordinator.person, role: 'coordinator', unit: coordinator.unit });
  await insertDelegation(stack.db, {
    ...{ id: randomUUID() as DelegationId, position, toAccount: head.account, validFrom: someday },
    ...{ validTo: '2099-12-31' as CivilDate, document: '1/GUQ', createdBy: 'test' },
  });
  return tokenFor(head, position);
}

async function judge(token: string, unit: string, act: 'accept' | 'return') {
  const [api] = stack.apis;
  if (api === undefined) throw new Error('no api');
  const reasons = act === 'return' ? { reasons: [{ path: null, reason: 'thiếu' }] } : {};
  const response = await api.app.inject({
    method: 'POST',
    url: `/cycles/${cycle}/reports/${unit}/${act}`,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
    payload: { round: 1, ...reasons },
  });
  const { detail = null } = response.json<{ detail?: string }>();
  return { status: response.statusCode, detail };
}

it.each(['position', 'delegation'] as const)(
  'lets the head of a unit judge other units’ reports as the host’s coordinator by %s, and his own unit’s never',
  async (by) => {
    const token = await asCoordinator(by);
    const refused = { status: 403, detail: accessWords['judges-own-unit'] };
    expect(await judge(token, 'huyen-a', 'accept')).toEqual(refused);
    expect(await judge(token, 'huyen-a', 'return')).toEqual(refused);
    // The second time the report of the other unit is accepted already: an answer of its state, not of who asks.
    const other = await judge(token, 'huyen-b', 'accept');
    expect([200, 409]).toContain(other.status);
    expect(other.detail).not.toBe(refused.detail);
  },
);

/** What `GET /rights` says beforehand of accepting that unit's report. */
async function mayAccept(token: string, unit: string) {
  const [api] = stack.apis;
  if (api === undefined) throw new Error('no api');
  const url = `/rights?stream=cycle/${cycle}&unit=${unit}`;
  const response = await api.app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${token}` } });
  const { acts } = response.json<{ acts: { action: string; allowed: boolean; code: string | null }[] }>();
  const { allowed, code } = acts.find(({ action }) => action === 'reviewCycle.AcceptReport') ?? {};
  return { allowed, code };
}

it('says beforehand what it answers afterwards to the hand that sent the report, whatever position it has now', async () => {
  const sender = actor('reporter', 'huyen-c');
  await must(stack, sender, `/cycles/${cycle}/reports/huyen-c/submit`, reportBody());
  const account = provisioned({ name: sender.person, role: 'reporter', unit: sender.unit });
  await stack.db.updateTable('position').set({ ended_at: new Date() }).where('id', '=', account.position).execute();
  const token = await tokenFor(account, await positionIn('tinh-x', 'coordinator', account));
  expect(await mayAccept(token, 'huyen-c')).toEqual({ allowed: false, code: 'judges-own-report' });
  expect(await judge(token, 'huyen-c', 'accept')).toEqual({
    status: 409,
    detail: refusalSentence('report-of-own-hand'),
  });
});

it('lets nobody have his own unit’s report judged by the deputy he handed his position at the host', async () => {
  const deputy = await asCoordinator('delegation');
  expect(await mayAccept(deputy, 'huyen-c')).toEqual({ allowed: true, code: null });
  const office = provisioned({ name: coordinator.person, role: 'coordinator', unit: coordinator.unit });
  await positionIn('huyen-c', 'unitHead', office);
  const later = await asCoordinator('delegation');
  expect(await mayAccept(later, 'huyen-c')).toEqual({ allowed: false, code: 'judges-own-unit' });
  expect(await judge(later, 'huyen-c', 'accept')).toEqual({ status: 403, detail: accessWords['judges-own-unit'] });
});

it('a program acting by a token somebody made signs and concludes nothing; what it does says whose token it was', async () => {
  await stack.token(coordinator);
  const { account } = provisioned({ name: coordinator.person, role: 'coordinator', unit: coordinator.unit });
  // The token of a person's own account: those an evaluation makes up are nobody's.
  const id = 'a-person' as typeof account;
  const made = { login: 'co.that', name: 'Phạm Có Thật', email: null, passwordHash: null, mustChangePassword: false };
  await insertAccount(stack.db, { id, ...made, createdBy: 'test' });
  const token = await tokenFor({ account: id }, await positionIn('tinh-x', 'coordinator', { account: id }));
  const post = async (url: string, payload: object) => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const answer = await stack.apis[0]?.app.inject({ method: 'POST', url, headers, payload });
    return { status: answer?.statusCode, code: answer?.json<{ code?: string }>().code };
  };
  expect(
    await post(`/cycles/${cycle}/reports/huyen-c/submit`, {
      ...reportBody(),
      onBehalf: { reason: 'gửi giấy', document: '1/BC' },
    }),
  ).toEqual({
    ...{ status: 403, code: 'not-by-token' },
  });
  expect(await post(`/cycles/${cycle}/reports/huyen-c/accept`, { round: 1 })).toMatchObject({ status: 200 });
  const events = (await stack.call(coordinator, 'GET', `/cycles/${cycle}/history`)).body['events'] as {
    type: string;
    actor: object;
  }[];
  const accepted = events.find(({ type, actor }) => type === 'ReportAccepted' && 'token' in actor);
  expect(accepted?.actor).toMatchObject({ person: 'Phạm Có Thật', token: { madeBy: 'test' } });
  expect(events.find(({ type }) => type === 'CallIssued')?.actor).not.toHaveProperty('token');
  const line = await stack.db
    .selectFrom('access_log')
    .select(['kind', 'detail'])
    .where('person', '=', 'Phạm Có Thật')
    .executeTakeFirstOrThrow();
  expect(line.kind).toBe('command-refused');
  expect(JSON.parse(line.detail)).toMatchObject({ code: 'not-by-token', madeBy: 'test' });
});
