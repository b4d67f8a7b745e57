import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { isStaff } from '#web/app/staff.ts';
import classes from '#web/screens/tasks/tasks.module.css';
import { orders, type TaskChoice } from '#web/screens/tasks/use-choice.ts';
import { ExportLink } from '#web/kit/export-link.tsx';
import { Icon } from '#web/kit/icon.tsx';

const patience = 250;

/** Search, what waits, who gave it, the order, and the same list as a workbook. */
export function TaskTools({ chosen }: { readonly chosen: TaskChoice }) {
  const { t } = useTranslation('tasks');
  const staff = isStaff(usePerson().position);
  const { choice, choose, sort, rehearsal } = chosen;
  const filter = { ...choice, rehearsal, sort };
  return (
    <>
      <SearchField key={choice.q ?? ''} text={choice.q ?? ''} onSearch={(q) => choose({ q })} />
      <Choose
        label={t('waiting.label')}
        value={choice.waiting ?? ''}
        data={[
          { value: '', label: t('waiting.none') },
          { value: 'verification', label: t('waiting.verification') },
          { value: 'extension', label: t('waiting.extension') },
        ]}
        onChange={(waiting) => choose({ waiting })}
      />
      {staff && (
        <Choose
          label={t('side.label')}
          value={choice.side ?? ''}
          data={[
            { value: '', label: t('side.all') },
            { value: 'given', label: t('side.given') },
            { value: 'received', label: t('side.received') },
          ]}
          onChange={(side) => choose({ side })}
        />
      )}
      <Choose
        label={t('tools.sort')}
        value={sort}
        data={orders.map((value) => ({ value, label: t(`tools.sortBy.${value}`) }))}
        onChange={(order) => choose({ sort: order === 'number' ? undefined : order })}
      />
      <span className={classes.end}>
        <ExportLink list="tasks" filter={filter} />
      </span>
    </>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Choose({ label, value, data, onChange }: ChooseProps) {
  return (
    <Select
      aria-label={label}
      className={classes.choose}
      data={[...data]}
      value={value}
      allowDeselect={false}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}

/** Searches a moment after the last letter, and never while an input method is still composing one. */
function SearchField({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }) {
  const { t } = useTranslation('tasks');
  const [typed, setTyped] = useState(text);
  const later = useDebouncedCallback(onSearch, patience);
  const [composing, setComposing] = useState(false);
  return (
    <TextInput
      aria-label={t('tools.search')}
      placeholder={t('tools.search')}
      className={classes.search}
      leftSection={<Icon name="search" />}
      value={typed}
      autoFocus={text !== ''}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={(event) => {
        setComposing(false);
        later(event.currentTarget.value.trim());
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        if (!composing) later(event.currentTarget.value.trim());
      }}
    />
  );
}
