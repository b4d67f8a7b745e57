import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Icon } from '#web/kit/icon.tsx';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import classes from '#web/screens/consolidation/totals.module.css';
import type { Field } from '#web/screens/report-entry/field.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import { useNoFigure } from '#web/screens/consolidation/use-no-figure.ts';

type Answered = Consolidation['answers'][number];

type Line =
  | { readonly kind: 'indicator'; readonly key: string; readonly answered: Answered }
  | { readonly kind: 'unit'; readonly key: string; readonly unit: Answered['units'][number]; readonly field: Field };

/** How many gave a figure, said that there is none, left it empty: three things that no total tells apart. Opens down to the units. */
export function AnswersTable({ answers }: { readonly answers: Consolidation['answers'] }) {
  const { t } = useTranslation('consolidation');
  const noFigure = useNoFigure();
  const word = useValueWord();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(answers[0]?.code ?? null);
  if (answers.length === 0) return null;
  const lines = answers.flatMap((answered): readonly Line[] => [
    { kind: 'indicator', key: answered.code, answered },
    ...(open.has(answered.code)
      ? answered.units.map(
          (unit): Line => ({ kind: 'unit', key: `${answered.code} ${unit.unit}`, unit, field: fieldOf(answered) }),
        )
      : []),
  ]);
  const toggle = ({ key }: Line): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const count = (part: 'given' | 'missing' | 'silent'): Column<Line> => ({
    ...{ key: part, head: t(`answers.${part}`), align: 'right', width: '120px' },
    cell: (line) => (line.kind === 'indicator' ? line.answered[part] : ''),
  });
  const columns: readonly Column<Line>[] = [
    {
      key: 'name',
      head: t('totals.indicator'),
      cell: (line) =>
        line.kind === 'unit' ? (
          <span className={classes.unit}>{line.unit.name}</span>
        ) : (
          <button
            type="button"
            tabIndex={-1}
            className={classes.opener}
            aria-expanded={open.has(line.key)}
            onClick={() => toggle(line)}
          >
            <Icon name={open.has(line.key) ? 'down' : 'right'} size={12} />
            {line.answered.label}
          </button>
        ),
    },
    {
      key: 'said',
      head: t('answers.said'),
      width: '280px',
      cell: (line) => {
        if (line.kind === 'indicator') {
          const { each } = line.answered;
          return each
            .map(({ value, count }) => t('answers.each', { answer: word(fieldOf(line.answered), value), count }))
            .join(' · ');
        }
        const { value, missing } = line.unit;
        return value === null ? (noFigure(missing ?? undefined) ?? t('figures.empty')) : word(line.field, value);
      },
    },
    count('given'),
    count('missing'),
    count('silent'),
  ];
  return (
    <>
      <h2>{t('answers.title')}</h2>
      <DataTable
        label={t('answers.title')}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        selected={selected}
        onSelect={({ key }) => setSelected(key)}
        onOpen={(line) => {
          if (line.kind === 'indicator') toggle(line);
        }}
      />
    </>
  );
}

/** What is counted answer by answer, listed, or may be missing: its type is all that is needed to read it. */
function fieldOf({ type }: Answered): Field {
  return { kind: 'count', type };
}
