import { LinkButton } from '#web/kit/link-button.tsx';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '#web/app/use-rights.ts';
import { usePerson } from '#web/app/session.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { LetterState } from '#web/screens/mailbox/letter-status.tsx';
import classes from '#web/screens/mailbox/mailbox.module.css';
import { TakeBackDialog } from '#web/screens/mailbox/take-back-dialog.tsx';
import { type Letter, useArrived, useLetter } from '#web/screens/mailbox/use-mailbox.ts';
import { because, firstOf, unlessAllowed } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

interface LetterPaneProps {
  readonly id: number | null;
  readonly onResend: (letter: Letter) => void;
  readonly onHistory: (letter: Letter) => void;
  readonly onChoose: (id: number) => void;
}

/** The letter itself beside the list: to whom, whether it arrived, its text, and the times it was sent again. */
export function LetterPane({ id, onResend, onHistory, onChoose }: LetterPaneProps) {
  const { t } = useTranslation('mailbox');
  const { t: label } = useTranslation('labels');
  const [taking, setTaking] = useState<number | null>(null);
  const { data: letter, error } = useLetter(id);
  const can = useRights(letter?.stream ?? null);
  const { mode } = usePerson();
  const arrived = useArrived(
    letter?.address ?? null,
    letter?.messageId ?? '',
    mode === 'evaluation' && letter?.status === 'accepted',
  );
  if (letter === undefined) {
    return (
      <Pane title={t('letter.title')}>
        {error === null ? <p className={classes.quiet}>{t('letter.choose')}</p> : <Fault error={error} />}
      </Pane>
    );
  }
  const resend = can('resendDelivery');
  const { status, again } = letter;
  return (
    <Pane title={letter.subject}>
      <dl className={classes.facts}>
        <dt>{t('letter.to')}</dt>
        <dd>
          {letter.recipient} ({label(`role.${letter.role}`)}), {letter.unitName}
          <br />
          {letter.address ?? t('letter.noAddress')}
        </dd>
        <dt>{t('column.status')}</dt>
        <dd>
          <LetterState status={status} />
          {status === 'accepted' && letter.settledAt !== null && (
            <span className={classes.quiet}>{t('letter.sent', { time: dayAndTime(letter.settledAt) })}</span>
          )}
          {status === 'toPrint' && <span className={classes.quiet}>{t('letter.toPrint')}</span>}
          {status === 'handedOver' && letter.settledAt !== null && (
            <span className={classes.quiet}>
              {t('letter.handedOver', { time: dayAndTime(letter.settledAt), by: letter.handedBy ?? '' })}
            </span>
          )}
          {status === 'queued' && (
            <span className={classes.quiet}>{t('letter.waiting', { count: letter.attempts })}</span>
          )}
          {letter.response !== null && status !== 'accepted' && (
            <span className={classes.quiet}>{t('letter.answer', { text: letter.response })}</span>
          )}
        </dd>
      </dl>
      {letter.resendOf !== null && (
        <p className={classes.quiet}>
          {t('letter.againOf', { by: letter.resentBy ?? '' })}{' '}
          <LinkButton onClick={() => onChoose(letter.resendOf ?? letter.id)}>{t('letter.first')}</LinkButton>
        </p>
      )}
      {again.map((one) => (
        <p key={one.id} className={classes.quiet}>
          {t('letter.againBy', {
            time: dayAndTime(one.queuedAt),
            by: one.by ?? '',
            status: label(`deliveryStatus.${one.status}`),
          })}
        </p>
      ))}
      <div className={classes.body} tabIndex={0} role="region" aria-label={t('letter.title')}>
        {letter.body}
      </div>
      {typeof arrived.data === 'number' && (
        <p className={classes.quiet}>
          {t('letter.arrived')}{' '}
          <a href={`/mail/${String(arrived.data)}`} target="_blank" rel="noreferrer">
            {t('letter.openMail')}
          </a>
        </p>
      )}
      <div className={classes.acts}>
        <ActButton
          onAct={() => onResend(letter)}
          blocked={firstOf(status === 'queued' && because(t('resend.queued')), unlessAllowed(resend))}
        >
          {t('resend.act')}
        </ActButton>
        {status === 'handedOver' && (
          <Button
            variant="default"
            onClick={() => setTaking(letter.id)}
            disabled={!resend.allowed}
            title={resend.reason ?? undefined}
          >
            {t('takeBack.open')}
          </Button>
        )}
        <Button variant="default" onClick={() => onHistory(letter)}>
          {t('letter.history')}
        </Button>
        <Link to="/hop-thu" search={{ stream: letter.stream }}>
          {t('letter.sameStream')}
        </Link>
      </div>
      {taking === letter.id && (
        <TakeBackDialog letters={[letter.id]} onClose={() => setTaking(null)} onDone={() => undefined} />
      )}
    </Pane>
  );
}
