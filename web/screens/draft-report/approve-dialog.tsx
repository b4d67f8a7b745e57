import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { day } from '#web/kit/format.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { because, waiting } from '#web/kit/reason.ts';
import { readDay, readNumber } from '#web/kit/read-day.ts';
import { type Signer, SignerFields, signerOf, signerValues } from '#web/kit/signer-fields.tsx';
import type { Context, Round } from '#web/screens/draft-report/model.ts';
import { readAgain } from '#web/screens/draft-report/read-again.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface ApproveDialogProps {
  readonly cycle: string;
  readonly context: Context;
  readonly report: ReportDraft;
  /** Of the draft as it stood when the dialog was opened: nothing else is approved. */
  readonly revision: number;
  readonly rounds: readonly Round[];
  readonly onClose: () => void;
}

/** The leader's word: the report gets its number, and its text is locked. */
export function ApproveDialog({ cycle, context, report, revision, rounds, onClose }: ApproveDialogProps) {
  const { t } = useTranslation('draftReport');
  const { number: numbered, day: aDay, written } = useFieldRules();
  const formOf = useActForm(
    { number: '', date: day(context.today), ...signerValues(context.signer) },
    { number: numbered, date: aDay, 'signer/post': written, 'signer/name': written },
  );
  const [done, setDone] = useState(false);
  const approve = useCommand(
    (body: { number: string; date: string; signer: Signer; revision: number }, key) =>
      api.POST('/cycles/{cycle}/report-draft/approve', { params: { path: { cycle }, header: key }, body }),
    {
      said: t('approve.said'),
      // What waits is told by its receipt; else the dialog stays until the page behind it says the number.
      onDone: ({ outcome }) => (outcome === 'waiting' ? onClose() : setDone(true)),
    },
  );
  const isShown = done && context.approved !== null;
  useEffect(() => {
    if (isShown) onClose();
  }, [isShown, onClose]);
  const form = formOf(approve.error);
  const { values } = form;
  const act = (): void => {
    const [number, date] = [readNumber(values.number), readDay(values.date)];
    if (number === null || date === null) return;
    approve.mutate({ number, date, signer: signerOf(values), revision });
  };
  const leftOut = report.leftOut.length;
  return (
    <FormDialog
      form={form}
      sent={approve}
      opened
      onClose={onClose}
      title={t('approve.title')}
      act={t('approve.act')}
      onSend={act}
      blocked={done ? waiting : readAgain(report, revision) && because(t('act.readAgain'))}
      final
      willFollow={[
        { key: 'locked', state: 'now', what: t('approve.locked') },
        { key: 'document', state: 'now', what: t('approve.document') },
        ...(leftOut > 0
          ? [{ key: 'leftOut', state: 'now' as const, what: t('approve.leftOut', { count: leftOut }) }]
          : []),
        ...rounds.flatMap(({ round, dueOn, asked }) => {
          const silent = asked.filter(({ awaited }) => awaited).length;
          const what = t('approve.silent', { count: silent, round, due: day(dueOn) });
          return silent === 0 ? [] : [{ key: `silent ${String(round)}`, state: 'wrong' as const, what }];
        }),
      ]}
    >
      <FieldRow>
        <TextInput label={t('approve.number')} {...form.input('number')} data-autofocus />
        <DateInput label={t('approve.date')} {...form.text('date')} />
      </FieldRow>
      <SignerFields form={form} layout={context.layout} />
    </FormDialog>
  );
}
