import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useStations } from '#web/app/cycle-frame/use-stations.ts';
import { usePerson } from '#web/app/session.tsx';
import { isLeader } from '#web/app/staff.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { owes } from '#web/screens/board/board-model.ts';
import type { BoardRow, BoardView } from '#web/screens/board/use-board.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import { because, missing } from '#web/kit/reason.ts';

interface CloseDialogProps {
  readonly cycle: string;
  readonly board: BoardView;
  readonly onClose: () => void;
}

/** Names who will be missing, who is not judged, and whose deadline still runs, which is a leader's to pass over. */
export function CloseDialog({ cycle, board, onClose }: CloseDialogProps) {
  const { t } = useTranslation('board');
  const { t: frame } = useTranslation('cycles');
  const { data: stations } = useStations(cycle);
  const session = usePerson();
  const [reason, setReason] = useState('');
  const owing = board.rows.filter(owes);
  const running = owing.filter(({ dueAt }) => dueAt !== null && dueAt > board.now);
  const waiting = board.rows.filter(({ status }) => status === 'submitted');
  const leads = isLeader(session.position);
  const close = useCommand(
    (body: { overrideReason: string | null }, key) =>
      api.POST('/cycles/{cycle}/close-collection', { params: { path: { cycle }, header: key }, body }),
    { said: t('close.done'), onDone: onClose },
  );
  const overrides = running.length > 0;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('close.title')}
      act={owing.length === 0 ? t('close.act') : t('close.actMissing', { count: owing.length })}
      cancel={t('close.cancel')}
      blocked={overrides && (leads ? reason.trim() === '' && missing('reason') : because(t('close.leaderOnly')))}
      pending={close.isPending}
      error={close.error}
      onAct={() => close.mutate({ overrideReason: overrides ? reason.trim() : null })}
      final
      willFollow={[
        { key: 'now', state: 'now', when: `${t('close.now')}:`, what: t('close.nowWhat') },
        { key: 'mail', state: 'waiting', when: `${t('close.mail')}:`, what: t('close.mailWhat') },
        { key: 'after', state: 'waiting', when: `${t('close.after')}:`, what: t('close.afterWhat') },
      ]}
    >
      <p>{t('close.when', { cycle: frame('frame.name', { period: stations?.label ?? '' }) })}</p>
      {owing.length === 0 && waiting.length === 0 && <Note tone="ok" fact={t('close.complete')} />}
      {owing.length > 0 && (
        <Note tone="soon" fact={t('close.missing', { count: owing.length, names: namesOf(owing) })}>
          {t('close.missingWhat')}
        </Note>
      )}
      {waiting.length > 0 && (
        <Note
          tone="soon"
          icon="search"
          fact={t('close.notAccepted', { count: waiting.length, names: namesOf(waiting) })}
        >
          {t('close.notAcceptedWhat')}
        </Note>
      )}
      {overrides && (
        <Note tone="overdue" icon="clock" fact={t('close.running', { count: running.length, names: namesOf(running) })}>
          {t('close.runningWhat')}
        </Note>
      )}
      {overrides && leads && (
        <Textarea
          label={t('close.reason')}
          required
          withAsterisk={false}
          autosize
          minRows={2}
          data-field="reason"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </ActDialog>
  );
}

function namesOf(rows: readonly BoardRow[]): string {
  const names = rows.slice(0, 6).map(({ name }) => name);
  return rows.length > 6 ? `${names.join(', ')}…` : names.join(', ');
}
