import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { type Act, useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference, Invitee } from '#web/screens/conference/model.ts';
import { PaperDialog } from '#web/screens/conference/paper-dialog.tsx';
import { ReplyDialog } from '#web/screens/conference/reply-dialog.tsx';

interface OwnPartProps {
  readonly conference: Conference;
  readonly unit: string;
  readonly unitName: string;
}

/** What a unit has to do with the conference: answer its invitation, register its paper. */
export function OwnPart({ conference, unit, unitName }: OwnPartProps) {
  const { t } = useTranslation('conference');
  const can = useRights(`conference/${conference.conference}`, unit);
  const [adding, setAdding] = useState(false);
  const mine = conference.invitees.filter((one) => one.unit === unit);
  const papers = conference.papers.filter(({ by }) => by === unitName);
  const reply = can('conference.ReplyInvitation');
  const paper = can('conference.RegisterPaper');
  return (
    <Pane title={t('own.title', { unit: unitName })}>
      {mine.map((invitee) => (
        <OwnInvitation key={invitee.id} conference={conference} invitee={invitee} reply={reply} />
      ))}
      <div className={classes.acts}>
        <span>
          {t('own.papers')}:{' '}
          {papers.length === 0 ? t('own.noPaper') : papers.map(({ title }) => title ?? t('papers.noTitle')).join('; ')}
        </span>
        <span className={classes.space} />
        {paper.allowed && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('own.paper')}
          </Button>
        )}
      </div>
      {adding && (
        <PaperDialog conference={conference.conference} unit={unit} by={unitName} onClose={() => setAdding(false)} />
      )}
    </Pane>
  );
}

function OwnInvitation({
  conference,
  invitee,
  reply,
}: {
  readonly conference: Conference;
  readonly invitee: Invitee;
  readonly reply: Act;
}) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const [naming, setNaming] = useState(false);
  const { answer, substitute, role } = invitee;
  const send = useCommand(
    (input: 'accept' | 'decline', key) =>
      api.POST('/conferences/{conference}/replies', {
        params: { path: { conference: conference.conference }, header: key },
        body: { invitee: invitee.id, answer: input, substitute: null },
      }),
    { said: t('own.sent') },
  );
  const said =
    answer === 'substitute' && substitute !== null
      ? t('invitations.substitute', { name: substitute })
      : answer === null
        ? t('invitations.noAnswer')
        : label(`answer.${answer}`);
  return (
    <div className={classes.own}>
      {role !== '' && <p>{t('own.role', { role })}</p>}
      {conference.invitations === null && <p className={classes.quiet}>{t('own.notSent')}</p>}
      <p>
        <strong>{answer === null ? said : t('own.answered', { answer: said })}</strong>{' '}
        {reply.allowed && answer !== null && <span className={classes.quiet}>{t('own.changeable')}</span>}
      </p>
      {conference.invitations !== null && reply.allowed && (
        <div className={classes.answers}>
          <Button
            variant={answer === 'accept' ? 'default' : 'filled'}
            disabled={answer === 'accept'}
            loading={send.isPending}
            onClick={() => send.mutate('accept')}
          >
            {t('own.accept')}
          </Button>
          <Button variant="default" onClick={() => setNaming(true)}>
            {t('own.substitute')}
          </Button>
          <Button variant="default" disabled={answer === 'decline'} onClick={() => send.mutate('decline')}>
            {t('own.decline')}
          </Button>
        </div>
      )}
      {conference.invitations !== null && !reply.allowed && <p className={classes.quiet}>{reply.reason}</p>}
      <Fault error={send.error} />
      {naming && (
        <ReplyDialog
          conference={conference.conference}
          invitee={invitee}
          onBehalf={false}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}
