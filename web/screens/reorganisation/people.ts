import { api } from '#web/api/client.ts';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import { civilDateOf } from '#web/kit/format.ts';
import { addDays } from '#web/kit/month-days.ts';
import { type Fate, plainHeir, type Preview, type Wish } from '#web/screens/reorganisation/model.ts';

export type Person = Preview['people'][number];

/** Whoever reports goes where the duties go; who runs a committee is not made to run another's by the way. */
export const goesAlong: Readonly<Record<Person['role'], boolean>> = {
  ...{ reporter: true, unitHead: true, coordinator: false, leader: false, admin: false },
};

/** As it was said, else as is proposed. */
export function fateOf(wish: Wish, { position, unit, role }: Person): Fate {
  const said = wish.posts[position];
  if (said !== undefined) return said;
  const to = wish.takers[unit]?.by ?? plainHeir(wish);
  return to === null || !goesAlong[role] ? { kind: 'later' } : { kind: 'move', to };
}

export interface Settled {
  readonly person: Person;
  readonly fate: Fate;
}

/**
 * After the reorganisation, by the acts by which positions are given and ended anyway. Answers with those that could not be: each
 * is whole by itself, so the others stand.
 */
export async function settlePositions(all: readonly Settled[], effective: string): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { person, fate } of all) {
    try {
      if (!(await settled(person, fate, effective))) left.push(person.name);
    } catch {
      // Why is said where the position is given by itself; here it is enough that it is still to do.
      left.push(person.name);
    }
  }
  return left;
}

async function settled({ account, position, role, title, rights, validTo }: Person, fate: Fate, effective: string) {
  if (fate.kind === 'later') return true;
  if (fate.kind === 'move') {
    const body = { unit: fate.to, role, title, rights, validFrom: effective, validTo };
    const { waits } = await takenOnceSignedIn(() =>
      api.POST('/accounts/{account}/positions', { params: { path: { account } }, body }),
    );
    // One's own waits for another administrator: until then the old one stays.
    if (waits !== null) return false;
  }
  const last = addDays(effective, -1);
  const lastDay = last < civilDateOf(new Date()) ? null : last;
  await takenOnceSignedIn(() =>
    api.POST('/positions/{position}/end', { params: { path: { position } }, body: { lastDay } }),
  );
  return true;
}
