import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import { answered, looks, ofAll, percent } from '#web/screens/rates/looks.ts';
import type { RateRow } from '#web/screens/rates/use-rates.ts';

interface UnitsTableProps {
  readonly rows: readonly RateRow[];
  readonly onOpen: (unit: string) => void;
}

/** Unit by unit: how its first hand-in was judged, how often it handed in, what of what it is asked it has answered. */
export function UnitsTable({ rows, onOpen }: UnitsTableProps) {
  const { t } = useTranslation('rates');
  const { t: label } = useTranslation('labels');
  const [selected, setSelected] = useState<string | null>(null);
  const columns: readonly Column<RateRow>[] = [
    { key: 'name', head: t('column.unit'), cell: ({ name }) => name },
    {
      ...{ key: 'group', head: t('column.level'), width: '250px', leaves: 3 },
      cell: ({ group }) => label(`kindGroup.${group}`),
    },
    {
      ...{ key: 'punctuality', head: t('column.punctuality'), width: '150px' },
      cell: ({ punctuality }) => <Status {...looks[punctuality]} word={label(`punctuality.${punctuality}`)} />,
    },
    {
      ...{ key: 'due', head: t('column.dueAt'), width: '132px', leaves: 2 },
      cell: ({ dueAt }) => (dueAt === null ? '–' : dayAndTime(dueAt)),
    },
    {
      ...{ key: 'first', head: t('column.firstInAt'), width: '132px', leaves: 2 },
      cell: ({ firstInAt }) => (firstInAt === null ? '–' : dayAndTime(firstInAt)),
    },
    {
      ...{ key: 'rounds', head: t('column.rounds'), width: '130px', leaves: 3 },
      cell: ({ rounds, sentBack }) => (sentBack ? t('roundsBack', { rounds }) : rounds),
    },
    {
      ...{ key: 'required', head: t('column.required'), align: 'right', width: '110px' },
      cell: ({ required, share, complete }) =>
        complete === null ? (
          '–'
        ) : (
          <>
            {ofAll(answered(required), required.asked)} <strong>{percent(share)}</strong>
          </>
        ),
    },
    {
      ...{ key: 'none', head: t('column.none'), align: 'right', width: '110px', leaves: 3 },
      cell: ({ required }) => required.none,
    },
    {
      ...{ key: 'all', head: t('column.all'), align: 'right', width: '100px', leaves: 3 },
      cell: ({ all, complete }) => (complete === null ? '–' : ofAll(answered(all), all.asked)),
    },
  ];
  return (
    <DataTable
      label={t('units')}
      columns={columns}
      rows={rows}
      rowKey={({ unit }) => unit}
      selected={selected}
      onSelect={({ unit }) => setSelected(unit)}
      onOpen={({ unit }) => onOpen(unit)}
      empty={t('noUnit')}
      {...(rows.length > 60 ? { height: '70vh' } : {})}
    />
  );
}
