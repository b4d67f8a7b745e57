import { useTranslation } from 'react-i18next';
import { GivenFiles } from '#web/app/files/given-files.tsx';
import { useFiles } from '#web/app/files/use-files.ts';
import { dayAndTime } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import { FollowList } from '#web/screens/consolidation/follow-list.tsx';
import type { Variance } from '#web/screens/consolidation/consolidation.ts';
import { useTurnedWord } from '#web/screens/consolidation/use-turned-word.ts';
import { varianceTones } from '#web/screens/consolidation/variance-tones.ts';
import classes from '#web/screens/consolidation/totals.module.css';

interface VarianceNoteProps {
  readonly cycle: string;
  readonly note: Variance;
}

/** What a note says: each figure from what to what, by which paper, why, and who says so. */
export function VarianceNote({ cycle, note }: VarianceNoteProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const word = useTurnedWord();
  return (
    <>
      <ul className={classes.missing}>
        {note.changes.map(({ code, label, old, value, missing, type }) => (
          <li key={code}>
            {t('change', {
              label,
              old: old === null ? t('notGiven') : word({ value: old, missing: null, type }),
              value: word({ value, missing, type }),
            })}
          </li>
        ))}
      </ul>
      <FollowList follows={note.follows} checks={note.checks} />
      <p className={classes.hint}>{t('said', { document: note.document, reason: note.reason, by: note.by })}</p>
      {note.files.length > 0 && <NoteFiles cycle={cycle} note={note} />}
    </>
  );
}

function NoteFiles({ cycle, note: { unit, number, files } }: VarianceNoteProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const { data } = useFiles(
    { cycle, unit },
    files.map(({ id }) => id),
  );
  return <GivenFiles label={t('filesOf', { number })} files={files} stored={data?.files} />;
}

interface VarianceStandingProps extends VarianceNoteProps {
  /** Which note it is: of a unit's own the number alone. */
  readonly name: string;
}

/** A note with what became of it, for the unit and for the host. */
export function VarianceStanding({ cycle, note, name }: VarianceStandingProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  return (
    <>
      <Status tone={varianceTones[note.status]} word={t(`status.${note.status}`)} /> <strong>{name}</strong>
      <VarianceNote cycle={cycle} note={note} />
      {note.judgedAt !== null && (
        <p className={classes.hint}>
          {note.refusedBecause === null
            ? t('acceptedAt', { at: dayAndTime(note.judgedAt) })
            : t('refusedAt', { at: dayAndTime(note.judgedAt), reason: note.refusedBecause })}
        </p>
      )}
    </>
  );
}
