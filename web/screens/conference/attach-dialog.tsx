import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { AttachField } from '#web/app/files/attach-field.tsx';
import { useSentAhead } from '#web/app/files/use-sent-ahead.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { because, firstOf, missing, waiting } from '#web/kit/reason.ts';
import { type Conference, type ConferenceFile, fileKinds, isScan } from '#web/screens/conference/model.ts';
import { useConferenceFiles } from '#web/screens/conference/use-conference-files.ts';

interface AttachDialogProps {
  readonly conference: Conference;
  /** Of a unit: its own paper, counted from 1; null: the host says what it gives. */
  readonly paper: number | null;
  /** What it is needed for, where that is said; left out: none. */
  readonly duty?: { readonly id: string; readonly what: string };
  /** Whose paper or duty it is. */
  readonly unit?: string;
  readonly onClose: () => void;
}

/** Files given to the conference; what is given stays, so it is said before. */
export function AttachDialog({ conference, paper, duty, unit, onClose }: AttachDialogProps) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const { t: files } = useTranslation('files');
  const { t: preparation } = useTranslation('preparation');
  const { conference: slug, papers } = conference;
  const [as, setAs] = useState<ConferenceFile['as']>(
    duty !== undefined ? 'duty' : paper === null ? 'document' : 'paper',
  );
  const [chosen, setChosen] = useState(paper);
  const sent = useSentAhead(`/conferences/${encodeURIComponent(slug)}/files`, unit === undefined ? {} : { unit });
  const limits = useConferenceFiles(slug, true).data?.limits;
  const attach = useCommand(
    (_: null, key) =>
      api.POST('/conferences/{conference}/documents', {
        params: { path: { conference: slug }, header: key },
        body: {
          ...{ as, files: sent.ids },
          ...(as === 'paper' && chosen !== null ? { paper: chosen } : {}),
          ...(duty === undefined ? {} : { duty: duty.id }),
        },
      }),
    { said: duty === undefined ? t('documents.added') : preparation('file.saved'), onDone: onClose },
  );
  const scans = isScan(as);
  const possible = fileKinds.filter((one) => isThere(conference, one));
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={
        duty !== undefined
          ? preparation('file.title', { what: duty.what })
          : paper === null
            ? t('documents.addTitle')
            : t('documents.paperTitle', { title: papers[paper - 1]?.title ?? t('papers.noTitle') })
      }
      act={t('documents.addAct')}
      blocked={firstOf(
        as === 'paper' && chosen === null && missing('paper'),
        sent.uploads.sends && waiting,
        sent.files.length === 0 && because(t('documents.noFile'), 'files'),
        // Added while it was to be something else.
        scans && sent.files.some(({ shown }) => !shown) && because(files('scansOnly'), 'files'),
      )}
      pending={attach.isPending}
      error={attach.error}
      onAct={() => attach.mutate(null)}
      willFollow={[
        { key: 'seen', state: 'now', what: duty === undefined ? t('documents.seen') : preparation('file.seen') },
        { key: 'stays', state: 'wrong', what: t('documents.stays') },
      ]}
    >
      {paper === null && duty === undefined && (
        <OneOf
          label={t('documents.as')}
          field="as"
          choices={possible.map((key) => ({ key, word: label(`conferenceFile.${key}`) }))}
          chosen={as}
          onChoose={setAs}
        />
      )}
      {paper === null && as === 'paper' && (
        <OneOf
          grows
          label={t('documents.ofPaper')}
          field="paper"
          choices={papers.map(({ by, title }, row) => ({
            key: String(row + 1),
            word: t('documents.paper', { number: row + 1, by, title: title ?? t('papers.noTitle') }),
          }))}
          chosen={chosen === null ? null : String(chosen)}
          onChoose={(key) => setChosen(Number(key))}
        />
      )}
      <AttachField label={t('documents.files')} sent={sent} limits={limits} scans={scans} />
    </ActDialog>
  );
}

/** What it would be given to: a paper that was registered, a letter that was issued. */
function isThere({ papers, invitations, notice, minutes }: Conference, as: ConferenceFile['as']): boolean {
  switch (as) {
    case 'paper':
      return papers.length > 0;
    // Given beside the duty itself.
    case 'duty':
      return false;
    case 'invitationScan':
      return invitations !== null;
    case 'noticeScan':
      return notice !== null;
    case 'minutesScan':
      return minutes !== null;
    default:
      return true;
  }
}
