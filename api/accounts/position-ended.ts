import type { SessionFacts } from '#db/accounts/sessions.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { endedUnits } from '#api/support/ended.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

/** Which position it was, and where its unit is no more, since when and by which document: whoever is moved is told why he is out. */
export async function positionEnded(deps: ApiDeps, { position }: SessionFacts): Promise<Problem> {
  if (position === null) return new Problem('position-ended');
  const { title, unit } = position;
  const nameOf = await unitNames(deps);
  const ended = (await endedUnits(deps, [unit], todayOf(null))).get(unit) ?? null;
  return new Problem('position-ended', {
    ...{ title, unit: nameOf(unit) },
    ...(ended === null ? {} : { since: ended.since }),
    ...(ended === null || ended.document === null ? {} : { document: ended.document }),
  });
}
