import { Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { readDay, readNumber } from '#web/kit/read-day.ts';
import { because, firstOf, waiting } from '#web/kit/reason.ts';
import { SignerFields, signerOf, signerValues } from '#web/kit/signer-fields.tsx';
import { typedLines } from '#web/kit/typed-lines.ts';
import { isToSubmit } from '#web/screens/awards/is-to-submit.ts';
import { ChosenNominations, useChosen } from '#web/screens/awards/chosen-nominations.tsx';
import type { AwardRound } from '#web/screens/awards/use-awards.ts';

interface SubmissionDialogProps {
  readonly round: AwardRound;
  readonly onClose: () => void;
}

/** Tờ trình: what the record knows is set by itself, and the page is looked at before it goes out. */
export function SubmissionDialog({ round: of, onClose }: SubmissionDialogProps) {
  const { t } = useTranslation('awards');
  const [look, setLook] = useState(false);
  const { number, day: aDay, written } = useFieldRules();
  const { round, submitting, nominations, kinds } = of;
  const signer = submitting?.likelySigner ?? { authority: '', post: '', name: '' };
  const begin = {
    ...{ number: '', date: day(submitting?.today ?? ''), to: kinds[0]?.by ?? '', basis: '' },
    ...signerValues(signer),
  };
  const formOf = useActForm(begin, {
    ...{ number, date: aDay, to: written, 'signer/post': written, 'signer/name': written },
  });
  const open = nominations.filter(isToSubmit);
  // What the leader agreed to is what is submitted; where he has not decided yet, what is proposed.
  const granted = open.filter(({ status }) => status === 'granted');
  const chosen = useChosen(open, granted.length > 0 ? granted : open);
  const send = useCommand(
    (input: typeof sent, key) =>
      api.POST('/award-rounds/{round}/submissions', { params: { path: { round }, header: key }, body: input }),
    { said: t('submission.done'), onDone: onClose },
  );
  const form = formOf(send.error);
  const { values } = form;
  const asked = {
    ...{ number: readNumber(values.number), date: readDay(values.date), signer: signerOf(values) },
    ...{ to: values.to.trim(), basis: typedLines(values.basis), numbers: chosen.numbers },
  };
  const sent = { ...asked, number: asked.number ?? '', date: asked.date ?? '' };
  const wish = JSON.stringify(asked);
  const [settled] = useDebouncedValue(wish, 300);
  const { data: preview, error } = useQuery({
    queryKey: keys.of(`awards/${round}`, 'preview', settled),
    queryFn: () =>
      taken(
        api.POST('/award-rounds/{round}/submissions/preview', {
          params: { path: { round } },
          // What was just made of this very text above.
          body: JSON.parse(settled) as typeof asked,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const [obstacle] = preview?.obstacles ?? [];
  return (
    <FormDialog
      form={form}
      sent={{ isPending: send.isPending, error: send.error ?? error }}
      opened
      onClose={onClose}
      title={t('submission.title')}
      act={t('submission.act')}
      onSend={() => send.mutate(sent)}
      blocked={firstOf(
        chosen.numbers.length === 0 && because(t('submission.none')),
        obstacle !== undefined && because(obstacle.detail),
        (preview === undefined || settled !== wish) && waiting,
      )}
      final
      willFollow={[
        { key: 'kept', state: 'now', what: t('submission.kept') },
        { key: 'number', state: 'wrong', what: t('submission.numbered') },
      ]}
      look={
        preview !== undefined && (
          <LinkButton aria-expanded={look} onClick={() => setLook(!look)}>
            {t('submission.look')}
          </LinkButton>
        )
      }
    >
      <FieldRow>
        <TextInput label={t('submission.number')} data-autofocus {...form.input('number')} />
        <DateInput label={t('submission.date')} {...form.text('date')} />
      </FieldRow>
      <TextInput label={t('submission.to')} {...form.input('to')} />
      <Textarea label={t('submission.basis')} autosize minRows={2} {...form.input('basis')} />
      {submitting !== null && <SignerFields form={form} layout={submitting.layout} />}
      <ChosenNominations legend={t('submission.which')} of={open} {...chosen} />
      {look && preview !== undefined && <Paper page={preview.page} label={t('submission.look')} />}
    </FormDialog>
  );
}
