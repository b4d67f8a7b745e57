import { Button } from '@mantine/core';
import { useState } from 'react';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useTranslation } from 'react-i18next';
import { unheardOf } from '#web/kit/closed-list.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { figure } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import type { Consolidation, Stated } from '#web/screens/consolidation/consolidation.ts';
import { Corrected } from '#web/screens/consolidation/totals-corrected.tsx';
import classes from '#web/screens/consolidation/totals.module.css';
import { DivisionSum, useDivisionWord } from '#web/screens/consolidation/totals-division.tsx';
import { keysTo, keysToAll, linesOf, parentOf, type TotalLine } from '#web/screens/consolidation/totals-tree.ts';
import { useOrigin } from '#web/screens/consolidation/use-origin.ts';

interface TotalsTableProps {
  readonly consolidation: Consolidation;
  /** Opens the round that a figure stands in; left out: rounds are not to be opened from here. */
  readonly onRound?: (of: Pick<Stated, 'unit' | 'round'>) => void;
}

/** Above this many lines only those in sight are set. */
const setAtOnce = 150;

/** Every total opens down to the units behind it, along the tree that was pinned, and each of them to its round. */
export function TotalsTable({ consolidation, onRound }: TotalsTableProps) {
  const { t } = useTranslation('consolidation');
  const { t: lineage } = useTranslation('totals', { keyPrefix: 'lineage' });
  const programmeWord = useProgrammeWord();
  const origin = useOrigin(consolidation);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(consolidation.totals[0]?.code ?? null);
  const lines = linesOf(consolidation, open);
  const divisionWord = useDivisionWord();
  const within = keysToAll(consolidation);
  const allOpen = within.every((key) => open.has(key));
  const fold = (line: TotalLine, unfold: boolean): void => {
    const next = new Set(open);
    if (!unfold) next.delete(line.key);
    else for (const key of line.kind === 'total' ? keysTo(consolidation, line.key) : [line.key]) next.add(key);
    setOpen(next);
  };
  const act = (line: TotalLine): void => {
    if (line.kind === 'unit') onRound?.(line.stated);
    else if (line.kind === 'lacking') return;
    else if (line.kind === 'made') {
      setOpen(new Set([...open, ...keysTo(consolidation, line.total.code)]));
      setSelected(line.total.code);
    } else fold(line, !open.has(line.key));
  };
  const onFold = (line: TotalLine, unfold: boolean): TotalLine => {
    if (unfold && folds(line) && !open.has(line.key)) fold(line, true);
    else if (!unfold && open.has(line.key)) fold(line, false);
    else if (!unfold) return parentOf(lines, line);
    return line;
  };
  const word = (line: TotalLine): string => {
    switch (line.kind) {
      case 'total':
        return line.total.label;
      case 'made':
        return lineage('madeOf', { label: line.total.label });
      case 'division':
        return divisionWord(line.division);
      case 'setting':
        return line.setting === null ? t('totals.allSettings') : t(`setting.${line.setting}`);
      case 'group':
        return lineage('withBelow', { unit: line.member.name });
      case 'unit':
        return line.own ? lineage('own', { unit: line.stated.name }) : line.stated.name;
      case 'lacking':
        return `${line.lacking.name}: ${t(`answers.why.${line.lacking.why}`)}`;
      default:
        return unheardOf(line, '');
    }
  };
  const name = (line: TotalLine) => {
    const opened = folds(line) ? open.has(line.key) : undefined;
    if (line.kind === 'lacking' || (line.kind === 'unit' && onRound === undefined))
      return <span className={classes.unit}>{word(line)}</span>;
    return (
      <button
        type="button"
        tabIndex={-1}
        className={classes.opener}
        data-kind={line.kind}
        aria-expanded={opened}
        title={
          line.kind === 'unit' ? lineage('openRound', { unit: line.stated.name, round: line.stated.round }) : undefined
        }
        onClick={() => act(line)}
      >
        <Icon
          name={line.kind === 'made' ? 'right' : opened === undefined ? 'history' : opened ? 'down' : 'right'}
          size={12}
        />
        {word(line)}
      </button>
    );
  };
  const reportsOf = (line: TotalLine): string => {
    if (line.kind === 'unit') return lineage('round', { round: line.stated.round });
    if (line.kind === 'lacking') return '';
    if (line.kind === 'division') return line.division.of === 'lacking' ? String(line.division.lacking) : '';
    if (line.kind === 'made' && line.over !== null) return '';
    if (line.kind === 'total' || line.kind === 'made')
      return `${String(line.total.reports)}/${String(line.total.asked)}`;
    return String(line.reports);
  };
  const basisOf = (line: TotalLine): string => {
    if (line.kind === 'total') {
      const { computed, basis, over } = line.total;
      const parts = over?.map(({ label, value }) => `${label}: ${figure(value)}`).join('; ');
      if (parts !== undefined) return lineage(computed === null ? 'overEven' : 'computedOver', { parts });
      return computed === null ? t(`basis.${basis}`) : lineage('computed', { formula: computed.formula });
    }
    if (line.kind === 'made' && line.over !== null) return lineage('onlyEven');
    return line.kind === 'unit' ? origin(line) : '';
  };
  const countOf = (line: TotalLine): string => (line.kind === 'total' ? line.total.unitOfCount : '');
  const columns: readonly Column<TotalLine>[] = [
    { key: 'name', head: t('totals.indicator'), cell: name },
    {
      key: 'count',
      head: t('totals.unitOfCount'),
      cell: countOf,
      width: '96px',
      leaves: 2,
      below: countOf,
    },
    {
      key: 'value',
      head: t('totals.value'),
      align: 'right',
      width: 'clamp(84px, 20vw, 130px)',
      cell: (line) => {
        if (line.kind === 'unit') return <Corrected sealed={line.stated.value} corrected={line.stated.corrected} />;
        if (line.kind === 'lacking') return '';
        if (line.kind === 'division') return <DivisionSum adds={line.division.adds} />;
        if (line.kind === 'made' && line.over !== null) return figure(line.over);
        const { value, corrected } = line.kind === 'total' || line.kind === 'made' ? line.total : line;
        const shown = <Corrected sealed={value} corrected={corrected} strong={line.kind === 'total'} />;
        const lacks = line.kind === 'total' ? line.total.lacking.length : 0;
        return lacks === 0 ? (
          shown
        ) : (
          <>
            {shown}
            <span className={classes.lacks}>{t('answers.lacks', { count: lacks })}</span>
          </>
        );
      },
    },
    {
      key: 'reports',
      head: t('totals.reports'),
      align: 'right',
      width: '84px',
      leaves: 2,
      cell: reportsOf,
      // Of so many asked: a sum of three of five is none of five, on a phone as well.
      below: (line) =>
        line.kind === 'total'
          ? t('totals.ofAsked', { ratio: reportsOf(line) })
          : line.kind === 'unit'
            ? reportsOf(line)
            : '',
    },
    { key: 'basis', head: t('totals.basis'), width: '280px', leaves: 3, cell: basisOf, below: basisOf },
  ];
  return (
    <>
      {within.length > 0 && (
        <p className={classes.unfold}>
          <Button variant="default" onClick={() => setOpen(allOpen ? new Set() : new Set([...open, ...within]))}>
            {lineage(allOpen ? 'foldAll' : 'unfoldAll')}
          </Button>
        </p>
      )}
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
        depthOf={({ depth }) => depth}
        onOpen={act}
        onFold={onFold}
        opensByClick
        empty={t('totals.none')}
        {...(lines.length > setAtOnce ? { height: '70vh' } : {})}
      />
    </>
  );
}

function folds({ kind }: TotalLine): boolean {
  return kind !== 'unit' && kind !== 'made' && kind !== 'lacking';
}
