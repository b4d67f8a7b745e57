import { keys } from '#web/app/query-keys.ts';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, newKey, taken } from '#web/api/client.ts';
import { useAct } from '#web/app/use-act.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import type { Knot } from '#web/kit/thread.tsx';
import type { Letter } from '#web/screens/mailbox/use-mailbox.ts';

interface ResendDialogProps {
  readonly letter: Letter | null;
  readonly onClose: () => void;
  readonly onSent: (id: number) => void;
}

/** Says who gets what before a letter goes out once more. One key per opened dialog: pressing twice sends once. */
export function ResendDialog({ letter, onClose, onSent }: ResendDialogProps) {
  return letter === null ? null : <Opened key={letter.id} letter={letter} onClose={onClose} onSent={onSent} />;
}

function Opened({ letter, onClose, onSent }: ResendDialogProps & { readonly letter: Letter }) {
  const { t } = useTranslation('mailbox');
  const { t: label } = useTranslation('labels');
  const client = useQueryClient();
  const { run, pending, error } = useAct(async (key: ReturnType<typeof newKey>) => {
    const params = { path: { id: letter.id }, header: key };
    const answer = await taken(api.POST('/deliveries/{id}/resend', { params, body: {} }));
    const said = answer.again
      ? t('resend.twice')
      : answer.engine === 'engineAway'
        ? t('resend.waiting')
        : t('resend.done');
    notifications.show({ color: 'green', message: said });
    await client.invalidateQueries({ queryKey: keys.deliveries() });
    onSent(answer.delivery);
    onClose();
  });
  const [key] = useState(newKey);
  const role = label(`role.${letter.role}`);
  const willFollow: Knot[] = [
    { key: 'who', state: 'now', what: t('resend.follow', { recipient: letter.recipient, role }) },
    { key: 'address', state: 'waiting', what: t('resend.address') },
    { key: 'log', state: 'waiting', what: t('resend.log') },
    ...(letter.rehearsal ? [{ key: 'rehearsal', state: 'waiting' as const, what: t('resend.rehearsal') }] : []),
    { key: 'unchanged', state: 'waiting', what: t('resend.unchanged') },
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('resend.title')}
      willFollow={willFollow}
      act={t('resend.button')}
      onAct={() => run(key)}
      pending={pending}
      error={error}
    >
      <p>{t('resend.who', { subject: letter.subject, unit: letter.unitName })}</p>
    </ActDialog>
  );
}
