import { useTranslation } from 'react-i18next';
import type { Column } from '#web/kit/data-table.tsx';
import classes from '#web/screens/outside-indices/outside-indices.module.css';
import { type Series, yearsOf } from '#web/screens/outside-indices/series.ts';
import { useIndexWords } from '#web/screens/outside-indices/use-index-words.ts';
import type { IndexHost, OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';

/** The index, its area, and the last years beside each other, each with what changed since the one before. */
export function useColumns(indices: readonly OutsideIndex[], hosts: readonly IndexHost[]): readonly Column<Series>[] {
  const { t } = useTranslation('outsideIndices');
  const words = useIndexWords();
  return [
    {
      key: 'index',
      head: t('index'),
      cell: ({ code, name }) => (
        <>
          <b>{code}</b> {name}
        </>
      ),
    },
    { key: 'place', head: t('place'), cell: ({ unitName }) => unitName },
    // One who reports to several hosts reads of each what it entered.
    ...(hosts.length === 0
      ? []
      : [
          {
            key: 'host',
            head: t('host'),
            leaves: 2 as const,
            cell: ({ years }: Series) => hosts.find(({ unit }) => unit === years[0]?.host)?.name,
          },
        ]),
    ...yearsOf(indices).map((year, at) => ({
      key: String(year),
      head: t('year', { year }),
      align: 'right' as const,
      // A phone has room for the newest year; the pane below has all of them.
      ...(at === 0 ? {} : { leaves: at === 1 ? (2 as const) : (3 as const) }),
      cell: ({ years }: Series) => {
        const stated = years.find((one) => one.year === year);
        if (stated === undefined) return '–';
        const change = words.change(stated);
        return (
          <>
            <span className={classes.value}>{words.value(stated)}</span>
            {change !== null && <span className={classes.change}>{change}</span>}
          </>
        );
      },
    })),
  ];
}
