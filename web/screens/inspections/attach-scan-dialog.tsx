import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { AttachField } from '#web/app/files/attach-field.tsx';
import { useSentAhead } from '#web/app/files/use-sent-ahead.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { day } from '#web/kit/format.ts';
import { because, firstOf, missing, waiting } from '#web/kit/reason.ts';
import { type Inspection, useInspectionFiles } from '#web/screens/inspections/use-inspections.ts';

type Scanned = Inspection['scans'][number]['of'];

/** A signed paper of the inspection, scanned; what is given stays, so it is said before. */
export function AttachScanDialog({ of, onClose }: { readonly of: Inspection; readonly onClose: () => void }) {
  const { t } = useTranslation('inspections', { keyPrefix: 'scans' });
  const { t: files } = useTranslation('files');
  const { inspection, sessions, status } = of;
  const [paper, setPaper] = useState<Scanned>(status === 'concluded' ? 'conclusion' : 'plan');
  const [session, setSession] = useState<string | null>(sessions[0]?.id ?? null);
  const sent = useSentAhead(`/inspections/${encodeURIComponent(inspection)}/files`);
  const limits = useInspectionFiles(inspection, true).data?.limits;
  const papers = (['plan', 'session', 'conclusion'] as const).filter(
    (key) => (key !== 'session' || sessions.length > 0) && (key !== 'conclusion' || status === 'concluded'),
  );
  const attach = useCommand(
    (_: null, key) =>
      api.POST('/inspections/{inspection}/scans', {
        params: { path: { inspection }, header: key },
        body: { of: paper, session: paper === 'session' ? session : null, files: sent.ids },
      }),
    { said: t('said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('attach')}
      act={t('act')}
      blocked={firstOf(
        sent.uploads.sends && waiting,
        paper === 'session' && session === null && missing('session'),
        sent.files.length === 0 && because(t('noFile'), 'files'),
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
      <OneOf
        label={t('of')}
        choices={papers.map((key) => ({ key, word: t(key) }))}
        chosen={paper}
        onChoose={setPaper}
      />
      {paper === 'session' && (
        <OneOf
          grows
          label={t('which')}
          field="session"
          choices={sessions.map(({ id, day: on, hour }) => ({
            key: id,
            word: hour === null ? day(on) : `${day(on)}, ${hour}`,
          }))}
          chosen={session}
          onChoose={setSession}
        />
      )}
      <AttachField label={t('files')} sent={sent} limits={limits} scans />
    </ActDialog>
  );
}
