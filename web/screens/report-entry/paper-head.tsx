import { useTranslation } from 'react-i18next';
import type { Form } from '#web/screens/report-entry/model.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';

/** On paper only: whose report of what period this is, and that a draft is a draft. */
export function PaperHead({
  form,
  number,
  draft,
}: {
  readonly form: Form;
  readonly number: string;
  readonly draft: boolean;
}) {
  const { t } = useTranslation('entry');
  return (
    <header className={classes.paper} aria-hidden="true">
      <p>{form.unit.name}</p>
      {number !== '' && <p>{t('print.number', { number })}</p>}
      <p className={classes.paperTitle}>{t('heading', { unit: form.unit.name, period: form.cycle.period.label })}</p>
      <p>{form.cycle.committee.name}</p>
      {draft && <p>{t('print.draft')}</p>}
    </header>
  );
}
