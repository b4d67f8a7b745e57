import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { type Answered, type AnswerGroup, answerGroups, isNumber } from '#web/screens/consolidation/answer-groups.ts';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import classes from '#web/screens/consolidation/totals.module.css';
import type { Field } from '#web/screens/report-entry/field.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import { useNoFigure } from '#web/screens/consolidation/use-no-figure.ts';
import { useTurnedWord } from '#web/screens/consolidation/use-turned-word.ts';
import { useSentBy } from '#web/screens/consolidation/use-sent-by.ts';

type Unit = Answered['units'][number];
type Line = { readonly key: string; readonly depth: number; readonly answered: Answered } & (
  | { readonly kind: 'indicator' }
  | { readonly kind: 'group'; readonly group: AnswerGroup }
  | { readonly kind: 'unit'; readonly unit: Unit }
);

interface AnswersTableProps {
  readonly consolidation: Pick<Consolidation, 'answers' | 'members'>;
  /** Opens the round that an answer stands in; left out: rounds are not to be opened from here. */
  readonly onRound?: (of: Pick<Unit, 'unit' | 'round'>) => void;
}

/**
 * How many gave a figure, said that there is none, left it empty: three things that no total tells apart. Opens to each answer, that to its
 * units, and each of them to its round.
 */
export function AnswersTable({ consolidation: { answers, members }, onRound }: AnswersTableProps) {
  const { t } = useTranslation('consolidation');
  const { t: lineage } = useTranslation('totals', { keyPrefix: 'lineage' });
  const sentBy = useSentBy();
  const noFigure = useNoFigure();
  const { t: variance } = useTranslation('totals', { keyPrefix: 'variance' });
  const turned = useTurnedWord();
  const word = useValueWord();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(answers[0]?.code ?? null);
  if (answers.length === 0) return null;
  const of = new Map(members.map((member) => [member.unit, member]));
  const lines = answers.flatMap((answered): readonly Line[] => linesOf(answered, open));
  const fold = ({ key }: Line, unfold: boolean): void => {
    const next = new Set(open);
    if (unfold) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const toggle = (line: Line): void => {
    if (line.kind === 'unit') onRound?.(line.unit);
    else fold(line, !open.has(line.key));
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
  const saidOf = (line: Line): string => {
    if (line.kind === 'indicator') {
      const { each } = line.answered;
      return each
        .map(({ value, count, corrected }) => {
          const answer = word(fieldOf(line.answered), value);
          return corrected === null
            ? t('answers.each', { answer, count })
            : t('answers.eachNow', { answer, count, now: corrected });
        })
        .join(' · ');
    }
    if (line.kind === 'group') return '';
    // What a whole group said is said at its head.
    const own = isNumber(line.answered.type) ? line.unit.value : null;
    const now = line.unit.corrected;
    return [
      ...(now === null ? [] : [variance('unitNow', { value: turned({ ...now, type: line.answered.type }) })]),
      ...(own === null ? [] : [word(fieldOf(line.answered), own)]),
      ...[lineage('round', { round: line.unit.round }), ...sentBy(of.get(line.unit.unit))],
    ].join(' · ');
  };
  const count = (part: 'given' | 'missing' | 'silent'): Column<Line> => ({
    ...{ key: part, align: 'right', width: 'clamp(62px, 13vw, 84px)' },
    head: <span className={classes.count}>{t(`answers.${part}`)}</span>,
    cell: (line) => {
      if (line.kind === 'indicator') {
        const { [part]: sealed, corrected } = line.answered;
        const now = corrected?.[part] ?? sealed;
        return (
          <>
            {sealed}
            {now !== sealed && <span className={classes.corrected}>{variance('unitNow', { value: now })}</span>}
          </>
        );
      }
      return line.kind === 'group' && partOf[line.group.of] === part ? line.group.units.length : '';
    },
  });
  const columns: readonly Column<Line>[] = [
    {
      key: 'name',
      head: t('totals.indicator'),
      cell: (line) => {
        if (line.kind === 'unit' && onRound === undefined)
          return <span className={classes.unit}>{line.unit.name}</span>;
        const unfolded = line.kind === 'unit' ? undefined : open.has(line.key);
        return (
          <button
            type="button"
            tabIndex={-1}
            className={classes.opener}
            data-kind={line.kind}
            aria-expanded={unfolded}
            title={
              line.kind === 'unit' ? lineage('openRound', { unit: line.unit.name, round: line.unit.round }) : undefined
            }
            onClick={() => toggle(line)}
          >
            <Icon name={unfolded === undefined ? 'history' : unfolded ? 'down' : 'right'} size={12} />
            {line.kind === 'unit'
              ? line.unit.name
              : line.kind === 'group'
                ? groupWord(line, line.group)
                : line.answered.label}
          </button>
        );
      },
    },
    {
      key: 'said',
      head: t('answers.said'),
      width: '30%',
      leaves: 2,
      cell: saidOf,
      // How many gave each answer is said by its groups, when it is opened; who stands behind one, nowhere but here.
      below: (line) => (line.kind === 'unit' ? saidOf(line) : ''),
    },
    count('given'),
    count('missing'),
    count('silent'),
  ];
  return (
    <>
      <h2 className={classes.further}>{t('answers.title')}</h2>
      <DataTable
        label={t('answers.title')}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        selected={selected}
        onSelect={({ key }) => setSelected(key)}
        depthOf={({ depth }) => depth}
        alone={({ kind }) => kind === 'unit'}
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
