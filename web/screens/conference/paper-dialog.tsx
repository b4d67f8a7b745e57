import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';

const kinds = ['department', 'locality', 'front', 'enterprise', 'other'] as const;

interface PaperDialogProps {
  readonly conference: string;
  /** Who speaks; a unit's own paper begins with its name. */
  readonly by: string;
  readonly onClose: () => void;
}

export function PaperDialog({ conference, by, onClose }: PaperDialogProps) {
  const { t } = useTranslation('conference');
  const [speaker, setSpeaker] = useState(by);
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<string>('department');
  const register = useCommand(
    (_: null, key) =>
      api.POST('/conferences/{conference}/papers', {
        params: { path: { conference }, header: key },
        body: { byKind: kind, by: speaker.trim(), title: title.trim() === '' ? null : title.trim() },
      }),
    { said: t('papers.added'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('papers.addTitle')}
      act={t('papers.addAct')}
      onAct={() => register.mutate(null)}
      pending={register.isPending}
      blocked={speaker.trim() === ''}
      error={register.error}
    >
      <TextInput
        label={t('papers.by')}
        value={speaker}
        onChange={(event) => setSpeaker(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label={t('papers.title')}
        placeholder={t('papers.titleHint')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Select
        label={t('papers.kind')}
        value={kind}
        onChange={(chosen) => setKind(chosen ?? 'other')}
        data={kinds.map((one) => ({ value: one, label: t(`papers.kinds.${one}`) }))}
      />
    </ActDialog>
  );
}
