import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { isStaff } from '#web/app/staff.ts';
import { orders, type TaskChoice } from '#web/screens/tasks/use-choice.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { SearchField } from '#web/kit/search-field.tsx';

const waits = ['', 'verification', 'extension'] as const;
const sides = ['', 'given', 'received'] as const;

/** Search, what waits, who gave it, the order. */
export function TaskTools({ chosen }: { readonly chosen: TaskChoice }) {
  const { t } = useTranslation('tasks');
  const staff = isStaff(usePerson().position);
  const { choice, choose, sort } = chosen;
  return (
    <>
      <SearchField label={t('tools.search')} text={choice.q ?? ''} onSearch={(q) => choose({ q })} width={264} />
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
