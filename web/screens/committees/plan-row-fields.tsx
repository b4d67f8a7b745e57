import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorAt } from '#web/app/field-errors.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import classes from '#web/screens/committees/committees.module.css';
import { boundsOf, fieldsOf, type PlanField, type PlanRow, spans, wrongIn } from '#web/screens/committees/plan-rows.ts';
import { reviewKinds } from '#web/screens/plan-wizard/plan-form.ts';

interface PlanRowFieldsProps {
  readonly row: PlanRow;
  readonly index: number;
  /** Where the rule stands in what is sent. */
  readonly at: string;
  readonly refused: Error | null;
  readonly onChange: (part: Partial<PlanRow>) => void;
  readonly onRemove: () => void;
}

/** One review of the plan: of which kind, over which days, how often, and how early it is proposed. */
export function PlanRowFields({ row, index, at, refused, onChange, onRemove }: PlanRowFieldsProps) {
  const { t } = useTranslation('committees');
  const { t: label } = useTranslation('labels');
  const error = (field: PlanField): string | undefined =>
    row[field].trim() !== '' && wrongIn(row, field)
      ? t(`plan.wrong.${field}`, { ...boundsOf(row, field) })
      : errorAt(refused, `${at}/${field}`);
  const input = (field: PlanField) =>
    field === 'from' || field === 'to' ? (
      <DateInput
        key={field}
        label={t(`plan.field.${field}`)}
        field={`${index} ${field}`}
        text={row[field]}
        onText={(text) => onChange({ [field]: text })}
        error={errorAt(refused, `${at}/${field}`)}
      />
    ) : (
      <TextInput
        key={field}
        label={t(`plan.field.${field}`)}
        description={t(`plan.hint.${field}`)}
        data-field={`${index} ${field}`}
        value={row[field]}
        {...(field === 'name' ? {} : { inputMode: 'numeric' as const, maxLength: 4 })}
        onChange={(event) => onChange({ [field]: event.currentTarget.value })}
        error={error(field)}
      />
    );
  return (
    <>
      <div className={classes.rule}>
        <OneOf
          label={t('plan.kind')}
          choices={spans.map((key) => ({ key, word: t(`plan.span.${key}`) }))}
          chosen={row.span}
          onChoose={(span) => onChange({ span })}
          error={errorAt(refused, `${at}/span`)}
        />
        {row.span === 'own' && (
          <OneOf
            label={t('plan.reviewKind')}
            choices={reviewKinds.map((key) => ({ key, word: label(`reviewKind.${key}`) }))}
            chosen={row.reviewKind}
            onChoose={(reviewKind) => onChange({ reviewKind })}
            error={errorAt(refused, `${at}/reviewKind`)}
          />
        )}
        <RemoveButton label={t('plan.remove', { review: t(`plan.span.${row.span}`) })} onRemove={onRemove} />
      </div>
      <FieldRow>{fieldsOf(row.span).map(input)}</FieldRow>
    </>
  );
}
