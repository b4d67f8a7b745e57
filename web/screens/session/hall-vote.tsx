import { useTranslation } from 'react-i18next';
import type { Conference } from '#web/screens/conference/model.ts';
import { presentIn, type Vote } from '#web/screens/session/session-model.ts';
import classes from '#web/screens/session/hall.module.css';

/** What the hall is asked; once the hands are counted, how many there were of each. */
export function HallVote({ conference, vote }: { readonly conference: Conference; readonly vote: Vote }) {
  const { t } = useTranslation('session');
  const { question, counts } = vote;
  return (
    <section className={classes.now}>
      <div className={classes.what}>
        <p className={classes.label}>{t(counts === null ? 'hall.vote' : 'hall.voted')}</p>
        <p className={classes.name} data-long={question.length > 32}>
          {question}
        </p>
      </div>
      <div className={classes.time}>
        <dl className={classes.hands}>
          <div>
            <dt>{t('hall.presentByRoll')}</dt>
            <dd>{counts?.present ?? presentIn(conference)}</dd>
          </div>
          {counts !== null &&
            (['inFavour', 'against', 'abstained', 'notVoting'] as const).map((key) => (
              <div key={key} data-hands={key}>
                <dt>{t(`votes.${key}`)}</dt>
                <dd>{counts[key]}</dd>
              </div>
            ))}
        </dl>
      </div>
    </section>
  );
}
