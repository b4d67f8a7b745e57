import { TextInput } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { readDay, readHour } from '#web/kit/read-day.ts';
import classes from '#web/screens/conclusions/editor.module.css';
import type { Term } from '#web/screens/conclusions/model.ts';

interface TermFieldProps {
  readonly value: Term;
  readonly onChange: (value: Term) => void;
  /** What the api says of the day as it stands (a day off, gone by). */
  readonly error: string | null;
  readonly kindRef: Ref<HTMLInputElement>;
}

const kinds = keysOf<Term['kind']>({ none: 1, date: 1, event: 1, relative: 1 });

/** A day, a condition, or none: a condition is kept in its own words and is no day. */
export function TermField({ value, onChange, error, kindRef }: TermFieldProps) {
  const { t } = useTranslation('conclusions');
  const [date, setDate] = useState(value.kind === 'date' && value.date !== '' ? day(value.date) : '');
  const [hour, setHour] = useState(value.kind === 'date' ? (value.hour ?? '') : '');
  const choose = (kind: Term['kind']): void => {
    if (kind === value.kind) return;
    if (kind === 'date') onChange({ kind, date: readDay(date) ?? '', hour: readHour(hour), text: null });
    else if (kind === 'event' || kind === 'relative')
      onChange({ kind, text: 'text' in value ? (value.text ?? '') : '', appliesTo: null });
    else onChange({ kind: 'none' });
  };
  const write = (nextDate: string, nextHour: string): void => {
    setDate(nextDate);
    setHour(nextHour);
    const text = value.kind === 'date' ? value.text : null;
    onChange({ kind: 'date', date: readDay(nextDate) ?? '', hour: readHour(nextHour), text });
  };
  return (
    <div className={classes.term}>
      <OneOf
        ref={kindRef}
        label={t('edit.term')}
        choices={kinds.map((key) => ({ key, word: t(`edit.termKind.${key}`) }))}
        chosen={value.kind}
        onChoose={choose}
      />
      {value.kind === 'date' && (
        <>
          <DateInput label={t('edit.date')} text={date} onText={(text) => write(text, hour)} error={error} />
          <TextInput
            label={t('edit.hour')}
            value={hour}
            onChange={(event) => write(date, event.currentTarget.value)}
            error={hour.trim() !== '' && readHour(hour) === null ? t('edit.hourWrong') : null}
            placeholder={t('edit.hourHint')}
          />
        </>
      )}
      {(value.kind === 'event' || value.kind === 'relative') && (
        <TextInput
          className={classes.condition}
          label={t('edit.condition')}
          value={value.text}
          placeholder={t('edit.conditionHint')}
          onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
