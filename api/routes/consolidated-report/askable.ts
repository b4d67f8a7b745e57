import type { Askable } from '#domain/consolidated-report/paper.ts';
import { standNow } from '#domain/organisation/stands-now.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { membersOf } from '#db/queries/members-of.query.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';
import type { Place } from '#engine/places.ts';

/** Of a review of several years who may be asked for an opinion: whoever stands today for the units of its years; null: its members. */
export async function whoIsAskable(
  deps: ApiDeps,
  { years, clock }: Pick<CyclePlan, 'years' | 'clock'>,
): Promise<readonly Askable[] | null> {
  if (years === undefined) return null;
  const members = await membersOf(
    deps.db,
    years.map(({ cycle }) => cycle),
  );
  return standNow(await deps.register(), members, todayOf(clock));
}

/** What a command is told of it; nothing where members are asked. */
export async function askableOfYears(deps: ApiDeps, place: Place): Promise<{ readonly askable?: readonly Askable[] }> {
  const doc = await docOf(deps, place);
  const askable = 'plan' in doc && doc.plan !== null ? await whoIsAskable(deps, doc.plan) : null;
  return askable === null ? {} : { askable };
}
