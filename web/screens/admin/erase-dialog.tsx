import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#web/api/schema.d.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import type { Knot } from '#web/kit/thread.tsx';
import { unread } from '#web/kit/reason.ts';

interface EraseDialogProps {
  readonly met: components['schemas']['ErasurePreview'];
  /** Whether an account goes with it. */
  readonly account: boolean;
  readonly sent: { readonly isPending: boolean; readonly error: Error | null };
  readonly onErase: (confirm: string) => void;
  readonly onClose: () => void;
}

/** The second confirmation: what goes, what stays, and the name typed once more. */
export function EraseDialog({ met, account, sent, onErase, onClose }: EraseDialogProps) {
  const { t } = useTranslation('admin');
  const [typed, setTyped] = useState('');
  const { confirm, ...counts } = met;
  const gone = [
    'erase.gone.events',
    'erase.gone.letters',
    'erase.gone.commands',
    ...(account ? (['erase.gone.account'] as const) : []),
  ] as const;
  const stays = [
    ...(met.lettersWaiting > 0 ? (['erase.stays.waiting'] as const) : []),
    'erase.stays.log',
    'erase.stays.papers',
    'erase.stays.backups',
  ] as const;
  const knots: readonly Knot[] = [
    ...gone.map((key) => ({ key, state: 'now' as const, what: t(key, counts) })),
    ...stays.map((key) => ({ key, state: 'waiting' as const, what: t(key, counts) })),
    { key: 'running', state: 'done', what: t('erase.running') },
    { key: 'final', state: 'wrong', what: t('erase.final') },
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('erase.title', { confirm })}
      willFollow={knots}
      act={t('erase.act')}
      onAct={() => onErase(typed)}
      blocked={typed !== confirm && unread('confirm', typed)}
      pending={sent.isPending}
      error={sent.error}
      dangerous
    >
      <TextInput
        label={t('erase.confirm', { confirm })}
        data-field="confirm"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        data-autofocus
      />
    </ActDialog>
  );
}
