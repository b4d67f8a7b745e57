import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { because } from '#web/kit/reason.ts';
import { readDay } from '#web/kit/read-day.ts';
import { ChosenNominations, useChosen } from '#web/screens/awards/chosen-nominations.tsx';
import type { AwardRound } from '#web/screens/awards/use-awards.ts';

interface PaperForm {
  readonly 'decision/number': string;
  readonly 'decision/date': string;
  readonly 'decision/by': string;
}

/** The number and day of the paper by which those that were granted are given. */
export function PaperDialog({ round, onClose }: { readonly round: AwardRound; readonly onClose: () => void }) {
  const { t } = useTranslation('awards');
  const { written, day: aDay } = useFieldRules();
  const open = round.nominations.filter(({ status, decision }) => status === 'granted' && decision === null);
  const chosen = useChosen(open, open);
  const { numbers } = chosen;
  const begin: PaperForm = { 'decision/number': '', 'decision/date': '', 'decision/by': round.kinds[0]?.by ?? '' };
  const formOf = useActForm<PaperForm>(begin, {
    ...{ 'decision/number': written, 'decision/date': aDay, 'decision/by': written },
  });
  const send = useCommand(
    (form: PaperForm, key) =>
      api.POST('/award-rounds/{round}/decisions', {
        params: { path: { round: round.round }, header: key },
        body: {
          numbers,
          decision: {
            number: form['decision/number'].trim(),
            date: readDay(form['decision/date']) ?? '',
            by: form['decision/by'].trim(),
          },
        },
      }),
    { said: t('paper.done', { count: numbers.length }), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('paper.title')}
      act={t('paper.act')}
      blocked={numbers.length === 0 && because(t('paper.none'))}
      onSend={() => send.mutate(form.values)}
      willFollow={[{ key: 'agenda', state: 'now', what: t('paper.follow') }]}
    >
      <FieldRow>
        <TextInput label={t('field.number')} data-autofocus {...form.input('decision/number')} />
        <DateInput label={t('field.date')} {...form.text('decision/date')} />
      </FieldRow>
      <TextInput label={t('field.signedBy')} {...form.input('decision/by')} />
      <ChosenNominations legend={t('paper.which')} of={open} {...chosen} />
    </FormDialog>
  );
}
