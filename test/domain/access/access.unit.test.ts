import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandAction, commandTypeOf, may } from '#domain/access/may.ts';
import { installation } from '#domain/access/resource.ts';
import { rules } from '#domain/access/tables.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { actions, actors, isAction, mark, resources } from '#test/domain/access/matrix.ts';
import { table } from '#test/domain/access/table.ts';

const rows = table
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
  .filter(([about]) => about !== undefined && Object.hasOwn(resources, about));

describe('the table of access', () => {
  it.each(rows)('about the %s: %s', (about, action, ...promised) => {
    const resource = resources[about];
    if (resource === undefined || !isAction(action)) throw new Error('no such row');
    const marks = Object.values(actors).map((actor) => mark(actor, action, resource));
    expect(marks).toEqual(promised);
  });

  it('names every action there is', () => {
    expect([...new Set(rows.map(([, action]) => action))].sort()).toEqual([...actions].sort());
  });
});

describe('whoever asks', () => {
  const role = fc.constantFrom('coordinator', 'leader', 'unitHead', 'reporter', 'admin' as const);
  const unit = fc.constantFrom('a', 'b', 'c', 'd').map((id) => id as UnitId);
  const resource = fc.record({ host: unit, subject: fc.option(unit), participants: fc.array(unit, { maxLength: 3 }) });
  const command = fc.constantFrom(...actions.filter((action) => action.includes('.')));

  it('commands nothing in which its unit has no part', () => {
    fc.assert(
      fc.property(role, unit, resource, command, (role, unit, about, action) => {
        if (!isAction(action) || [about.host, about.subject, ...about.participants].includes(unit)) return;
        expect(may({ person: 'ai đó', role, unit }, action, about).allowed).toBe(false);
      }),
    );
  });

  it('is never told of a thing that it may not read', () => {
    fc.assert(
      fc.property(role, unit, resource, fc.constantFrom(...actions), (role, unit, about, action) => {
        const actor = { person: 'ai đó', role, unit };
        const access = isAction(action) ? may(actor, action, about) : null;
        if (access === null || access.allowed) return;
        const reads = may(actor, about.subject === null ? 'readCycle' : 'readReport', about);
        expect(access.visible).toBe(reads.allowed);
      }),
    );
  });

  it('is told in a refusal whose act it is', () => {
    const reporter = actors['unit reporter'];
    const about = resources['whole'];
    if (reporter === undefined || about === undefined) throw new Error('no such row');
    expect(may(reporter, 'conference.Conclude', about)).toEqual({
      ...{ allowed: false, reason: 'role-not-entitled', liftedBy: ['leader'], visible: true },
    });
    expect(may(reporter, 'reviewCycle.LinkConference', about)).toMatchObject({ reason: 'engine-only' });
    const otherLeader = actors['other leader'];
    if (otherLeader === undefined) throw new Error('no such row');
    expect(may(otherLeader, 'conference.Conclude', about)).toMatchObject({
      reason: 'not-your-committee',
      visible: false,
    });
    expect(may(reporter, 'calendar.PublishCalendar', installation)).toMatchObject({
      liftedBy: ['admin'],
      visible: true,
    });
  });
});

describe('a command in an inbox', () => {
  it('is known by its aggregate and its type, so that two may share a name', () => {
    expect(commandAction('followUpTask', 'GrantExtension')).toBe('followUpTask.GrantExtension');
    expect(rules['reviewCycle.GrantExtension']).not.toEqual(rules['followUpTask.GrantExtension']);
    expect(commandTypeOf('followUpTask.GrantExtension')).toBe('GrantExtension');
  });

  it('that no aggregate knows is no action', () => {
    expect(commandAction('reviewCycle', 'Conclude')).toBeNull();
    expect(commandAction('reviewCycle', 'toString')).toBeNull();
  });
});
