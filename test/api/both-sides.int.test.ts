import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rightsOfRole } from '#domain/access/rights.ts';
import { accessWords } from '#domain/words/access.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DelegationId, PositionId, UnitId } from '#domain/kernel/ids.ts';
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
}, 120_000);
afterAll(() => stack.close());

const headA = actor('unitHead', 'huyen-a');
const someday = '2000-01-01' as CivilDate;

/** A token of the head's own account in the host's office: by a second position, or by a coordinator's delegation. */
async function asCoordinator(by: 'position' | 'delegation'): Promise<string> {
  await stack.token(headA);
  await stack.token(coordinator);
  const { account } = provisioned({ name: headA.person, role: 'unitHead', unit: headA.unit });
  const office = provisioned({ name: coordinator.person, role: 'coordinator', unit: coordinator.unit });
  let position = office.position;
  if (by === 'position') {
    position = `second-${randomUUID()}` as PositionId;
    await insertPosition(stack.db, {
      ...{ id: position, account, unit: 'tinh-x' as UnitId, role: 'coordinator', title: '' },
      ...{ rights: rightsOfRole.coordinator, validFrom: someday, validTo: null, createdBy: 'test' },
    });
  } else {
    await insertDelegation(stack.db, {
      ...{ id: randomUUID() as DelegationId, position, toAccount: account, validFrom: someday },
      ...{ validTo: '2099-12-31' as CivilDate, document: '1/GUQ', createdBy: 'test' },
    });
  }
  const token = newToken();
  await insertApiToken(stack.db, {
    ...{ id: randomUUID(), tokenHash: tokenHash(token), name: 'test', account, position, createdBy: 'test' },
    expiresAt: new Date(Date.now() + 3_600_000),
  });
  return token;
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
