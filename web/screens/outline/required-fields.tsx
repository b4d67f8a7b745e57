import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '#web/kit/date-input.tsx';
import { dayAsShown } from '#web/screens/outline/day-as-shown.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { Section } from '#web/screens/outline/model/content.ts';

type Line = Pick<Section, 'required' | 'requiredFrom'>;

interface RequiredFieldsProps {
  readonly line: Line;
  /** What the api finds wrong with the day. */
  readonly error: string | undefined;
  readonly onRequired: (required: boolean, from: string | undefined) => void;
}

/** Always, or from the day on which a law is in force. */
export function RequiredFields({ line, error, onRequired }: RequiredFieldsProps) {
  const { t } = useTranslation('outline');
  const [text, setText] = useState(line.requiredFrom === undefined ? '' : dayAsShown(line.requiredFrom));
  return (
    <>
      <Checkbox
        label={t('line.required')}
        checked={line.required}
        onChange={(event) => onRequired(event.currentTarget.checked, line.requiredFrom)}
      />
      {!line.required && (
        <DateInput
          label={t('line.requiredFrom')}
          description={t('line.requiredFromHint')}
          field="requiredFrom"
          text={text}
          error={error}
          onText={(typed) => {
            setText(typed);
            // What is no day stays in the line: left out, an outline would be saved without it and nobody told.
            onRequired(false, typed.trim() === '' ? undefined : (readDay(typed) ?? typed.trim()));
          }}
        />
      )}
    </>
  );
}
