import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import type { Variance } from '#web/screens/consolidation/consolidation.ts';
import classes from '#web/screens/consolidation/totals.module.css';

/** What a note says: each figure from what to what, by which paper, why, and who says so. */
export function VarianceNote({ note }: { readonly note: Variance }) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  return (
    <>
      <ul className={classes.missing}>
        {note.changes.map(({ code, label, old, value }) => (
          <li key={code}>
            {t('change', { label, old: old === null ? t('notGiven') : figure(old), value: figure(value) })}
          </li>
        ))}
      </ul>
      <p className={classes.hint}>{t('said', { document: note.document, reason: note.reason, by: note.by })}</p>
    </>
  );
}
