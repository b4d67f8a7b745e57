import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { TermDays } from '#web/kit/term-days.tsx';
import type { Conference } from '#web/screens/conclusions/model.ts';

/** Until when the notice is due, counted day by day. */
export function TermPane({ conference }: { readonly conference: Conference }) {
  const { t } = useTranslation('conclusions');
  const { noticeDays, noticeDueOn, heldOn, today } = conference;
  const total = noticeDays.at(-1)?.count ?? 0;
  return (
    <Pane
      title={t('term.title', { date: day(noticeDueOn) })}
      aside={<span title={t('term.ruleWhy', { count: total })}>{t('term.rule', { count: total })}</span>}
    >
      <p>{leftWords(conference, t)}</p>
      <TermDays
        days={noticeDays}
        today={today}
        label={t('term.label')}
        under={({ date, count }) =>
          date === heldOn
            ? t('term.conference')
            : count === null
              ? t('term.off')
              : date === noticeDueOn
                ? t('term.day', { count })
                : count
        }
      />
    </Pane>
  );
}

function leftWords(
  { noticeDays, noticeDueOn, heldOn, today, notice }: Conference,
  t: ReturnType<typeof useTranslation<'conclusions'>>['t'],
): string {
  if (notice !== null) return t('term.issued', { date: day(notice.date) });
  if (today < heldOn) return t('term.before', { date: day(heldOn) });
  if (today === noticeDueOn) return t('term.today');
  const left = noticeDays.filter(({ date, working }) => date > today && working).length;
  return left > 0 ? t('term.left', { count: left }) : t('term.over');
}
