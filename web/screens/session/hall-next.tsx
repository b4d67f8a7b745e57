import { useTranslation } from 'react-i18next';
import type { Conference } from '#web/screens/conference/model.ts';
import { shownNext } from '#web/screens/session/hall-model.ts';
import { nameAndPost } from '#web/screens/session/session-model.ts';
import classes from '#web/screens/session/hall.module.css';

/** Who or what comes then. */
export function HallNext({ conference }: { readonly conference: Conference }) {
  const { t } = useTranslation('session');
  const next = shownNext(conference);
  return (
    <section className={classes.next}>
      <p className={classes.quiet}>{t('hall.next')}</p>
      {next === null && <p className={classes.nextName}>{t('hall.nothing')}</p>}
      {next !== null && 'speaker' in next && (
        <>
          <p className={classes.nextName}>{nameAndPost(next.speaker.by).name}</p>
          <p className={classes.quiet}>{nameAndPost(next.speaker.by).post || next.speaker.paper}</p>
        </>
      )}
      {next !== null && 'item' in next && (
        <>
          <p className={classes.nextName}>{next.item.title}</p>
          <p className={classes.quiet}>
            {[next.item.time, next.item.presenter ?? ''].filter((one) => one !== '').join(' · ')}
          </p>
        </>
      )}
    </section>
  );
}
