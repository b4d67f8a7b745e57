import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#web/app/shown-clock.ts';
import { day, typedDay, weekday } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { outsideYears, readDay } from '#web/kit/read-day.ts';

/** Loaded when a field is first opened: most days are typed. */
const Month = lazy(() => import('#web/kit/month.tsx').then((part) => ({ default: part.Month })));

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
  /** By which what is shut leads here. */
  readonly field?: string;
}

/** A day as an office writes it, dd/MM/yyyy, typed or picked, whatever the browser's language; tells the weekday while it is typed. */
export function DateInput({ text, onText, error, description, required, disabled, ...props }: DateInputProps) {
  const { t } = useTranslation('common');
  const [month, setMonth] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const today = useToday();
  const read = readDay(text);
  const complete = text.trim().length >= 8;
  const outside = outsideYears(text);
  const unread =
    outside !== null
      ? t('date.outside', outside)
      : read === null && complete
        ? t('date.unread', { text: text.trim(), day: typedDay(today) })
        : null;
  const close = (): void => setMonth(null);
  return (
    <TextInput
      ref={field}
      label={props.label}
      value={text}
      onChange={(event) => {
        onText(event.currentTarget.value);
      }}
      onBlur={() => {
        if (read !== null) onText(day(read));
        props.onBlur?.();
      }}
      placeholder={t('date.example', { day: typedDay(today) })}
      inputMode="numeric"
      autoComplete="off"
      {...(props.name === undefined ? {} : { name: props.name })}
      data-field={props.field}
      required={required === true}
      disabled={disabled === true}
      withAsterisk={false}
      description={description ?? (read === null ? undefined : weekday(read))}
      error={unread ?? error}
      rightSection={
        <Popover opened={month !== null} onDismiss={close} position="bottom-end" width={264} trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              size={28}
              aria-label={t('date.pick')}
              disabled={disabled === true}
              onClick={() => setMonth(month === null ? (read ?? today).slice(0, 7) : null)}
            >
              <Icon name="calendar" />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={null}>
              {month !== null && (
                <Month
                  month={month}
                  onMonth={setMonth}
                  chosen={read}
                  today={today}
                  autoFocus
                  onDay={(date) => {
                    onText(day(date));
                    close();
                    field.current?.focus();
                  }}
                />
              )}
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
