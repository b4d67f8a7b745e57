import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { day, weekday } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';

export interface DateInputProps {
  readonly label: ReactNode;
  /** As typed: it is kept as it stands, so that nothing typed is lost; `readDay` says which day it is. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What somebody else found wrong with the day. What cannot be read is said here. */
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly onBlur?: () => void;
  readonly name?: string;
}

/** A day as an office writes it, dd/MM/yyyy, whatever the browser's language; tells the weekday while it is typed. */
export function DateInput({ text, onText, error, description, required, disabled, ...props }: DateInputProps) {
  const { t } = useTranslation('common');
  const read = readDay(text);
  const complete = text.trim().length >= 8;
  const unread = read === null && complete ? t('date.unread', { text: text.trim() }) : null;
  return (
    <TextInput
      label={props.label}
      value={text}
      onChange={(event) => {
        onText(event.currentTarget.value);
      }}
      onBlur={() => {
        if (read !== null) onText(day(read));
        props.onBlur?.();
      }}
      placeholder={t('date.example')}
      inputMode="numeric"
      autoComplete="off"
      {...(props.name === undefined ? {} : { name: props.name })}
      required={required === true}
      disabled={disabled === true}
      withAsterisk={false}
      description={description ?? (read === null ? undefined : weekday(read))}
      error={unread ?? error}
    />
  );
}
