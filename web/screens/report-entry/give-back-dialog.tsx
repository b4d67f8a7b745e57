import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import { keys } from '#web/app/query-keys.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import type { ReportPath } from '#web/screens/report-entry/model.ts';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';
import { missing } from '#web/kit/reason.ts';

interface GiveBackDialogProps {
  readonly path: ReportPath;
  readonly by: string;
  readonly draft: OpenReport;
  readonly onClose: () => void;
}

/** Not signed yet: the draft goes back to whoever prepares it, who reads the remark above the form. */
export function GiveBackDialog({ path, by, draft, onClose }: GiveBackDialogProps) {
  const { t } = useTranslation('entry');
  const client = useQueryClient();
  const [remark, setRemark] = useState('');
  const send = useMutation({
    mutationFn: (body: { remark: string }) =>
      takenOnceSignedIn(() => api.POST('/drafts/report/{cycle}/{unit}/give-back', { params: { path }, body })),
    onSuccess: async (after) => {
      draft.sync.receive(after);
      onClose();
      await client.invalidateQueries({ queryKey: keys.reportDraft(path) });
    },
  });
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('givenBack.title')}
      act={t('givenBack.act')}
      pending={send.isPending}
      blocked={remark.trim() === '' && missing('remark')}
      error={send.error}
      onAct={() => {
        send.mutate({ remark: remark.trim() });
      }}
      willFollow={[
        { key: 'back', state: 'now', what: t('givenBack.what', { by }) },
        { key: 'again', state: 'waiting', what: t('givenBack.again') },
      ]}
    >
      <Textarea
        label={t('givenBack.remark')}
        data-field="remark"
        value={remark}
        onChange={(event) => {
          setRemark(event.currentTarget.value);
        }}
        rows={3}
        maxLength={4000}
        required
        withAsterisk={false}
        data-autofocus
      />
    </ActDialog>
  );
}
