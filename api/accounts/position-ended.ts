import { openPositions } from '#db/accounts/positions.ts';
import type { SessionFacts } from '#db/accounts/sessions.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { endedUnits } from '#api/support/ended.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

/** Which position it was and in which one goes on; where its unit is no more, since when and by which document. */
export async function positionEnded(deps: ApiDeps, { position, account, revoked }: SessionFacts): Promise<Problem> {
  if (position === null) return new Problem('position-ended');
  const { title, unit } = position;
  const [next] = revoked ? [] : await openPositions(deps.db, account, todayOf(null));
  const nameOf = await unitNames(deps);
  const ended = (await endedUnits(deps, [unit], todayOf(null))).get(unit) ?? null;
  return new Problem('position-ended', {
    ...{ title, unit: nameOf(unit) },
    ...(next === undefined ? {} : { next: next.title, nextUnit: nameOf(next.unit) }),
    ...(ended === null ? {} : { since: ended.since }),
    ...(ended === null || ended.document === null ? {} : { document: ended.document }),
  });
}
