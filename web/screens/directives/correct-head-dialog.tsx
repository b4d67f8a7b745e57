import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { typedDay } from '#web/kit/format.ts';
import { firstOf, missing } from '#web/kit/reason.ts';
import { headBlocked, PaperFactsFields } from '#web/screens/directives/paper-head-fields.tsx';
import type { PaperDetail } from '#web/screens/directives/use-directives.ts';
import { paperOf } from '#web/screens/directives/use-paper-form.ts';

/** What was read wrongly in the head of a paper: stated anew, with why. */
export function CorrectHeadDialog({ paper, onClose }: { readonly paper: PaperDetail; readonly onClose: () => void }) {
  const { t } = useTranslation('directives', { keyPrefix: 'correct' });
  const { directive, committee, programme, kind, number, issuer } = paper;
  const [head, setHead] = useState({
    ...{ committee, programme, kind, number, issuer },
    ...{ date: typedDay(paper.date), about: paper.about ?? '' },
  });
  const [reason, setReason] = useState('');
  const send = useCommand(
    (_: null, key) =>
      api.POST('/directives/{directive}/correct', {
        params: { path: { directive }, header: key },
        body: { paper: paperOf(head), reason: reason.trim() },
      }),
    { said: t('said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('title')}
      act={t('act')}
      blocked={firstOf(headBlocked(head), reason.trim() === '' && missing('reason'))}
      pending={send.isPending}
      error={send.error}
      onAct={() => send.mutate(null)}
      willFollow={[
        { key: 'tasks', state: 'now', what: t('tasks') },
        { key: 'stays', state: 'waiting', what: t('stays') },
      ]}
    >
      <PaperFactsFields
        head={head}
        set={(change) => setHead((before) => ({ ...before, ...change }))}
        error={send.error}
      />
      <Textarea
        label={t('reason')}
        data-field="reason"
        autosize
        minRows={2}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errorAt(send.error, '/reason')}
      />
    </ActDialog>
  );
}
