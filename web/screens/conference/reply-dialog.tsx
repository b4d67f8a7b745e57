import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import type { Invitee } from '#web/screens/conference/model.ts';
import { missing } from '#web/kit/reason.ts';

type Answer = NonNullable<Invitee['answer']>;
const answers = keysOf<Answer>({ accept: 1, substitute: 1, decline: 1 });

interface ReplyDialogProps {
  readonly conference: string;
  readonly invitee: Invitee;
  /** The coordinator enters what came by telephone or on paper. */
  readonly onBehalf: boolean;
  readonly onClose: () => void;
}

export function ReplyDialog({ conference, invitee, onBehalf, onClose }: ReplyDialogProps) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const [answer, setAnswer] = useState<Answer>(onBehalf ? (invitee.answer ?? 'accept') : 'substitute');
  const [substitute, setSubstitute] = useState(invitee.substitute ?? '');
  const reply = useCommand(
    (_: null, key) =>
      api.POST('/conferences/{conference}/replies', {
        params: { path: { conference }, header: key },
        body: { invitee: invitee.id, answer, substitute: answer === 'substitute' ? substitute.trim() : null },
      }),
    { said: t(onBehalf ? 'invitations.replied' : 'own.sent'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={onBehalf ? t('invitations.replyTitle', { name: invitee.name }) : t('own.substituteTitle')}
      act={t(onBehalf ? 'invitations.replyAct' : 'own.substituteAct')}
      onAct={() => reply.mutate(null)}
      pending={reply.isPending}
      blocked={answer === 'substitute' && substitute.trim() === '' && missing('substitute')}
      error={reply.error}
    >
      {onBehalf && (
        <>
          <p>{t('invitations.replyFor')}</p>
          <OneOf
            label={t('invitations.answer')}
            choices={answers.map((key) => ({ key, word: label(`answer.${key}`) }))}
            chosen={answer}
            onChoose={setAnswer}
          />
        </>
      )}
      {answer === 'substitute' && (
        <TextInput
          label={t('invitations.who')}
          data-field="substitute"
          value={substitute}
          onChange={(event) => setSubstitute(event.currentTarget.value)}
          data-autofocus
        />
      )}
    </ActDialog>
  );
}
