import { useState } from 'react';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { day, figure } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { type Consolidation, linesOf, type TotalLine } from '#web/screens/consolidation/consolidation.ts';
import classes from '#web/screens/consolidation/totals.module.css';

/** Every total opens down to the units behind it: no number without its reports. */
export function TotalsTable({ consolidation }: { readonly consolidation: Consolidation }) {
  const { t } = useTranslation('consolidation');
  const programmeWord = useProgrammeWord();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(consolidation.totals[0]?.code ?? null);
  const lines = linesOf(consolidation, open);
  const toggle = (line: TotalLine): void => {
    if (line.kind !== 'total') return;
    const next = new Set(open);
    if (!next.delete(line.key)) next.add(line.key);
    setOpen(next);
  };
  const name = (line: TotalLine) => {
    if (line.kind === 'unit') return <span className={classes.unit}>{line.unit.name}</span>;
    if (line.kind === 'setting') {
      return (
        <span className={classes.setting}>
          {line.setting === null ? t('totals.allSettings') : t(`setting.${line.setting}`)}
        </span>
      );
    }
    const opened = open.has(line.key);
    return (
      <button
        type="button"
        tabIndex={-1}
        className={classes.opener}
        data-depth={line.depth}
        aria-expanded={opened}
        onClick={() => toggle(line)}
      >
        <Icon name={opened ? 'down' : 'right'} size={12} />
        {line.total.label}
      </button>
    );
  };
  const columns: readonly Column<TotalLine>[] = [
    { key: 'name', head: t('totals.indicator'), cell: name },
    {
      key: 'count',
      head: t('totals.unitOfCount'),
      cell: (line) => (line.kind === 'total' ? line.total.unitOfCount : ''),
      width: '120px',
      leaves: 2,
    },
    {
      key: 'value',
      head: t('totals.value'),
      align: 'right',
      width: '110px',
      cell: (line) => {
        if (line.kind === 'total') return <strong>{figure(line.total.value)}</strong>;
        return figure(line.kind === 'unit' ? line.unit.value : line.value);
      },
    },
    {
      key: 'reports',
      head: t('totals.reports'),
      align: 'right',
      width: '90px',
      cell: (line) => {
        if (line.kind === 'unit') return t('report.round', { round: line.unit.round });
        return `${String(line.kind === 'total' ? line.total.reports : line.reports)}/${String(consolidation.accepted.length)}`;
      },
    },
    {
      key: 'basis',
      head: t('totals.basis'),
      width: '190px',
      leaves: 3,
      cell: (line) => {
        if (line.kind === 'total') return t(`basis.${line.total.basis}`);
        if (line.kind === 'setting') return '';
        const { asOf, asStated, value } = line.unit;
        const stated = asStated === null || asStated === figure(value) || asStated === value ? '' : asStated;
        return [asOf === null ? '' : t('totals.asOf', { day: day(asOf) }), stated]
          .filter((each) => each !== '')
          .join(' · ');
      },
    },
  ];
  return (
    <DataTable
      label={t('totals.title')}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      groupOf={({ programme }) => ({
        key: programme,
        title: programmeWord(programme),
      })}
      selected={selected}
      onSelect={({ key }) => setSelected(key)}
      onOpen={toggle}
      empty={t('totals.none')}
    />
  );
}
