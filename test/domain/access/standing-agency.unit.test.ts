import { describe, expect, it } from 'vitest';
import { hostsOf, isStaffOf, worksFor } from '#domain/access/rule.ts';
import { personRoles, recordedActor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { actions, actors, isAction, mark, resources } from '#test/domain/access/matrix.ts';

const host = 'ninh-binh-a' as UnitId;
const agency = 'ban-tuyen-giao-dan-van' as UnitId;
const of = (role: (typeof personRoles)[number]) => ({ person: 'ai đó', role, unit: agency, serves: [host] });
/** Of a unit that no committee names. */
const stranger = (role: (typeof personRoles)[number]) => ({ person: 'ai đó', role, unit: agency });

function marksOf(actor: Parameters<typeof mark>[0]) {
  return Object.entries(resources).flatMap(([about, resource]) =>
    actions.map((action) => [about, action, isAction(action) ? mark(actor, action, resource) : 'no such action']),
  );
}

describe('the standing agency of a committee (cơ quan thường trực)', () => {
  it('has coordinators who may in all what the host’s own may', () => {
    const ofHost = actors['host coordinator'];
    if (ofHost === undefined) throw new Error('no such row');
    expect(marksOf(of('coordinator'))).toEqual(marksOf(ofHost));
  });

  it.each(personRoles.filter((role) => role !== 'coordinator'))(
    'gives its %s no more than he has: what is signed and concluded stays with the host',
    (role) => {
      expect(marksOf(of(role))).toEqual(marksOf(stranger(role)));
    },
  );

  it('works for its own unit and for the hosts that name it, each once', () => {
    expect(hostsOf(of('coordinator'))).toEqual([agency, host]);
    expect(hostsOf({ ...of('coordinator'), serves: [agency, host] })).toEqual([agency, host]);
    expect(hostsOf(of('leader'))).toEqual([agency]);
    expect(worksFor(null, of('coordinator'))).toBe(false);
    expect(isStaffOf('nho-quan' as UnitId, of('coordinator'))).toBe(false);
  });

  it('stands in events by its own unit: whom it works for is of the moment of the act', () => {
    expect(Object.keys(recordedActor(of('coordinator'))).sort()).toEqual(['person', 'role', 'unit']);
  });
});
