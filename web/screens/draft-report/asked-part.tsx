import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LeftOpenLines } from '#web/app/use-left-open.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';

interface AskedPartProps {
  /** Undefined: not known yet. */
  readonly asked: LeftOpenLines['recommendations'] | undefined;
  /** Of the section that is open. */
  readonly text: string;
  readonly closed: boolean;
  readonly onInsert: (sentence: string) => void;
}

/** What earlier conclusions asked of others and nobody has answered: each can be said in the report. */
export function AskedPart({ asked, text, closed, onInsert }: AskedPartProps) {
  const { t } = useTranslation('draftReport');
  return (
    <section className={classes.part}>
      <h3>{t('asked.title')}</h3>
      {asked?.length === 0 && <p className={classes.quiet}>{t('asked.none')}</p>}
      <ul className={classes.said}>
        {(asked ?? []).map(({ line, said }) => (
          <li key={line}>
            <div className={classes.sentence}>
              <span>{said}</span>
              {text.includes(said) ? (
                <span className={classes.used}>{t('units.used')}</span>
              ) : (
                !closed && (
                  <LinkButton aria-label={t('asked.insertOf', { sentence: said })} onClick={() => onInsert(said)}>
                    {t('units.insert')}
                  </LinkButton>
                )
              )}
            </div>
          </li>
        ))}
      </ul>
      <Link to="/kien-nghi">{t('asked.all')}</Link>
    </section>
  );
}
