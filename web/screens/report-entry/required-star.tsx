import { useTranslation } from 'react-i18next';
import classes from '#web/screens/report-entry/grid.module.css';

/** On the line of the last word, behind the name of what has to be there; read aloud in words. */
export function RequiredStar() {
  const { t } = useTranslation('entry');
  return (
    <>
      <span className={classes.star} aria-hidden="true">
        {'\u00a0*'}
      </span>
      <span className="visually-hidden"> {t('grid.required')}</span>
    </>
  );
}
