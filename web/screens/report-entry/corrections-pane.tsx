import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import { VarianceStanding } from '#web/screens/consolidation/totals-variance-note.tsx';
import classes from '#web/screens/report-entry/corrections.module.css';
import type { Corrections } from '#web/screens/report-entry/use-corrections.ts';

/** The unit's own notes on its sealed figures and what became of each; where none may be made there is nothing to say. */
export function CorrectionsPane({
  cycle,
  corrections,
  mayCorrect,
}: {
  readonly cycle: string;
  readonly corrections: Corrections | undefined;
  readonly mayCorrect: boolean;
}) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  if (corrections === undefined) return null;
  const { notes } = corrections;
  if (notes.length === 0 && !mayCorrect) return null;
  return (
    <Pane title={t('own.pane')}>
      {mayCorrect && <p className={classes.hint}>{t('own.how')}</p>}
      {notes.length > 0 && (
        <ul className={classes.notes}>
          {notes.map((note) => (
            <li key={note.number}>
              <VarianceStanding {...{ cycle, note }} name={t('own.number', { number: note.number })} />
            </li>
          ))}
        </ul>
      )}
    </Pane>
  );
}
