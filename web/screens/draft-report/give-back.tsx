import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { missing } from '#web/kit/reason.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface GiveBackProps {
  readonly cycle: string;
  readonly report: ReportDraft;
}

/** What was laid before him and is not approved: it goes back to who wrote it, with a word. */
export function GiveBack({ cycle, report }: GiveBackProps) {
  const { t } = useTranslation('draftReport');
  const [open, setOpen] = useState(false);
  const { presented } = report.draft.view.draft;
  if (presented === null) return null;
  return (
    <>
      <ActButton variant="default" blocked={false} onAct={() => setOpen(true)}>
        {t('present.giveBack')}
      </ActButton>
      {open && <GiveBackDialog {...{ cycle, report }} by={presented.by} onClose={() => setOpen(false)} />}
    </>
  );
}

interface GiveBackDialogProps extends GiveBackProps {
  readonly by: string;
  readonly onClose: () => void;
}

function GiveBackDialog({ cycle, report, by, onClose }: GiveBackDialogProps) {
  const { t } = useTranslation('draftReport');
  const { engine } = report.draft;
  const [remark, setRemark] = useState('');
  const send = useMutation({
    mutationFn: (body: { remark: string }) =>
      takenOnceSignedIn(() =>
        api.POST('/drafts/consolidated/{cycle}/give-back', { params: { path: { cycle } }, body }),
      ),
    onSuccess: (draft) => {
      engine.receive(draft);
      onClose();
    },
  });
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('present.giveBackTitle')}
      act={t('present.giveBackAct')}
      pending={send.isPending}
      blocked={remark.trim() === '' && missing('remark')}
      error={send.error}
      onAct={() => send.mutate({ remark: remark.trim() })}
      willFollow={[{ key: 'back', state: 'now', what: t('present.goesBack', { by }) }]}
    >
      <Textarea
        label={t('present.remark')}
        data-field="remark"
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
        rows={3}
        maxLength={4000}
        required
        withAsterisk={false}
        data-autofocus
      />
    </ActDialog>
  );
}
