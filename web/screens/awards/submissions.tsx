import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import classes from '#web/screens/awards/awards.module.css';
import type { AwardRound } from '#web/screens/awards/use-awards.ts';

/** What went out to whoever gives, each with its files. */
export function Submissions({ of: { round, submissions } }: { readonly of: AwardRound }) {
  const { t } = useTranslation('awards');
  if (submissions.length === 0) return null;
  const file = (paper: number, format: 'docx' | 'pdf'): string =>
    `/award-rounds/${encodeURIComponent(round)}/submissions/${String(paper)}/document?format=${format}`;
  return (
    <ul className={classes.head} aria-label={t('submission.title')}>
      {submissions.map(({ paper, symbol, date, to, count }) => (
        <li key={paper} className={classes.acts}>
          <span>{t('submission.issued', { symbol, day: day(date), to, count })}</span>
          <a href={file(paper, 'docx')}>.docx</a>
          <a href={file(paper, 'pdf')}>PDF</a>
        </li>
      ))}
    </ul>
  );
}
