import type { ConsolidationMember } from '#domain/consolidation/consolidate.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** How many of the accepted reports answer to an indicator, and how: nothing said, "there is none" and 0 are three things. */
export interface Answers {
  readonly code: string;
  readonly given: number;
  readonly missing: number;
  /** Asked, and left empty. */
  readonly silent: number;
}

interface Answered {
  readonly indicators: readonly Indicator[];
  readonly members: readonly ConsolidationMember[];
  readonly accepted: readonly {
    readonly unit: UnitId;
    readonly figures: readonly { readonly code: string }[];
    readonly missing?: readonly { readonly code: string }[];
  }[];
}

/** Of every indicator that may be missing; of any other the total says how many gave it. */
export function answersOf({ indicators, members, accepted }: Answered): readonly Answers[] {
  const known = new Map(members.map((member) => [member.unit, member]));
  return indicators
    .filter(({ mayBeMissing }) => mayBeMissing === true)
    .map((indicator): Answers => {
      const { code } = indicator;
      const asked = accepted.filter(({ unit }) => {
        const member = known.get(unit);
        return member !== undefined && asksFor(indicator, member.setting);
      });
      const says = (list: readonly { readonly code: string }[] = []): boolean => list.some((one) => one.code === code);
      const given = asked.filter(({ figures }) => says(figures)).length;
      const missing = asked.filter((report) => says(report.missing)).length;
      return { code, given, missing, silent: asked.length - given - missing };
    });
}
