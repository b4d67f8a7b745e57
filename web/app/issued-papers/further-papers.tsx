import { useTranslation } from 'react-i18next';
import { PaperPdf } from '#web/app/issued-papers/paper-pdf.tsx';
import { takeLetter } from '#web/app/issued-papers/take-letter.ts';
import classes from '#web/app/issued-papers/issued-papers.module.css';
import type { IssuedPapers } from '#web/app/issued-papers/use-issued-papers.ts';
import { day } from '#web/kit/format.ts';

interface FurtherPapersProps {
  readonly papers: IssuedPapers['further'];
  readonly pdf: boolean;
}

/** What went to units that are late or were given more time, in the order in which it cites each other. */
export function FurtherPapers({ papers, pdf }: FurtherPapersProps) {
  const { t } = useTranslation('files');
  const { t: label } = useTranslation('labels');
  return papers.map(({ paper, kind, symbol, date, answerBy, units, href }) => {
    const facts = { paper: label(`cyclePaper.${kind}`), symbol, date: day(date) };
    const [only, second] = units;
    return (
      <div key={paper} className={classes.paper}>
        <p className={classes.name}>{t('issued.paper', facts)}</p>
        <span className={classes.quiet}>
          {only !== undefined && second === undefined
            ? t('issued.toOne', { unit: only.name })
            : t('issued.toMany', { count: units.length })}
          {answerBy !== null && ` · ${t('issued.answerBy', { day: day(answerBy) })}`}
        </span>
        <span className={classes.ways}>
          {href === null ? (
            <span className={classes.quiet}>{t('issued.setting')}</span>
          ) : (
            <>
              <a href={href} download aria-label={t('issued.docxOf', facts)}>
                {t('issued.docx')}
              </a>
              {pdf && <PaperPdf take={() => takeLetter(href)} label={t('issued.pdfOf', facts)} />}
            </>
          )}
        </span>
      </div>
    );
  });
}
