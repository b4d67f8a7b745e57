import { z } from 'zod';
import { slugOf } from '#domain/kernel/streams.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { previousReport } from '#db/queries/previous-report.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';

export const PreviousShape = z.object({
  cycle: z.string(),
  period: z.object({ code: z.string(), label: z.string() }),
  figures: z.array(z.object({ code: z.string(), value: z.string().describe('An exact decimal') })),
});

/** What the unit reported the period before, as far as the indicators are still the same. */
export async function previousOf(
  deps: ApiDeps,
  cycle: StreamId,
  unit: UnitId,
  indicators: readonly Indicator[],
): Promise<z.output<typeof PreviousShape> | null> {
  const found = await previousReport(deps.db, cycle, unit);
  if (found === undefined) return null;
  const codes = new Set(indicators.map(({ code }) => code));
  return {
    cycle: slugOf(found.stream),
    period: { code: found.period_code, label: found.period_label },
    figures: (found.report?.figures ?? [])
      .filter(({ code }) => codes.has(code))
      .map(({ code, value }) => ({ code, value })),
  };
}
