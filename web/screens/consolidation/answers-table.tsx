import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { type Answered, type AnswerGroup, answerGroups, isNumber } from '#web/screens/consolidation/answer-groups.ts';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import classes from '#web/screens/consolidation/totals.module.css';
import type { Field } from '#web/screens/report-entry/field.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import { useNoFigure } from '#web/screens/consolidation/use-no-figure.ts';

type Line = { readonly key: string; readonly depth: number; readonly answered: Answered } & (
  | { readonly kind: 'indicator' }
  | { readonly kind: 'group'; readonly group: AnswerGroup }
  | { readonly kind: 'unit'; readonly unit: Answered['units'][number] }
);

/** How many gave a figure, said that there is none, left it empty: three things that no total tells apart. Opens to each answer, and that to its units. */
export function AnswersTable({ answers }: { readonly answers: Consolidation['answers'] }) {
  const { t } = useTranslation('consolidation');
  const noFigure = useNoFigure();
  const word = useValueWord();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(answers[0]?.code ?? null);
  if (answers.length === 0) return null;
  const lines = answers.flatMap((answered): readonly Line[] => linesOf(answered, open));
  const fold = ({ key }: Line, unfold: boolean): void => {
    const next = new Set(open);
    if (unfold) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const toggle = (line: Line): void => {
    if (line.kind !== 'unit') fold(line, !open.has(line.key));
  };
  const onFold = (line: Line, unfold: boolean): Line => {
    if (open.has(line.key) !== unfold && (unfold ? line.kind !== 'unit' : true)) fold(line, unfold);
    else if (!unfold) return lines.slice(0, lines.indexOf(line)).findLast(({ depth }) => depth < line.depth) ?? line;
    return line;
  };
  const groupWord = ({ answered }: Line, { of, units: [first] }: AnswerGroup): string => {
    if (of === 'silent') return t('answers.silent');
    if (of === 'missing') return noFigure(first?.missing ?? undefined) ?? t('answers.missing');
    const value = first?.value ?? null;
    return value === null || isNumber(answered.type) ? t('answers.given') : word(fieldOf(answered), value);
  };
  const count = (part: 'given' | 'missing' | 'silent'): Column<Line> => ({
    ...{ key: part, head: t(`answers.${part}`), align: 'right', width: '120px' },
    cell: (line) => {
      if (line.kind === 'indicator') return line.answered[part];
      return line.kind === 'group' && partOf[line.group.of] === part ? line.group.units.length : '';
    },
  });
  const columns: readonly Column<Line>[] = [
    {
      key: 'name',
      head: t('totals.indicator'),
      cell: (line) => {
        // A custom property of CSS: React's type of a style knows none.
        const depth = { '--depth': line.depth } as CSSProperties;
        if (line.kind === 'unit')
          return (
            <span className={classes.unit} style={depth}>
              {line.unit.name}
            </span>
          );
        return (
          <button
            type="button"
            tabIndex={-1}
            className={classes.opener}
            data-kind={line.kind}
            style={depth}
            aria-expanded={open.has(line.key)}
            onClick={() => toggle(line)}
          >
            <Icon name={open.has(line.key) ? 'down' : 'right'} size={12} />
            {line.kind === 'group' ? groupWord(line, line.group) : line.answered.label}
          </button>
        );
      },
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
        // What a whole group said is said at its head.
        const own = line.kind === 'unit' && isNumber(line.answered.type) ? line.unit.value : null;
        return own === null ? '' : word(fieldOf(line.answered), own);
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
        onOpen={toggle}
        onFold={onFold}
        opensByClick
      />
    </>
  );
}

const partOf = { value: 'given', missing: 'missing', silent: 'silent' } as const;

function linesOf(answered: Answered, open: ReadonlySet<string>): readonly Line[] {
  const head: Line = { kind: 'indicator', key: answered.code, depth: 0, answered };
  if (!open.has(head.key)) return [head];
  return [
    head,
    ...answerGroups(answered).flatMap((group): readonly Line[] => {
      const { key } = group;
      const line: Line = { kind: 'group', key, depth: 1, answered, group };
      if (!open.has(key)) return [line];
      const units = group.units.map(
        (unit): Line => ({ kind: 'unit', key: `${key} ${unit.unit}`, depth: 2, answered, unit }),
      );
      return [line, ...units];
    }),
  ];
}

/** What is counted answer by answer, listed, or may be missing: its type is all that is needed to read it. */
function fieldOf({ type }: Answered): Field {
  return { kind: 'count', type };
}
