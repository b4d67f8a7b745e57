import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { keysOf } from '#web/kit/closed-list.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import type { Committee } from '#web/app/use-committees.ts';

type Review = Committee['yearlyPlan']['reviews'][number];
const spans = keysOf<Review['span']>({ halfYear: 1, year: 1 });

interface YearlyPlanDialogProps {
  readonly committee: Committee;
  readonly onClose: () => void;
}

/** What it reviews every year, and how many days before the end of data the next cycle is proposed; empty = not that one. */
export function YearlyPlanDialog({ committee, onClose }: YearlyPlanDialogProps) {
  const { t } = useTranslation('committees');
  const { within } = useFieldRules();
  const lead = (text: string): string | null => (text.trim() === '' ? null : within(1, 365)(text));
  const leadOf = (span: Review['span']): string =>
    String(committee.yearlyPlan.reviews.find((review) => review.span === span)?.leadDays ?? '');
  const withForm = useActForm({ halfYear: leadOf('halfYear'), year: leadOf('year') }, { halfYear: lead, year: lead });
  const save = useCommand(
    (reviews: readonly Review[], key) =>
      api.POST('/committees/{committee}/yearly-plan', {
        params: { path: { committee: committee.id }, header: key },
        body: { plan: { reviews: [...reviews] } },
      }),
    { said: t('plan.done'), onDone: onClose },
  );
  const form = withForm(save.error);
  const planned = spans.filter((span) => form.values[span].trim() !== '');
  const reviews = planned.map((span) => ({ span, leadDays: Number(form.values[span]) }));
  return (
    <FormDialog
      form={form}
      sent={save}
      opened
      onClose={onClose}
      title={t('plan.titleOf', { name: committee.name })}
      act={t('plan.act')}
      onSend={() => save.mutate(reviews)}
      willFollow={[
        { key: 'propose', state: 'now', what: t(reviews.length === 0 ? 'plan.followNone' : 'plan.follow') },
        { key: 'nothing', state: 'waiting', what: t('plan.sendsNothing') },
      ]}
    >
      <FieldRow>
        {spans.map((span) => (
          <TextInput
            key={span}
            inputMode="numeric"
            label={t(`plan.span.${span}`)}
            description={t(`plan.hint.${span}`)}
            {...form.input(span)}
            error={form.error(span) ?? errorAt(save.error, `/plan/reviews/${planned.indexOf(span)}`)}
          />
        ))}
      </FieldRow>
    </FormDialog>
  );
}
