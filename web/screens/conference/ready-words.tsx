import { useTranslation } from 'react-i18next';
import { day, dayAndTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import type { Point } from '#web/screens/conference/model.ts';
import classes from '#web/screens/conference/preparation.module.css';

/** Whether a point is ready and since when, or what it lacks; who is to be rung stands below. */
export function ReadyWords({ told }: { readonly told: NonNullable<Point['readiness']> }) {
  const { t } = useTranslation('preparation');
  const { t: label } = useTranslation('labels');
  const { ready, since, lacks, tried, person, phone, room } = told;
  const who = [person, phone].filter((part) => part !== '').join(', ');
  const where = [who, room].filter((part) => part !== '').join(' · ');
  return (
    <span className={classes.told}>
      <span className={classes.state} data-is={ready ? 'done' : 'open'}>
        <Icon name={ready ? 'done' : 'open'} />
        {since === null
          ? t('point.nothing')
          : ready
            ? t('point.ready', { time: dayAndTime(since) })
            : t('point.notReady', { lacks: lacks.map((part) => label(`readinessPart.${part}`)).join(', ') })}
      </span>
      {tried !== null && (
        <span className={classes.quiet}>
          {t('point.trial', {
            result: label(`lineResult.${tried.result}`),
            when: [[tried.hour ?? '', day(tried.on)].join(' ').trim(), tried.by]
              .filter((part) => part !== '')
              .join(', '),
          })}
        </span>
      )}
      {where !== '' && <span className={classes.quiet}>{where}</span>}
    </span>
  );
}
