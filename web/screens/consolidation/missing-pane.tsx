import { useTranslation } from 'react-i18next';
import type { paths } from '#web/api/schema.d.ts';
import { shortDay } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/consolidation/totals.module.css';

type Missing = paths['/cycles/{cycle}/missing']['get']['responses'][200]['content']['application/json'];

/** Whoever is in no total: nothing handed in, or handed in and not accepted. */
export function MissingPane({ missing }: { readonly missing: Missing }) {
  const { t } = useTranslation('consolidation');
  const list = (title: string, units: Missing['missing']) =>
    units.length > 0 && (
      <>
        <h3>{title}</h3>
        <ol className={classes.missing}>
          {units.map(({ unit, name, dueAt, overdue }) => (
            <li key={unit}>
              {name}
              {dueAt !== null &&
                ` · ${overdue ? t('missing.overdue', { day: shortDay(dueAt) }) : t('missing.due', { day: shortDay(dueAt) })}`}
            </li>
          ))}
        </ol>
      </>
    );
  const none = missing.missing.length + missing.notAccepted.length === 0;
  return (
    <Pane title={t('missing.title')}>
      {none && <p className={classes.hint}>{t('missing.none')}</p>}
      {list(t('missing.nothing', { count: missing.missing.length }), missing.missing)}
      {list(t('missing.notAccepted', { count: missing.notAccepted.length }), missing.notAccepted)}
    </Pane>
  );
}
