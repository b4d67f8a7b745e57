import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorAt } from '#web/app/field-errors.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { MinutesConflict } from '#web/screens/conference/minutes-conflict.tsx';
import { type MinutesDraft, type FactPlace, factPlaces, toldOf } from '#web/screens/conference/use-minutes.ts';

interface MinutesFactsProps {
  readonly conference: Conference;
  readonly minutes: MinutesDraft;
  /** What the api said when they were to be approved. */
  readonly error: Error | null;
}

/** When it began and ended, and who signs: without them no minutes are approved. */
export function MinutesFacts({ conference, minutes, error }: MinutesFactsProps) {
  const { t } = useTranslation('minutes');
  const { hourOrNone } = useFieldRules();
  const { textAt, set } = minutes;
  const told = toldOf(conference);
  const field = (pointer: FactPlace, label: string, hint?: string) => (
    <TextInput
      label={label}
      data-field={pointer}
      placeholder={hint ?? ''}
      maxLength={500}
      value={textAt(pointer) ?? told[pointer]}
      onChange={(event) => set({ [pointer]: event.currentTarget.value })}
      error={
        errorAt(error, pointer) ??
        (pointer === '/from' || pointer === '/to' ? (hourOrNone(textAt(pointer) ?? '') ?? undefined) : undefined)
      }
    />
  );
  return (
    <>
      {factPlaces.map((pointer) => (
        <MinutesConflict key={pointer} minutes={minutes} pointer={pointer} />
      ))}
      <FieldRow>
        {field('/from', t('facts.from'), t('facts.hourHint'))}
        {field('/to', t('facts.to'), t('facts.hourHint'))}
        {field('/chair/name', t('facts.chair'))}
      </FieldRow>
      <FieldRow>
        {field('/secretary/name', t('facts.secretary'))}
        {field('/secretary/post', t('facts.secretaryPost'), t('facts.postHint'))}
      </FieldRow>
    </>
  );
}
