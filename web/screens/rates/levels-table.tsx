import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { answered, ofAll, percent } from '#web/screens/rates/looks.ts';
import type { Counts, Rates } from '#web/screens/rates/use-rates.ts';

interface Line {
  readonly key: string;
  readonly name: string;
  readonly counts: Counts;
  readonly part: 'group' | 'block' | 'total';
}

/** Each level, each unit right under the host with all under it, and the whole: parts and what they are of beside every percent. */
export function LevelsTable({ rates }: { readonly rates: Pick<Rates, 'total' | 'groups' | 'blocks'> }) {
  const { t } = useTranslation('rates');
  const { t: label } = useTranslation('labels');
  const lines: readonly Line[] = [
    ...rates.groups.map(({ group, counts }) => ({
      ...{ key: group, name: label(`kindGroup.${group}`), counts, part: 'group' as const },
    })),
    ...(rates.total === null ? [] : [{ key: '', name: t('total'), counts: rates.total, part: 'total' as const }]),
    ...rates.blocks.map(({ unit, name, counts }) => ({
      ...{ key: `block ${unit ?? ''}`, name: name ?? t('others'), counts, part: 'block' as const },
    })),
  ];
  const count = (key: 'units' | 'onTime' | 'late' | 'notHandedIn' | 'sentBack'): Column<Line> => ({
    ...{ key, head: t(`column.${key}`), align: 'right', width: '84px' },
    ...{ leaves: key === 'sentBack' ? (3 as const) : (2 as const) },
    cell: ({ counts }) => counts[key],
  });
  const columns: readonly Column<Line>[] = [
    {
      key: 'name',
      head: t('column.level'),
      cell: ({ name, part }) => (part === 'total' ? <strong>{name}</strong> : name),
    },
    count('units'),
    count('onTime'),
    count('late'),
    count('notHandedIn'),
    {
      ...{ key: 'aside', head: t('column.aside'), width: '190px', leaves: 2 },
      cell: ({ counts }) => <Aside counts={counts} />,
    },
    {
      ...{ key: 'onTimeRate', head: t('column.onTimeRate'), align: 'right', width: '110px' },
      cell: ({ counts }) => <Rate part={counts.onTime} whole={counts.judged} rate={counts.rates.onTime} />,
    },
    {
      ...{ key: 'completeRate', head: t('column.completeRate'), align: 'right', width: '110px' },
      cell: ({ counts }) => <Rate part={counts.complete} whole={counts.judged} rate={counts.rates.complete} />,
    },
    {
      ...{ key: 'required', head: t('column.required'), align: 'right', width: '150px', leaves: 3 },
      cell: ({ counts: { required, rates: of } }) => (
        <Rate part={answered(required)} whole={required.asked} rate={of.required} />
      ),
    },
    count('sentBack'),
  ];
  return (
    <DataTable
      label={t('levels')}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      groupOf={({ part }) => (part === 'block' ? { key: part, title: t('blocks') } : null)}
      empty={t('tooFew')}
    />
  );
}

/** Whom no rate counts, and why. */
function Aside({ counts }: { readonly counts: Counts }) {
  const { t: label } = useTranslation('labels');
  const kinds = (['notDue', 'exempted', 'suspended', 'ended'] as const).filter((kind) => counts[kind] > 0);
  return kinds.map((kind) => `${String(counts[kind])} ${label(`punctuality.${kind}`)}`).join(', ');
}

export function Rate({
  part,
  whole,
  rate,
}: {
  readonly part: number;
  readonly whole: number;
  readonly rate: string | null;
}) {
  if (rate === null) return '–';
  return (
    <>
      {ofAll(part, whole)} <strong>{percent(rate)}</strong>
    </>
  );
}
