import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { AttachField } from '#web/app/files/attach-field.tsx';
import { useSentAhead } from '#web/app/files/use-sent-ahead.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { because, firstOf, waiting } from '#web/kit/reason.ts';
import { useDirectiveFiles } from '#web/screens/directives/use-directives.ts';

/** The signed original, scanned; what is given stays, so it is said before. */
export function AttachScanDialog({ directive, onClose }: { readonly directive: string; readonly onClose: () => void }) {
  const { t } = useTranslation('directives', { keyPrefix: 'attach' });
  const { t: files } = useTranslation('files');
  const sent = useSentAhead(`/directives/${encodeURIComponent(directive)}/files`);
  const limits = useDirectiveFiles(directive, true).data?.limits;
  const attach = useCommand(
    (_: null, key) =>
      api.POST('/directives/{directive}/scans', {
        params: { path: { directive }, header: key },
        body: { files: sent.ids },
      }),
    { said: t('said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('title')}
      act={t('act')}
      blocked={firstOf(
        sent.uploads.sends && waiting,
        sent.files.length === 0 && because(t('none'), 'files'),
        sent.files.some(({ shown }) => !shown) && because(files('scansOnly'), 'files'),
      )}
      pending={attach.isPending}
      error={attach.error}
      onAct={() => attach.mutate(null)}
      willFollow={[
        { key: 'seen', state: 'now', what: t('seen') },
        { key: 'stays', state: 'wrong', what: t('stays') },
      ]}
    >
      <AttachField label={t('files')} sent={sent} limits={limits} scans />
    </ActDialog>
  );
}
