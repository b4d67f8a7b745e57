import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeriodWord } from '#web/app/use-period-word.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Rate } from '#web/screens/rates/levels-table.tsx';
import { looks, ofAll } from '#web/screens/rates/looks.ts';
import classes from '#web/screens/rates/rates.module.css';
import type { Counts, Periods } from '#web/screens/rates/use-rates.ts';

type Unit = Periods['units'][number];
type Cell = Unit['periods'][number];

/** The same over the periods: levels as each period had them, units with whoever stood for them then. */
export function OverPeriods({ of }: { readonly of: Periods }) {
  const { t } = useTranslation('rates');
  const periodWord = usePeriodWord();
  const [selected, setSelected] = useState<string | null>(null);
  const columns: readonly Column<Unit>[] = [
    { key: 'name', head: t('column.unit'), cell: ({ name }) => name },
    ...of.periods.map(({ cycle, code, label }, at) => ({
      ...{ key: cycle, head: <span title={periodWord(label)}>{code}</span>, width: '132px' },
      cell: ({ periods }: Unit) => <PeriodCell cell={periods[at] ?? null} />,
    })),
    {
      ...{ key: 'onTime', head: t('column.onTimeRate'), align: 'right', width: '110px' },
      cell: ({ onTime, judged, rates }) => <Rate part={onTime} whole={judged} rate={rates.onTime} />,
    },
    {
      ...{ key: 'complete', head: t('column.completeRate'), align: 'right', width: '110px' },
      cell: ({ complete, judged, rates }) => <Rate part={complete} whole={judged} rate={rates.complete} />,
    },
  ];
  return (
    <>
      <LevelsOverPeriods of={of} />
      <h2 className={classes.title}>{t('units')}</h2>
      <DataTable
        label={t('units')}
        columns={columns}
        rows={of.units}
        rowKey={({ unit }) => unit}
        selected={selected}
        onSelect={({ unit }) => setSelected(unit)}
        empty={t('noUnit')}
        {...(of.units.length > 60 ? { height: '70vh' } : {})}
      />
    </>
  );
}

interface Level {
  readonly key: string;
  readonly name: string;
  readonly counts: readonly (Counts | null)[];
}

function LevelsOverPeriods({ of }: { readonly of: Periods }) {
  const { t } = useTranslation('rates');
  const periodWord = usePeriodWord();
  const { t: label } = useTranslation('labels');
  const groups = [...new Set(of.periods.flatMap((period) => period.groups.map(({ group }) => group)))];
  const lines: readonly Level[] = [
    ...groups.map((group) => ({
      key: group,
      name: label(`kindGroup.${group}`),
      counts: of.periods.map((period) => period.groups.find((one) => one.group === group)?.counts ?? null),
    })),
    { key: '', name: t('total'), counts: of.periods.map(({ total }) => total) },
  ];
  const columns: readonly Column<Level>[] = [
    { key: 'name', head: t('column.level'), cell: ({ key, name }) => (key === '' ? <strong>{name}</strong> : name) },
    ...of.periods.map(({ cycle, code, label: period }, at) => ({
      ...{ key: cycle, head: <span title={periodWord(period)}>{code}</span>, width: '170px' },
      cell: ({ counts }: Level) => <LevelCell counts={counts[at] ?? null} />,
    })),
  ];
  return (
    <DataTable
      label={t('levels')}
      columns={columns}
      rows={lines.filter(({ counts }) => counts.some((one) => one !== null))}
      rowKey={({ key }) => key}
      empty={t('tooFew')}
    />
  );
}

function LevelCell({ counts }: { readonly counts: Counts | null }) {
  const { t } = useTranslation('rates');
  if (counts === null) return '–';
  const { onTime, complete, judged, rates } = counts;
  return (
    <>
      <span className={classes.line}>
        {t('short.onTime')} <Rate part={onTime} whole={judged} rate={rates.onTime} />
      </span>
      <span className={classes.line}>
        {t('short.complete')} <Rate part={complete} whole={judged} rate={rates.complete} />
      </span>
    </>
  );
}

function PeriodCell({ cell }: { readonly cell: Cell }) {
  const { t } = useTranslation('rates');
  const { t: label } = useTranslation('labels');
  if (cell === null) return <span className={classes.quiet}>{t('notAsked')}</span>;
  const { punctuality, onTime, judged, answered, asked, of, whole } = cell;
  const word =
    punctuality === null ? t('onTimeOf', { of: ofAll(onTime, judged) }) : label(`punctuality.${punctuality}`);
  return (
    <>
      <span className={classes.line}>
        {punctuality !== null && <Icon name={looks[punctuality].icon} size={12} />} {word}
        {judged > 0 && ` · ${ofAll(answered, asked)}`}
      </span>
      {of.length > 0 && (
        <span className={classes.whose}>{t(whole ? 'whose' : 'whosePart', { names: of.join(', ') })}</span>
      )}
    </>
  );
}
