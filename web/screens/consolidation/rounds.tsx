import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMarkedWords } from '#web/app/marked-words.ts';
import { PaperButton } from '#web/app/report-paper/paper-button.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { type Knot, Thread } from '#web/kit/thread.tsx';
import { type Form, whole } from '#web/screens/consolidation/form.ts';
import classes from '#web/screens/consolidation/review.module.css';
import { RoundDialog } from '#web/screens/consolidation/round-dialog.tsx';
import { useMarkWords } from '#web/screens/consolidation/use-mark-words.ts';
import { useRounds } from '#web/screens/consolidation/use-rounds.ts';

/** Every round and what became of it: a report that comes back is read against what was asked. */
export function Rounds({ cycle, unit, form }: { readonly cycle: string; readonly unit: string; readonly form: Form }) {
  const { t } = useTranslation('consolidation');
  const { data } = useRounds(cycle, unit);
  const words = useMarkWords(form);
  const said = useMarkedWords();
  const [opened, setOpened] = useState<number | null>(null);
  if (data === undefined || data.rounds.length === 0) return null;
  const knots = data.rounds.flatMap(({ report, by, outcome }): Knot[] => {
    const sent: Knot = {
      key: `sent ${String(report.round)}`,
      state: 'done',
      when: dayAndTime(report.arrivedAt),
      what: (
        <>
          {t('rounds.sent', { round: report.round, person: by.person, receipt: report.receipt })}{' '}
          {report.round !== form.round && (
            <LinkButton onClick={() => setOpened(report.round)}>{t('rounds.open')}</LinkButton>
          )}{' '}
          <PaperButton asLink of={{ cycle, unit: form.unit, round: report.round }} />
          {report.replies.length > 0 && (
            <ul className={classes.reasons}>
              {report.replies.map(({ path, text }) => (
                <li key={path ?? ''}>{t('rounds.reply', { place: words.place(path ?? whole), text })}</li>
              ))}
            </ul>
          )}
        </>
      ),
    };
    if (outcome.kind === 'waiting') return [sent, { key: 'waiting', state: 'now', what: t('rounds.waiting') }];
    if (outcome.kind === 'accepted') {
      const what = t('rounds.accepted', { person: outcome.by.person });
      return [sent, { key: `accepted ${String(report.round)}`, state: 'done', when: dayAndTime(outcome.at), what }];
    }
    const what = (
      <>
        {t('rounds.returned', { person: outcome.by.person })}
        <ul className={classes.reasons}>
          {outcome.reasons.map(({ path, ...mark }) => (
            <li key={`${path ?? ''} ${said(mark)}`}>
              {path === null ? '' : `${words.place(path)}: `}
              {said(mark)}
            </li>
          ))}
        </ul>
      </>
    );
    return [sent, { key: `returned ${String(report.round)}`, state: 'wrong', when: dayAndTime(outcome.at), what }];
  });
  const shown = data.rounds.find(({ report }) => report.round === opened);
  return (
    <Pane title={t('rounds.title')}>
      <Thread knots={knots} label={t('rounds.title')} />
      {shown !== undefined && <RoundDialog form={form} round={shown} onClose={() => setOpened(null)} />}
    </Pane>
  );
}
