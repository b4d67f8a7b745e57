import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/board/term-fields.module.css';
import type { BoardRow } from '#web/screens/board/use-board.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { readDay, readHour } from '#web/kit/read-day.ts';

export interface Term {
  readonly dayText: string;
  readonly hourText: string;
  readonly reason: string;
}

/** A new end for one unit: what it asked for, if it did, else nothing but the hour it has now. */
export function useTerm(row: BoardRow) {
  const [term, setTerm] = useState<Term>({
    dayText: row.extensionAsked === null ? '' : day(row.extensionAsked.until),
    hourText: row.extensionAsked?.hour ?? row.dueHour ?? '17:00',
    reason: row.extensionAsked?.reason ?? '',
  });
  const until = readDay(term.dayText);
  const hour = readHour(term.hourText);
  const ready = until !== null && hour !== null && term.reason.trim() !== '';
  return { term, setTerm, until, hour, ready };
}

interface TermFieldsProps {
  readonly term: Term;
  readonly onTerm: (term: Term) => void;
  readonly dayLabel: string;
  /** What is wrong with the day beyond its form. */
  readonly dayError?: string | null;
}

export function TermFields({ term, onTerm, dayLabel, dayError = null }: TermFieldsProps) {
  const { t } = useTranslation('board');
  const unread = readHour(term.hourText) === null && term.hourText.trim().length > 3;
  return (
    <>
      <div className={classes.row}>
        <DateInput
          label={dayLabel}
          text={term.dayText}
          onText={(dayText) => onTerm({ ...term, dayText })}
          error={dayError}
          required
        />
        <TextInput
          label={t('extend.hour')}
          description={t('extend.hourHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={term.hourText}
          error={unread ? t('extend.hourUnread', { text: term.hourText }) : undefined}
          onChange={(event) => onTerm({ ...term, hourText: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('extend.reason')}
        description={t('extend.reasonHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxRows={6}
        value={term.reason}
        onChange={(event) => onTerm({ ...term, reason: event.currentTarget.value })}
      />
    </>
  );
}
