import { useTranslation } from 'react-i18next';
import { Status } from '#web/kit/status.tsx';
import type { Variance } from '#web/screens/consolidation/consolidation.ts';
import { useTurnedWord } from '#web/screens/consolidation/use-turned-word.ts';
import classes from '#web/screens/consolidation/totals.module.css';

type FollowListProps = Pick<Variance, 'follows' | 'checks'>;

/** Shares and computed figures that a note moves without naming them, and rules that it breaks. */
export function FollowList({ follows, checks }: FollowListProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const word = useTurnedWord();
  return (
    <>
      {follows.length > 0 && (
        <ul className={classes.missing} aria-label={t('follows')}>
          {follows.map(({ code, label, unitOfCount, was, now, beyond }) => (
            <li key={code}>
              {t('follow', {
                label: `${label} (${unitOfCount})`,
                old: word({ value: was, missing: null }),
                value: word({ value: now, missing: null }),
              })}
              {beyond && (
                <>
                  {' '}
                  <Status tone="soon" word={t('beyond')} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {checks.length > 0 && (
        <ul className={classes.missing} aria-label={t('breaks')}>
          {checks.map(({ where, check, sentence }) => (
            <li key={`${where} ${check} ${sentence}`}>
              {/* A mark does not break its line: on a phone the sentence stands beside it. */}
              <Status tone="soon" icon="warning" word={t(`broken.${where}`)} /> {sentence}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
