import { useTranslation } from 'react-i18next';
import { dayAndTime } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { Status } from '#web/kit/status.tsx';
import { VarianceNote } from '#web/screens/consolidation/totals-variance-note.tsx';
import { varianceTones } from '#web/screens/consolidation/variance-tones.ts';
import classes from '#web/screens/report-entry/corrections.module.css';
import type { Corrections } from '#web/screens/report-entry/use-corrections.ts';

/** The unit's own notes on its sealed figures and what became of each; where none may be made there is nothing to say. */
export function CorrectionsPane({
  corrections,
  mayCorrect,
}: {
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
              <Status tone={varianceTones[note.status]} word={t(`status.${note.status}`)} />{' '}
              <strong>{t('own.number', { number: note.number })}</strong>
              <VarianceNote note={note} />
              {note.judgedAt !== null && (
                <p className={classes.hint}>
                  {note.refusedBecause === null
                    ? t('acceptedAt', { at: dayAndTime(note.judgedAt) })
                    : t('refusedAt', { at: dayAndTime(note.judgedAt), reason: note.refusedBecause })}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Pane>
  );
}
