import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { day, figure } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { answeredIn, withdrawnYears, type Years, type YearsRow } from '#web/screens/consolidation/consolidation.ts';
import { Corrected } from '#web/screens/consolidation/totals-corrected.tsx';
import classes from '#web/screens/consolidation/totals.module.css';
import { useYearFault } from '#web/screens/consolidation/use-year-fault.ts';
import { YearsLineage } from '#web/screens/consolidation/years-lineage.tsx';

interface YearsTableProps {
  readonly cycle: string;
  readonly years: Years;
  readonly approved: boolean;
}

/** The years side by side with what they come to; a line opens down to the units, rounds and persons of each year. */
export function YearsTable({ cycle: own, years, approved }: YearsTableProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'years' });
  const { t: shared } = useTranslation('consolidation');
  const programmeWord = useProgrammeWord();
  const faultOf = useYearFault(years);
  const [within, setWithin] = useState<Within>('whole');
  const rows = years.rows.filter(({ setting }) => withinOf(setting) === within);
  const [selected, setSelected] = useState<string | null>(rows[0]?.code ?? null);
  const [opened, setOpened] = useState<YearsRow | null>(null);
  const groups = [...new Set(years.rows.map(({ setting }) => withinOf(setting)))];
  const word = (key: Within): string => {
    if (key === 'whole') return t('whole');
    return key === 'all' ? shared('totals.allSettings') : shared(`setting.${key}`);
  };
  const saysOf = (row: YearsRow): readonly string[] => [
    ...(row.value === null ? [] : [t(`how.${row.how}`)]),
    ...row.faults.map(faultOf),
  ];
  const columns: readonly Column<YearsRow>[] = [
    {
      key: 'name',
      head: shared('totals.indicator'),
      cell: (row) => (
        <button
          type="button"
          tabIndex={-1}
          className={classes.opener}
          data-wide
          aria-haspopup="dialog"
          onClick={() => setOpened(row)}
        >
          {row.label}
        </button>
      ),
    },
    {
      ...{ key: 'count', head: shared('totals.unitOfCount'), width: '84px', leaves: 2 },
      ...{ cell: (row) => row.unitOfCount, below: (row) => row.unitOfCount },
    },
    ...years.of.map(
      ({ cycle, label, withdrawn }, at): Column<YearsRow> => ({
        ...{
          key: cycle,
          head: <span className={classes.count}>{withdrawn ? `${label} (${t('withdrawnMark')})` : label}</span>,
          align: 'right',
          // Two years stand wide; ten would leave no room for what they are of.
          width: years.of.length > 4 ? '64px' : '104px',
          leaves: 2,
        },
        below: ({ each, how }) => {
          const one = each[at];
          if (how === 'none' || one === undefined) return '';
          return t('yearIs', { year: label, value: one.value === null ? t('none') : figure(one.value) });
        },
        cell: ({ each, how }) => {
          const one = each[at];
          if (how === 'none') return one === undefined ? '' : answeredIn(one);
          if (one === undefined || (one.value === null && one.corrected === null)) return t('none');
          const lacks = one.cover?.lacking.length ?? 0;
          return (
            <>
              <Corrected sealed={one.value} corrected={one.corrected} />
              {lacks > 0 && <span className={classes.lacks}>{shared('answers.lacks', { count: lacks })}</span>}
            </>
          );
        },
      }),
    ),
    {
      ...{ key: 'sum', head: t('sum'), align: 'right', width: 'clamp(84px, 20vw, 110px)' },
      cell: ({ value, corrected, each }) => {
        if (value === null && corrected === null) return t('noSum');
        const without = each.flatMap(({ label, cover }) => ((cover?.lacking.length ?? 0) > 0 ? [label] : []));
        return (
          <>
            <Corrected sealed={value} corrected={corrected} strong />
            {without.length > 0 && <span className={classes.lacks}>{t('lacksIn', { years: without.join(', ') })}</span>}
          </>
        );
      },
    },
    {
      ...{ key: 'how', head: shared('totals.basis'), width: '22%', leaves: 3 },
      ...{ cell: (row) => saysOf(row).join(' · '), below: (row) => saysOf(row).join(' · ') },
    },
  ];
  const withdrawn = withdrawnYears(years);
  return (
    <>
      {withdrawn.length > 0 && (
        <Note
          tone="overdue"
          fact={t('withdrawn', { years: withdrawn.join(', ') })}
          act={
            !approved && (
              <Button component={Link} to={`/ky-bao-cao/${own}/ke-hoach`} variant="default">
                {t('toPlan')}
              </Button>
            )
          }
        >
          {t(approved ? 'withdrawnSealed' : 'withdrawnWhat')}
        </Note>
      )}
      {years.gaps.length > 0 && (
        <Note
          tone="soon"
          fact={t('gaps', {
            days: years.gaps.map(({ from, to }) => t('range', { from: day(from), to: day(to) })).join('; '),
          })}
        />
      )}
      {groups.length > 1 && (
        <OneOf
          label={t('within')}
          choices={groups.map((key) => ({ key, word: word(key) }))}
          chosen={within}
          onChoose={setWithin}
        />
      )}
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        groupOf={({ programme }) => ({ key: programme, title: programmeWord(programme) })}
        depthOf={({ of }) => (of === null ? 0 : 1)}
        selected={selected}
        onSelect={({ code }) => setSelected(code)}
        onOpen={setOpened}
        opensByClick
        empty={shared('totals.none')}
      />
      {years.elsewhere.length > 0 && (
        <Note tone="soon" fact={t('elsewhere')}>
          <ul className={classes.missing}>
            {years.elsewhere.map(({ code, label, years: asked }) => (
              <li key={code}>
                {t('elsewhereOne', { label, years: asked.map((cycle) => labelOf(years, cycle)).join(', ') })}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {opened !== null && (
        <YearsLineage
          row={opened}
          withdrawn={years.of.filter((year) => year.withdrawn).map(({ cycle }) => cycle)}
          say={opened.faults.map(faultOf)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** `whole`: of all settings together; `all`: of units that report on all three. */
type Within = 'whole' | NonNullable<YearsRow['setting']>;

function withinOf(setting: YearsRow['setting']): Within {
  return setting ?? 'whole';
}

function labelOf({ of }: Years, cycle: string): string {
  return of.find((year) => year.cycle === cycle)?.label ?? cycle;
}
