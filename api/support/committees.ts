import type { Committee } from '#domain/organisation/committee.ts';
import { recorded } from '#domain/organisation/state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { committeeId } from '#api/support/ids.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { Problem } from '#api/support/problem.ts';

/** The committee a request speaks of. An unknown one is a 404. */
export async function committeeOrNotFound(deps: Pick<ApiDeps, 'register'>, named: string): Promise<Committee> {
  const committee = await find(deps, named);
  if (committee === undefined) throw new Problem('not-found');
  return committee;
}

/** The committee that a body names, in `/committee`. */
export async function namedCommittee(deps: Pick<ApiDeps, 'register'>, named: string): Promise<Committee> {
  const committee = await find(deps, named);
  if (committee === undefined) throw new Problem('unknown-committee', { committee: named }, { pointer: '/committee' });
  return committee;
}

/** The programme that a body names, in `/programme`: one of the committee's. */
export function requireProgramme({ programmes }: Pick<Committee, 'programmes'>, programme: string): void {
  if (!programmes.includes(programme))
    throw invalidField('/programme', 'not-one-of', { values: programmes.join(', ') });
}

async function find(deps: Pick<ApiDeps, 'register'>, named: string): Promise<Committee | undefined> {
  return recorded(await deps.register()).committees.get(committeeId(named));
}
