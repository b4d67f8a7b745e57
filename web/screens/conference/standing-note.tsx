import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

type Standing = Pick<
  Conference,
  'status' | 'invitations' | 'latestInvitationOn' | 'noticeDueOn' | 'today' | 'heldOn' | 'notice' | 'reason'
>;

/** Where the conference stands and what is owed next, in one sentence. */
export function StandingNote({ conference }: { readonly conference: Standing }) {
  const { t } = useTranslation('conference');
  const { status, invitations, latestInvitationOn, noticeDueOn, today, heldOn, notice, reason } = conference;
  if (status === 'postponed' || status === 'cancelled')
    return (
      <Note tone={status === 'cancelled' ? 'overdue' : 'soon'} fact={t(`status.${status}`)}>
        {reason}
      </Note>
    );
  if (notice !== null) return <Note tone="ok" fact={t('status.issued', { number: notice.noticeNumber })} />;
  if (today >= heldOn && status !== 'convened')
    return today > noticeDueOn ? (
      <Note tone="overdue" fact={t('status.noticeLate', { date: day(noticeDueOn) })} />
    ) : (
      <Note tone="soon" fact={t('status.noticeOwed', { date: day(noticeDueOn) })} />
    );
  if (invitations === null)
    return today > latestInvitationOn ? (
      <Note tone="overdue" fact={t('status.invitationsLate', { date: day(latestInvitationOn) })} />
    ) : (
      <Note tone="soon" fact={t('status.invitationsOwed', { date: day(latestInvitationOn) })} />
    );
  return <Note tone="pen" icon="mail" fact={t(today === heldOn ? 'status.today' : 'status.invited')} />;
}
