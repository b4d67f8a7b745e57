import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#web/app/shown-clock.ts';
import { day, typedDay } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { readDay } from '#web/kit/read-day.ts';

interface DayFilterProps {
  readonly label: string;
  readonly date: string | undefined;
  readonly onDate: (date: string | undefined) => void;
}

/** A day in a row of filters: taken as soon as it can be read, dropped when it is emptied. */
export function DayFilter({ label, date, onDate }: DayFilterProps) {
  const { t } = useTranslation('common');
  const today = useToday();
  const [typed, setTyped] = useState(date === undefined ? '' : day(date));
  const unread = typed.trim().length >= 8 && readDay(typed) === null;
  return (
    <TextInput
      aria-label={label}
      title={label}
      placeholder={label}
      leftSection={<Icon name="calendar" />}
      w={128}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      error={unread ? t('date.unread', { text: typed.trim(), day: typedDay(today) }) : undefined}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const read = readDay(text);
        if (text.trim() === '') onDate(undefined);
        else if (text.trim().length >= 8 && read !== null) onDate(read);
      }}
    />
  );
}
