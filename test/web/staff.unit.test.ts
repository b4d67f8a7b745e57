import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostsOf as hostsInDomain, isStaff as isStaffInDomain } from '#domain/access/rule.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { hostsOf, isLeader, isStaff, isStaffOf } from '#web/app/staff.ts';

const roles: readonly PersonRole[] = ['admin', 'coordinator', 'leader', 'unitHead', 'reporter'];

it('takes for staff whom the rules of the domain take for it', () => {
  for (const role of roles) {
    const position = { unit: 'tinh-x', role };
    expect([role, isStaff(position)]).toEqual([role, isStaffInDomain(position)]);
    expect(isStaffOf('tinh-x', position)).toBe(isStaff(position));
    expect(isStaffOf('tinh-y', position)).toBe(false);
  }
  expect([isStaff(null), isStaffOf('tinh-x', undefined), isLeader(null)]).toEqual([false, false, false]);
});

it('is the one place in the console that asks whether somebody is staff', () => {
  const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('dist') && !file.endsWith('schema.d.ts'),
  );
  const asking = files.filter((file) =>
    /position\??\.role\s*[!=]==\s*'(coordinator|leader)'/.test(readFileSync(`web/${file}`, 'utf8')),
  );
  const byHand = files.filter((file) =>
    /role === 'coordinator' \|\| role === 'leader'(?! \|\|)/.test(readFileSync(`web/${file}`, 'utf8')),
  );
  expect([...asking, ...byHand]).toEqual(['app/staff.ts']);
});

it('takes the standing agency’s coordinators, and nobody else of it, for staff of its committee as the domain does', () => {
  for (const role of roles) {
    const position = { unit: 'ban-tgdv', role, serves: ['tinh-x'] };
    expect([role, isStaffOf('tinh-x', position)]).toEqual([role, role === 'coordinator']);
    const inDomain = { unit: 'ban-tgdv' as UnitId, role, serves: ['tinh-x' as UnitId] };
    expect(hostsOf(position)).toEqual(hostsInDomain(inDomain));
  }
});
