import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GivenFiles } from '#web/app/files/given-files.tsx';
import { PaperPdf } from '#web/app/issued-papers/paper-pdf.tsx';
import { takeLetter } from '#web/app/issued-papers/take-letter.ts';
import { takeConsolidated } from '#web/app/report-paper/take-consolidated.ts';
import { AttachScanDialog } from '#web/app/issued-papers/attach-scan-dialog.tsx';
import classes from '#web/app/issued-papers/issued-papers.module.css';
import type { IssuedPaper, IssuedPapers } from '#web/app/issued-papers/use-issued-papers.ts';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';

interface IssuedPaperPartProps {
  readonly cycle: string;
  readonly paper: IssuedPaper;
  readonly limits: IssuedPapers['limits'];
  /** What can be had as PDF can be made into one here. */
  readonly pdf: boolean;
  readonly mayAdd: boolean;
}

/** One numbered paper: as the product set it, and as it was signed. */
export function IssuedPaperPart({ cycle, paper, limits, pdf, mayAdd }: IssuedPaperPartProps) {
  const { t } = useTranslation('files');
  const { t: label } = useTranslation('labels');
  const [adding, setAdding] = useState(false);
  const { href, symbol, date, scans } = paper;
  const facts = { paper: label(`issuedPaper.${paper.paper}`), symbol, date: day(date) };
  const files = scans.map(({ file }) => file);
  return (
    <div className={classes.paper}>
      <p className={classes.name}>{t('issued.paper', facts)}</p>
      <span className={classes.ways}>
        {href === null ? (
          <span className={classes.quiet}>{t('issued.setting')}</span>
        ) : (
          <a href={href} download aria-label={t('issued.docxOf', facts)}>
            {t('issued.docx')}
          </a>
        )}
        {pdf && paper.paper === 'call' && href !== null && (
          <PaperPdf take={() => takeLetter(href)} label={t('issued.pdfOf', facts)} />
        )}
        {pdf && paper.paper === 'report' && (
          <PaperPdf take={() => takeConsolidated(cycle, 'pdf')} label={t('issued.pdfOf', facts)} />
        )}
        {mayAdd && (
          <LinkButton aria-label={t('issued.addTo', facts)} onClick={() => setAdding(true)}>
            {t('issued.add')}
          </LinkButton>
        )}
      </span>
      <GivenFiles label={t('issued.scansOf', facts)} files={files} stored={files} />
      {files.length > 0 && (
        <span className={classes.quiet}>
          {t('issued.by', { names: [...new Set(scans.map(({ by }) => by))].join(', ') })}
        </span>
      )}
      {adding && <AttachScanDialog {...{ cycle, paper, limits }} onClose={() => setAdding(false)} />}
    </div>
  );
}
