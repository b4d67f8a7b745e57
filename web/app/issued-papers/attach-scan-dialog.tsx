import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { AttachField } from '#web/app/files/attach-field.tsx';
import { useSentAhead } from '#web/app/files/use-sent-ahead.ts';
import type { IssuedPaper, IssuedPapers } from '#web/app/issued-papers/use-issued-papers.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { because, firstOf, waiting } from '#web/kit/reason.ts';

interface AttachScanDialogProps {
  readonly cycle: string;
  readonly paper: IssuedPaper;
  readonly limits: IssuedPapers['limits'];
  readonly onClose: () => void;
}

/** What was signed of one numbered paper; what is given stays, so it is said before. */
export function AttachScanDialog({ cycle, paper, limits, onClose }: AttachScanDialogProps) {
  const { t } = useTranslation('files');
  const { t: label } = useTranslation('labels');
  const sent = useSentAhead(`/cycles/${encodeURIComponent(cycle)}/files`, {});
  const attach = useCommand(
    (_: null, key) =>
      api.POST('/cycles/{cycle}/scans', {
        params: { path: { cycle }, header: key },
        body: { paper: paper.paper, files: sent.ids },
      }),
    { said: t('issued.added'), onDone: onClose },
  );
  const facts = { paper: label(`issuedPaper.${paper.paper}`), symbol: paper.symbol, date: day(paper.date) };
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('issued.addTitle', facts)}
      act={t('issued.addAct')}
      blocked={firstOf(sent.uploads.sends && waiting, sent.files.length === 0 && because(t('issued.noFile'), 'files'))}
      pending={attach.isPending}
      error={attach.error}
      onAct={() => attach.mutate(null)}
      willFollow={[
        { key: 'seen', state: 'now', what: t('issued.seen') },
        { key: 'stays', state: 'wrong', what: t('issued.stays') },
      ]}
    >
      <AttachField label={t('issued.scans')} sent={sent} limits={limits} scans />
    </ActDialog>
  );
}
