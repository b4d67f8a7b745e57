import { useTranslation } from 'react-i18next';
import { unheardOf } from '#web/kit/closed-list.ts';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

type Standing = Pick<
  Conference,
  | 'status'
  | 'phase'
  | 'invitations'
  | 'latestInvitationOn'
  | 'noticeDueOn'
  | 'today'
  | 'heldOn'
  | 'hour'
  | 'notice'
  | 'reason'
>;

/** Where the conference stands and what is owed next, in one sentence. */
export function StandingNote({ conference }: { readonly conference: Standing }) {
  const { t } = useTranslation('conference');
  const { status, phase, invitations, latestInvitationOn, noticeDueOn, today, heldOn, hour, notice, reason } =
    conference;
  if (status === 'postponed' || status === 'cancelled')
    return (
      <Note tone={status === 'cancelled' ? 'overdue' : 'soon'} fact={t(`status.${status}`)}>
        {reason}
      </Note>
    );
  if (notice !== null) return <Note tone="ok" fact={t('status.issued', { number: notice.noticeNumber })} />;
  switch (phase) {
    case 'held':
      return today > noticeDueOn ? (
        <Note tone="overdue" fact={t('status.noticeLate', { date: day(noticeDueOn) })} />
      ) : (
        <Note tone="soon" fact={t('status.noticeOwed', { date: day(noticeDueOn) })} />
      );
    case 'inSession':
      return <Note tone="pen" icon="live" fact={t('status.inSession')} />;
    case 'toCome':
    case 'off':
      break;
    default:
      return unheardOf(phase, null);
  }
  if (invitations === null)
    return today > latestInvitationOn ? (
      <Note tone="overdue" fact={t('status.invitationsLate', { date: day(latestInvitationOn) })} />
    ) : (
      <Note tone="soon" fact={t('status.invitationsOwed', { date: day(latestInvitationOn) })} />
    );
  if (today !== heldOn) return <Note tone="pen" icon="mail" fact={t('status.invited')} />;
  return <Note tone="pen" icon="clock" fact={t(hour === null ? 'status.today' : 'status.todayAt', { hour })} />;
}
