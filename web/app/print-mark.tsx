import { useTranslation } from 'react-i18next';
import { useRehearsalPage } from '#web/app/rehearsal.ts';
import classes from '#web/app/print-mark.module.css';

/** On paper only: what is printed of a rehearsal says so. */
export function PrintMark() {
  const { t } = useTranslation('common');
  return useRehearsalPage() ? (
    <p className={classes.mark} aria-hidden="true">
      {t('rehearsal')}
    </p>
  ) : null;
}
