import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { TermDays } from '#web/kit/term-days.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { wholeDaysBetween } from '#web/screens/conference/model.ts';
import type { Convening } from '#web/screens/conference/use-convening.ts';

/** What hangs on the day, explained day by day, and the invitation as it would be printed. */
export function ConvenePanes({ convening: { preview } }: { readonly convening: Convening }) {
  const { t } = useTranslation('conference');
  if (preview === null)
    return (
      <Pane title={t('form.terms')}>
        <p className={classes.quiet}>{t('form.chooseDay')}</p>
      </Pane>
    );
  const { latestInvitation, notice, today, invitationReminders } = preview;
  const before = wholeDaysBetween(latestInvitation?.days ?? []);
  const last = notice?.days.at(-1)?.count ?? 0;
  return (
    <>
      {latestInvitation !== null && (
        <Pane title={t('term.invitation', { date: day(latestInvitation.on) })}>
          {today > latestInvitation.on && <Note tone="soon" fact={t('form.lateWarning', { today: day(today) })} />}
          <p className={classes.quiet}>{t('term.invitationWhy', { count: before })}</p>
          <TermDays
            days={latestInvitation.days}
            today={today}
            label={t('term.invitationLabel')}
            under={({ date, count }) =>
              date === latestInvitation.on
                ? t('term.sent')
                : date === latestInvitation.days.at(-1)?.date
                  ? t('term.held')
                  : (count ?? t('term.off'))
            }
          />
          {invitationReminders.length > 0 && (
            <p className={classes.quiet}>
              {t('form.reminders', { days: invitationReminders.map((at) => day(at)).join(', ') })}
            </p>
          )}
        </Pane>
      )}
      {notice !== null && (
        <Pane title={t('term.notice', { date: day(notice.on) })}>
          <p className={classes.quiet}>{t('term.noticeWhy', { count: last })}</p>
          <TermDays
            days={notice.days}
            today={today}
            label={t('term.noticeLabel')}
            under={({ date, count }) =>
              count === 0
                ? t('term.held')
                : count === null
                  ? t('term.off')
                  : date === notice.on
                    ? t('term.last', { count })
                    : count
            }
          />
        </Pane>
      )}
      <Pane title={t('form.preview')}>
        <Paper page={preview.page} label={t('form.preview')} />
      </Pane>
    </>
  );
}
