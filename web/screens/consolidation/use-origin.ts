import { useTranslation } from 'react-i18next';
import { day, dayAndTime, figure } from '#web/kit/format.ts';
import type { Consolidation, Member, Stated } from '#web/screens/consolidation/consolidation.ts';

interface Line {
  readonly stated: Stated;
  readonly member: Member | undefined;
}

/** Who stands behind a unit's figure, in one line: who signed, who sent it and when, what it was read or added up from. */
export function useOrigin({ totals }: Consolidation): (line: Line) => string {
  const { t } = useTranslation('consolidation');
  const { t: lineage } = useTranslation('totals', { keyPrefix: 'lineage' });
  const labels = new Map(totals.map(({ code, label }) => [code, label]));
  return ({ stated: { asOf, asStated, value, parts }, member }) => {
    const report = member?.report ?? null;
    const said = asStated === null || asStated === figure(value) || asStated === value ? '' : asStated;
    return [
      ...(report === null ? [] : [lineage('signed', report.signer), sent(report)]),
      parts.length === 0 ? '' : lineage('parts', { parts: parts.map((code) => labels.get(code) ?? code).join(' + ') }),
      asOf === null ? '' : t('totals.asOf', { day: day(asOf) }),
      said,
    ]
      .filter((each) => each !== '')
      .join(' · ');
  };

  function sent({ sentBy, arrivedAt }: NonNullable<Member['report']>): string {
    const at = dayAndTime(arrivedAt);
    return sentBy === null ? lineage('arrived', { at }) : lineage('sent', { person: sentBy, at });
  }
}
