import { useTranslation } from 'react-i18next';
import type { components } from '#web/api/schema.d.ts';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/admin/admin.module.css';

type AnchorReport = components['schemas']['AnchorReport'];

interface AnchorFindingsProps {
  readonly found: { readonly kept: AnchorReport; readonly handedIn: AnchorReport };
}

/** Whether all agrees; if not, what does not, and what whoever reads it does now. */
export function AnchorFindings({ found: { kept, handedIn } }: AnchorFindingsProps) {
  const { t } = useTranslation('admin');
  const faults = [...kept.faults, ...handedIn.faults];
  const checked = t('anchors.checked', { kept: kept.checked, handedIn: handedIn.checked });
  if (faults.length === 0)
    return (
      <Note tone="ok" fact={t('anchors.agrees')}>
        {checked}
      </Note>
    );
  return (
    <section aria-label={t('anchors.differs')}>
      <Note tone="overdue" fact={t('anchors.differs')}>
        {checked}
      </Note>
      <ul className={classes.positions}>
        {faults.map(({ from, why, where }) => (
          <li key={`${from} ${why} ${where}`} className={classes.position}>
            <strong>{t('anchors.fault', { from, what: t(`anchors.why.${why}`) })}</strong>
            <span className={classes.long}>{where}</span>
          </li>
        ))}
      </ul>
      <h2>{t('anchors.todo.title')}</h2>
      <ol>
        {(['keep', 'compare', 'restore', 'tell'] as const).map((step) => (
          <li key={step}>{t(`anchors.todo.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
