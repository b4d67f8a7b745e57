import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { day } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { unlessAllowed } from '#web/kit/reason.ts';
import { StatedAtLink } from '#web/screens/inspections/stated-at-link.tsx';
import { AnswerDialog } from '#web/screens/recommendations/answer-dialog.tsx';
import { AnsweredMark } from '#web/screens/recommendations/answered-mark.tsx';
import type { Recommendation } from '#web/screens/recommendations/use-recommendations.ts';
import classes from '#web/screens/recommendations/recommendations.module.css';

/** One that was asked: of whom, in which paper, and what came of it. */
export function RecommendationPane({ entry }: { readonly entry: Recommendation }) {
  const { t } = useTranslation('recommendations');
  const { t: label } = useTranslation('labels');
  const { position } = usePerson();
  const [answering, setAnswering] = useState(false);
  const { madeIn, notice, from, to, via, staff, dueOn, dueText, towards, goesOn } = entry;
  const can = useRights(`${madeIn.kind}/${madeIn.name}`, staff ? undefined : position?.unit);
  const may = can(
    madeIn.kind === 'conference' ? 'conference.AnswerRecommendation' : 'inspection.AnswerInspectionRecommendation',
  );
  const due = dueOn === null ? dueText : day(dueOn);
  const facts = [
    ...(towards === null ? [] : [[t('column.towards'), label(`towards.${towards}`)] as const]),
    ...(from === '' ? [] : [[t('from'), from] as const]),
    ...(to.length === 0 ? [] : [[t('column.to'), to.map(({ name }) => name).join(', ')] as const]),
    ...(via === null ? [] : [[t('via'), via] as const]),
    ...(due === null ? [] : [[t('due'), due] as const]),
    ...(notice === null ? [] : [[t('column.notice'), notice] as const]),
  ];
  return (
    <>
      <Pane title={t('one', { number: entry.number })}>
        <p>{entry.statement}</p>
        <AnsweredMark asked={entry} goesOn={goesOn} />
        <dl className={classes.facts}>
          {facts.map(([head, said]) => (
            <div key={head}>
              <dt>{head}</dt>
              <dd>{said}</dd>
            </div>
          ))}
          <div>
            <dt>{t('madeIn')}</dt>
            <dd>
              <StatedAtLink {...madeIn} /> <span className={classes.quiet}>{day(madeIn.heldOn)}</span>
            </dd>
          </div>
        </dl>
        <div className={classes.acts}>
          <ActButton blocked={unlessAllowed(may)} onAct={() => setAnswering(true)}>
            {t(staff ? 'act' : 'actOwn')}
          </ActButton>
        </div>
      </Pane>
      <Pane title={t('answers')}>
        {entry.answers.length === 0 ? (
          <p className={classes.quiet}>{t('open')}</p>
        ) : (
          <ul className={classes.list}>
            {entry.answers.toReversed().map((each) => (
              <li key={`${each.at} ${each.addressee ?? ''}`} className={each.stands ? '' : classes.quiet}>
                <span>
                  <strong>{each.by}</strong>: {label(`answerStance.${each.stance}`)}
                </span>
                <span className={classes.quiet}>
                  {[each.number, day(each.date), each.stands ? null : t('replaced')].filter(Boolean).join(' · ')}
                </span>
                <p className={classes.text}>{each.text}</p>
              </li>
            ))}
          </ul>
        )}
      </Pane>
      {answering && <AnswerDialog entry={entry} onClose={() => setAnswering(false)} />}
    </>
  );
}
