import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '#web/app/report-paper/use-printing.ts';
import { day as shownDay } from '#web/kit/format.ts';
import { NarrativeView } from '#web/kit/rich-text/narrative-view.tsx';
import { at, type Form, type ReadAs, type Values } from '#web/screens/report-entry/model.ts';
import { PrintedForm } from '#web/screens/report-entry/printed-form.tsx';
import classes from '#web/kit/printed.module.css';

export interface PrintedReportProps {
  readonly form: Form;
  readonly value: Values;
  readonly readAs: ReadAs;
  /** On which civil day it was handed in; null = it was not, and is a draft. */
  readonly handedInOn: string | null;
}

/** What the printer gets instead of the screen: the form of figures with its heading, the narrative, and where it is signed. */
export function PrintedReport(props: PrintedReportProps) {
  return usePrinting() ? createPortal(<Sheet {...props} />, document.body) : null;
}

function Sheet({ form, value, readAs, handedInOn }: PrintedReportProps) {
  const { t } = useTranslation('paper');
  const { cycle, unit, template } = form;
  const number = value(at.number);
  const sections = template.sections.filter(({ code }) => value(at.section(code)).trim() !== '');
  const [year = '', month = '', day = ''] = (handedInOn ?? '').split('-');
  const dots = { day: '…', month: '…', year: cycle.now.slice(0, 4) };
  const marks = [...(handedInOn === null ? [t('mark.draft')] : []), ...(cycle.rehearsal ? [t('mark.rehearsal')] : [])];
  return (
    <article className={classes.sheet} data-printed-report aria-hidden="true">
      {marks.length > 0 && <p className={classes.mark}>{marks.join(' - ')}</p>}
      <header className={classes.head}>
        <div>
          <p className={classes.issuer}>{unit.name}</p>
          <p>{t('print.number', { number: number === '' ? '……' : number })}</p>
        </div>
        <p className={classes.day}>{t('print.day', handedInOn === null ? dots : { day, month, year })}</p>
      </header>
      <p className={classes.title}>{t('print.title', { period: cycle.period.label })}</p>
      {cycle.inspection !== null && (
        <p className={classes.to}>
          {t('print.inspection', { ...cycle.inspection, day: shownDay(cycle.inspection.on) })}
        </p>
      )}
      <p className={classes.to}>{t('print.to', { committee: cycle.committee.name })}</p>
      <PrintedForm {...{ form, value, readAs }} />
      {sections.map(({ code, label }) => (
        <section key={code} className={classes.section}>
          <h2>{label}</h2>
          <NarrativeView text={value(at.section(code))} />
        </section>
      ))}
      <footer className={classes.foot}>
        <div>
          <p className={classes.post}>{t('print.maker')}</p>
          <p className={classes.quiet}>{t('print.sign')}</p>
        </div>
        <div>
          <p className={classes.post}>{value(at.post) === '' ? t('print.head') : value(at.post)}</p>
          <p className={classes.quiet}>{t('print.seal')}</p>
          <p className={classes.name}>{value(at.name)}</p>
        </div>
      </footer>
    </article>
  );
}
