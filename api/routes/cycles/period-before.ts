import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { type Predecessor, pastIdsOf, stoodFor, withoutNested } from '#domain/organisation/predecessors.ts';
import type { CountedReport } from '#domain/review-cycle/counted-report.ts';
import { earlierShares } from '#db/queries/previous-report.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';

export interface PeriodBefore {
  readonly cycle: StreamId;
  readonly code: string;
  readonly label: string;
  /** Who stood for the unit then, as their figures count now; `report` null: none of it was accepted. */
  readonly units: readonly (Predecessor & { readonly report: CountedReport | null })[];
  /** The unit itself, and nobody else. */
  readonly itself: boolean;
}

/**
 * The last period of which a report was accepted, of the unit or of anybody that stood for it then. Read from the whole record: the
 * successor is shown what its predecessors reported.
 */
export async function periodBefore(
  deps: ApiDeps,
  cycle: StreamId,
  unit: UnitId,
  upTo: CivilDate,
): Promise<PeriodBefore | null> {
  const organisation = await deps.register();
  const shares = await earlierShares(deps.record, cycle, pastIdsOf(organisation, unit, upTo));
  for (const past of new Set(shares.map((share) => share.cycle))) {
    const then = shares.filter((share) => share.cycle === past);
    const [any] = then;
    if (any === undefined) continue;
    const { code, label, cutOff } = any;
    const stood = stoodFor(organisation, unit, { after: cutOff, upTo });
    const asks = (id: UnitId): boolean => then.some((share) => share.unit === id);
    const units = withoutNested(organisation, stood, cutOff, asks).map((one) => ({
      ...one,
      report: then.find((share) => share.unit === one.unit)?.report ?? null,
    }));
    if (units.every(({ report }) => report === null)) continue;
    return { cycle: past, code, label, units, itself: units.length === 1 && units[0]?.unit === unit };
  }
  return null;
}
