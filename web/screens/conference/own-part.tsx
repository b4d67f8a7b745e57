import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { GivenFiles } from '#web/app/files/given-files.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import { type Act, type Can, useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { AttachDialog } from '#web/screens/conference/attach-dialog.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { byDay } from '#web/screens/conference/duties-model.ts';
import { DutyRow } from '#web/screens/conference/duty-row.tsx';
import type { Conference, Invitee } from '#web/screens/conference/model.ts';
import { PaperDialog } from '#web/screens/conference/paper-dialog.tsx';
import { PaperTitle, TakePaperBack } from '#web/screens/conference/take-paper-back.tsx';
import duties from '#web/screens/conference/preparation.module.css';
import { ReplyDialog } from '#web/screens/conference/reply-dialog.tsx';
import { useConferenceFiles } from '#web/screens/conference/use-conference-files.ts';

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
  const [attaching, setAttaching] = useState<number | null>(null);
  const mine = conference.invitees.filter((one) => one.unit === unit);
  const papers = conference.papers
    .map((one, row) => ({ ...one, number: row + 1 }))
    .filter((one) => (one.unit ?? null) === unit || (one.unit === null && one.by === unitName));
  const reply = can('conference.ReplyInvitation');
  const paper = can('conference.RegisterPaper');
  const attach = can('conference.AttachFiles');
  const correct = can('conference.CorrectPaper');
  const [correcting, setCorrecting] = useState<(typeof papers)[number] | null>(null);
  return (
    <Pane title={t('own.title', { unit: unitName })}>
      {mine.map((invitee) => (
        <OwnInvitation key={invitee.id} conference={conference} invitee={invitee} reply={reply} />
      ))}
      <OwnDuties conference={conference} unit={unit} can={can} />
      <div className={classes.acts}>
        <span>
          {t('own.papers')}: {papers.length === 0 && t(conference.phase === 'held' ? 'own.hadNoPaper' : 'own.noPaper')}
        </span>
        <span className={classes.space} />
        {paper.allowed && conference.phase !== 'held' && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('own.paper')}
          </Button>
        )}
      </div>
      {papers.map((one) => (
        <OwnPaper
          key={one.number}
          conference={conference}
          paper={one}
          onAttach={() => setAttaching(one.number)}
          attach={attach}
          correct={correct}
          onCorrect={() => setCorrecting(one)}
        />
      ))}
      {attaching !== null && (
        <AttachDialog conference={conference} paper={attaching} unit={unit} onClose={() => setAttaching(null)} />
      )}
      {correcting !== null && (
        <PaperDialog
          conference={conference.conference}
          unit={unit}
          by={unitName}
          corrects={correcting}
          onClose={() => setCorrecting(null)}
        />
      )}
      {adding && (
        <PaperDialog conference={conference.conference} unit={unit} by={unitName} onClose={() => setAdding(false)} />
      )}
    </Pane>
  );
}

function OwnDuties({
  conference,
  unit,
  can,
}: {
  readonly conference: Conference;
  readonly unit: string;
  readonly can: Can;
}) {
  const { t } = useTranslation('preparation');
  const mine = byDay(conference.duties.items.filter((duty) => duty.unit === unit));
  if (mine.length === 0) return null;
  return (
    <div className={classes.own}>
      <strong>{t('own')}</strong>
      <ul className={duties.list} aria-label={t('own')}>
        {mine.map((duty) => (
          <DutyRow key={duty.id} conference={conference} duty={duty} can={can} unit={unit} />
        ))}
      </ul>
    </div>
  );
}

interface OwnPaperProps {
  readonly conference: Conference;
  readonly paper: Conference['papers'][number] & { readonly number: number };
  readonly attach: Act;
  readonly onAttach: () => void;
  readonly correct: Act;
  readonly onCorrect: () => void;
}

/** Its title, what of it has been handed in, and the way to add its text. */
function OwnPaper({ conference: { conference, files, phase }, paper, attach, onAttach, ...rest }: OwnPaperProps) {
  const { t } = useTranslation('conference');
  const own = files.filter((file) => file.paper === paper.number);
  const { data } = useConferenceFiles(conference, own.length > 0);
  const title = paper.title ?? t('papers.noTitle');
  return (
    <div className={classes.acts}>
      <div>
        <PaperTitle paper={paper} />
        <GivenFiles label={title} files={own} stored={data?.files} />
      </div>
      <span className={classes.space} />
      {paper.unit !== null && rest.correct.allowed && phase !== 'held' && (
        <>
          <Button variant="default" aria-label={t('own.correctOf', { title })} onClick={rest.onCorrect}>
            {t('papers.correct')}
          </Button>
          <TakePaperBack conference={conference} paper={paper} can={rest.correct} />
        </>
      )}
      {paper.unit !== null && attach.allowed && (
        <Button variant="default" aria-label={t('own.attachTo', { title })} onClick={onAttach}>
          {t('own.attach')}
        </Button>
      )}
    </div>
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
      {invitee.code !== null && (
        <p>
          {t('own.code')} <strong>{invitee.code}</strong>
        </p>
      )}
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
