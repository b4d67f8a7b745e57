import { CloseButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { readDay } from '#web/kit/read-day.ts';
import classes from '#web/screens/conclusions/editor.module.css';
import type { DraftMilestone } from '#web/screens/conclusions/model.ts';

interface MilestonesFieldProps {
  readonly value: readonly DraftMilestone[];
  readonly onChange: (value: DraftMilestone[]) => void;
}

const most = 20;

/** Parts of the task with a day each, in the order they are written. */
export function MilestonesField({ value, onChange }: MilestonesFieldProps) {
  const { t } = useTranslation('conclusions');
  const edit = (row: number, change: Partial<DraftMilestone>): void =>
    onChange(value.map((one, at) => (at === row ? { ...one, ...change } : one)));
  return (
    <div className={classes.milestones}>
      {value.map((milestone, row) => (
        <div key={row} className={classes.milestone}>
          <TextInput
            label={t('edit.milestone', { number: row + 1 })}
            placeholder={t('edit.milestoneHint')}
            value={milestone.name}
            maxLength={500}
            onChange={(event) => edit(row, { name: event.currentTarget.value })}
          />
          <Day date={milestone.date} onDate={(date) => edit(row, { date })} />
          <CloseButton
            aria-label={t('edit.removeMilestone', { number: row + 1 })}
            onClick={() => onChange(value.filter((_one, at) => at !== row))}
          />
        </div>
      ))}
      {value.length < most && (
        <LinkButton onClick={() => onChange([...value, { name: '', date: '' }])}>{t('edit.addMilestone')}</LinkButton>
      )}
    </div>
  );
}

/** As it is typed; what is no day yet is none. */
function Day({ date, onDate }: { readonly date: string; readonly onDate: (date: string) => void }) {
  const { t } = useTranslation('conclusions');
  const [text, setText] = useState(date === '' ? '' : day(date));
  const write = (typed: string): void => {
    setText(typed);
    onDate(readDay(typed) ?? '');
  };
  return <DateInput label={t('edit.date')} text={text} onText={write} />;
}
