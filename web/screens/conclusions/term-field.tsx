import { TextInput } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf, unheardOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { WholeInput } from '#web/kit/whole-input.tsx';
import { readDay, readHour } from '#web/kit/read-day.ts';
import classes from '#web/screens/conclusions/editor.module.css';
import type { Term } from '#web/screens/conclusions/model.ts';

interface TermFieldProps {
  readonly value: Term;
  readonly onChange: (value: Term) => void;
  /** What the api says of the day as it stands (a day off, gone by). */
  readonly error: string | null;
  /** How the points of the item are marked; a term may hold for one of them alone. */
  readonly parts: readonly string[];
  readonly kindRef: Ref<HTMLInputElement>;
  /** False: there is no notice from which days could be counted. */
  readonly fromNotice?: boolean;
}

const kinds = keysOf<Term['kind']>({ none: 1, date: 1, workingDays: 1, event: 1, relative: 1 });
const workingDays = { least: 1, most: 250 };

/** A day, a condition, or none: a condition is kept in its own words and is no day. */
export function TermField({ value, onChange, error, parts, kindRef, fromNotice = true }: TermFieldProps) {
  const { t } = useTranslation('conclusions');
  const [date, setDate] = useState(value.kind === 'date' && value.date !== '' ? day(value.date) : '');
  const [hour, setHour] = useState(value.kind === 'date' ? (value.hour ?? '') : '');
  const choose = (kind: Term['kind']): void => {
    if (kind === value.kind) return;
    if (kind === 'workingDays') onChange({ kind, days: 10 });
    else if (kind === 'date') onChange({ kind, date: readDay(date) ?? '', hour: readHour(hour), text: null });
    else if (kind === 'event' || kind === 'relative')
      onChange({ kind, text: 'text' in value ? (value.text ?? '') : '', appliesTo: null });
    else onChange({ kind: 'none' });
  };
  const write = (nextDate: string, nextHour: string): void => {
    setDate(nextDate);
    setHour(nextHour);
    const text = value.kind === 'date' ? value.text : null;
    const part = partOf(value);
    const ofPart = part === null ? {} : { appliesTo: part };
    onChange({ kind: 'date', date: readDay(nextDate) ?? '', hour: readHour(nextHour), text, ...ofPart });
  };
  return (
    <div className={classes.term}>
      <OneOf
        ref={kindRef}
        label={t('edit.term')}
        choices={kinds
          .filter((key) => fromNotice || key !== 'workingDays')
          .map((key) => ({ key, word: t(`edit.termKind.${key}`) }))}
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
      {value.kind === 'workingDays' && (
        <label className={classes.days}>
          {t('edit.days')}
          <WholeInput
            aria-label={t('edit.days')}
            number={value.days}
            bounds={workingDays}
            inputMode="numeric"
            onNumber={(days) => days !== null && onChange({ ...value, days })}
          />
          {error !== null && <span className={classes.wrong}>{error}</span>}
        </label>
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
      {value.kind !== 'none' && (parts.length > 0 || partOf(value) !== null) && (
        <OneOf
          label={t('edit.appliesTo')}
          choices={[
            { key: '', word: t('edit.whole') },
            ...[...new Set([...parts, ...[partOf(value) ?? []].flat()])].map((key) => ({
              key,
              word: t('edit.part', { mark: key }),
            })),
          ]}
          chosen={partOf(value) ?? ''}
          onChoose={(part) => onChange(withPart(value, part))}
        />
      )}
    </div>
  );
}

function partOf(term: Term): string | null {
  return 'appliesTo' in term ? (term.appliesTo ?? null) : null;
}

function withPart(term: Term, part: string): Term {
  switch (term.kind) {
    case 'none':
      return term;
    case 'event':
    case 'relative':
      return { ...term, appliesTo: part === '' ? null : part };
    case 'date':
    case 'workingDays': {
      const { appliesTo: _before, ...whole } = term;
      return part === '' ? whole : { ...whole, appliesTo: part };
    }
    default:
      return unheardOf(term, term);
  }
}
