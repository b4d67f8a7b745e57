import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { isStaff } from '#web/app/staff.ts';
import { orders, type TaskChoice } from '#web/screens/tasks/use-choice.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import type { TaskList } from '#web/screens/tasks/use-tasks.ts';

const waits = ['', 'verification', 'extension'] as const;
const sides = ['', 'given', 'received', 'co'] as const;

/** Search, whose (one's own or those of a unit one answers for), what waits, who gave it, the order. */
export function TaskTools({
  chosen,
  tookOver,
}: {
  readonly chosen: TaskChoice;
  readonly tookOver: TaskList['tookOver'];
}) {
  const { t } = useTranslation('tasks');
  const staff = isStaff(usePerson().position);
  const { choice, choose, sort } = chosen;
  return (
    <>
      <SearchField label={t('tools.search')} text={choice.q ?? ''} onSearch={(q) => choose({ q })} width={264} />
      {tookOver.length > 0 && (
        <OneOf
          bare
          label={t('tookOver.label')}
          choices={[
            { key: '', word: t('tookOver.own') },
            ...tookOver.map(({ unit, name, total }) => ({ key: unit, word: t('tookOver.of', { name, count: total }) })),
          ]}
          chosen={choice.inPlaceOf ?? ''}
          onChoose={(unit) => choose({ inPlaceOf: unit === '' ? undefined : unit })}
        />
      )}
      <OneOf
        bare
        label={t('waiting.label')}
        choices={waits.map((key) => ({ key, word: t(`waiting.${key === '' ? 'none' : key}`) }))}
        chosen={choice.waiting ?? ''}
        onChoose={(waiting) => choose({ waiting })}
      />
      {staff && (
        <OneOf
          bare
          label={t('side.label')}
          choices={sides.map((key) => ({ key, word: t(`side.${key === '' ? 'all' : key}`) }))}
          chosen={choice.side ?? ''}
          onChoose={(side) => choose({ side })}
        />
      )}
      <OneOf
        bare
        label={t('tools.sort')}
        choices={orders.map((key) => ({ key, word: t(`tools.sortBy.${key}`) }))}
        chosen={sort}
        onChoose={(order) => choose({ sort: order === 'number' ? undefined : order })}
      />
    </>
  );
}
