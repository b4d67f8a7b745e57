import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { readDay, readNumber } from '#web/kit/read-day.ts';
import { countOf } from '#web/screens/conclusions/missing.ts';
import { type Conference, tasksOf, toBody } from '#web/screens/conclusions/model.ts';
import { Obstacles } from '#web/screens/conclusions/obstacles.tsx';
import { type Signer, SignerFields, signerOf, signerValues } from '#web/kit/signer-fields.tsx';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';
import { usePreview } from '#web/screens/conclusions/use-preview.ts';
import { willFollow } from '#web/screens/conclusions/will-follow.tsx';
import { because } from '#web/kit/reason.ts';

interface IssueDialogProps {
  readonly conference: Conference;
  readonly compiler: Compiler;
  /** True: what is on the screen has not been concluded; it is, right before. */
  readonly concludeFirst: boolean;
  readonly onClose: () => void;
}

/** Before the notice goes out: to whom, what is created, what stays open, and that there is no way back. */
export function IssueDialog({ conference, compiler, concludeFirst, onClose }: IssueDialogProps) {
  const { t } = useTranslation('conclusions');
  const paper = usePaper();
  const slug = conference.conference;
  const { number: numbered, day: aDay, written } = useFieldRules();
  const formOf = useActForm(
    { number: '', date: day(conference.today), ...signerValues(conference.likelySigner) },
    { number: numbered, date: aDay, 'signer/post': written, 'signer/name': written },
  );
  const path = { conference: slug };
  const conclude = useCommand(
    (_: null, key) =>
      api.POST('/conferences/{conference}/conclusions', {
        params: { path, header: key },
        body: toBody(compiler),
      }),
    { said: null },
  );
  const issue = useCommand(
    (input: { number: string; date: string; signer: Signer }, key) =>
      api.POST('/conferences/{conference}/notice', { params: { path, header: key }, body: input }),
    { said: t('issue.said'), onDone: onClose },
  );
  const form = formOf(conclude.error ?? issue.error);
  const { values } = form;
  const wish = useMemo(
    () => ({ number: readNumber(values.number), date: readDay(values.date), signer: signerOf(values) }),
    [values],
  );
  const { number: given, date: on, signer } = wish;
  const { data: preview } = usePreview(slug, compiler, wish);
  const act = async (): Promise<void> => {
    if (given === null || on === null) return;
    await compiler.draft.engine.saved();
    // A refusal is shown by `Fault`; then nothing is issued.
    if (concludeFirst) await conclude.mutateAsync(null);
    await issue.mutateAsync({ number: given, date: on, signer });
  };
  const { items } = compiler;
  const counts = { dates: countOf(items, 'noDate'), units: countOf(items, 'noUnit') };
  const silentFrom = preview?.tasks.find((task) => task.silentFrom !== null)?.silentFrom ?? null;
  const obstacles = preview?.obstacles ?? [];
  return (
    <FormDialog
      form={form}
      sent={{ isPending: conclude.isPending || issue.isPending, error: conclude.error ?? issue.error }}
      opened
      onClose={onClose}
      title={t('issue.title')}
      cancel={t('issue.cancel')}
      act={t('issue.done', { tasks: tasksOf(items).length, letters: preview?.letters.length ?? 0, ...paper })}
      onSend={() => void act().catch(() => undefined)}
      blocked={obstacles.length > 0 && because(t('obstacle.title', { count: obstacles.length }))}
      final
      willFollow={preview === undefined ? [] : willFollow(t, conference, preview, concludeFirst ? items.length : null)}
    >
      <p>{t('issue.what', { count: tasksOf(items).length })}</p>
      <FieldRow>
        <TextInput
          label={t('issue.number')}
          description={t('issue.numberHint')}
          {...form.input('number')}
          data-autofocus
        />
        <DateInput label={t('issue.date')} {...form.text('date')} />
      </FieldRow>
      <SignerFields form={form} layout={conference.layout} />
      <Obstacles obstacles={obstacles} compiler={compiler} />
      {preview?.late === true && <Note tone="soon" fact={t('issue.late', { date: day(conference.noticeDueOn) })} />}
      {(counts.dates > 0 || counts.units > 0) && (
        <Note tone="soon" fact={t('issue.missing', counts)}>
          {silentFrom !== null && t('issue.missingWhat', { date: day(silentFrom) })}
        </Note>
      )}
    </FormDialog>
  );
}
