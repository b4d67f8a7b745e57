import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LeftOpenLines } from '#web/app/use-left-open.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { SaidSentence } from '#web/screens/draft-report/said-sentence.tsx';

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
            <SaidSentence
              sentence={said}
              used={text.includes(said)}
              closed={closed}
              insertWord={t('asked.insertOf', { sentence: said })}
              onInsert={() => onInsert(said)}
            />
          </li>
        ))}
      </ul>
      <Link to="/kien-nghi">{t('asked.all')}</Link>
    </section>
  );
}
