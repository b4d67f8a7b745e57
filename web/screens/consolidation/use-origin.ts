import { useTranslation } from 'react-i18next';
import { day, figure } from '#web/kit/format.ts';
import type { Consolidation, Member, Stated } from '#web/screens/consolidation/consolidation.ts';
import { useSentBy } from '#web/screens/consolidation/use-sent-by.ts';

interface Line {
  readonly stated: Stated;
  readonly member: Member | undefined;
}

/** Who stands behind a unit's figure, in one line: who signed, who sent it and when, what it was read or added up from. */
export function useOrigin({ totals }: Consolidation): (line: Line) => string {
  const { t } = useTranslation('consolidation');
  const { t: lineage } = useTranslation('totals', { keyPrefix: 'lineage' });
  const sentBy = useSentBy();
  const labels = new Map(totals.map(({ code, label }) => [code, label]));
  return ({ stated: { asOf, asStated, value, parts }, member }) => {
    const said =
      asStated === null || value === null || asStated === figure(value) || asStated === value ? '' : asStated;
    return [
      ...sentBy(member),
      parts.length === 0 ? '' : lineage('parts', { parts: parts.map((code) => labels.get(code) ?? code).join(' + ') }),
      asOf === null ? '' : t('totals.asOf', { day: day(asOf) }),
      said,
    ]
      .filter((each) => each !== '')
      .join(' · ');
  };
}
