import { useTranslation } from 'react-i18next';
import type { operations } from '#web/api/schema.d.ts';
import { day, dayAndTime } from '#web/kit/format.ts';

type Listed = operations['listCycles']['responses']['200']['content']['application/json']['cycles'][number];

/**
 * What is said of a cycle beside its name where others bear it too: of an inspection who comes on which day, and of rehearsals that
 * are alike in all that when each was begun.
 */
export function useToldApart(all: readonly Listed[]): (one: Listed) => string | null {
  const { t } = useTranslation('cycles');
  return (one) => {
    const { inspection, startedAt } = one;
    const twin = all.some((other) => other.cycle !== one.cycle && nameOf(other) === nameOf(one));
    const said = [
      ...(inspection === null ? [] : [t('inspected', { day: day(inspection.on), team: inspection.team })]),
      ...(twin && startedAt !== null ? [t('begun', { at: dayAndTime(startedAt) })] : []),
    ];
    return said.length === 0 ? null : said.join(' · ');
  };
}

function nameOf({ committee, period, reviewKind, inspection }: Listed): string {
  return [committee.id, period.label, reviewKind, inspection?.on, inspection?.team].join('\n');
}
