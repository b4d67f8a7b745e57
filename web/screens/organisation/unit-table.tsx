import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import classes from '#web/screens/organisation/organisation.module.css';
import { useKindWord } from '#web/screens/organisation/use-kinds.ts';
import type { Line } from '#web/screens/organisation/tree.ts';

interface UnitTableProps {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onToggle: (id: string, open: boolean) => void;
  readonly empty: ReactNode;
}

export function UnitTable({ label, lines, selected, onSelect, onToggle, empty }: UnitTableProps) {
  const { t } = useTranslation('organisation');
  const kindWord = useKindWord();
  const columns: readonly Column<Line>[] = [
    {
      key: 'name',
      head: t('head.name'),
      cell: ({ unit, depth, below, open }) => (
        <span className={classes.name} style={{ paddingLeft: depth * 16 }}>
          {below > 0 ? (
            <button
              type="button"
              className={classes.twist}
              aria-expanded={open}
              aria-label={t(open ? 'shut' : 'open', { name: unit.name })}
              onClick={(event) => {
                event.stopPropagation();
                onToggle(unit.id, !open);
              }}
            >
              <Icon name={open ? 'down' : 'right'} size={10} />
            </button>
          ) : (
            <span className={classes.leaf} />
          )}
          {unit.name}
        </span>
      ),
    },
    {
      key: 'kind',
      head: t('head.kind'),
      width: '190px',
      leaves: 2,
      cell: ({ unit }) => kindWord(unit),
    },
    {
      key: 'below',
      head: t('head.below'),
      width: '92px',
      leaves: 2,
      align: 'right',
      cell: ({ below }) => (below === 0 ? '' : below),
    },
    { key: 'code', head: t('head.code'), width: '64px', leaves: 3, cell: ({ unit }) => unit.code },
    { key: 'from', head: t('head.from'), width: '88px', cell: ({ unit }) => unit.validFrom && day(unit.validFrom) },
    { key: 'to', head: t('head.to'), width: '88px', cell: ({ unit }) => unit.validTo && day(unit.validTo) },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={lines}
      rowKey={({ unit }) => unit.id}
      selected={selected}
      onSelect={({ unit }) => onSelect(unit.id)}
      onOpen={({ unit, below, open }) => {
        if (below > 0) onToggle(unit.id, !open);
      }}
      height="calc(100vh - 190px)"
      empty={empty}
    />
  );
}
