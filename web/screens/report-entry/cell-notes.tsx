import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockTime, typedDay } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import type { Conflict } from '#web/app/draft/draft.ts';
import { CellChoices } from '#web/screens/report-entry/cell-choices.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import { FigureRemarks } from '#web/screens/report-entry/figure-remarks.tsx';
import { type CountBeside, ModelCountNote } from '#web/screens/report-entry/model-count-note.tsx';
import type { SeenFigure } from '#web/screens/report-entry/model.ts';
import type { FigureRemark } from '#web/screens/report-entry/stands-out.ts';
import { textsOf } from '#web/screens/report-entry/use-draft.ts';

export interface CellNotesProps {
  readonly id: string;
  readonly reasons: readonly string[];
  /** With which marked figure it was opened. */
  readonly openedWith: string | null;
  readonly conflict: Conflict | undefined;
  /** In which column beside the figure's own; null: the figure's. */
  readonly conflictIn: string | null;
  readonly seen: SeenFigure | undefined;
  readonly asOfText: string;
  readonly cutOff: string;
  readonly faults: readonly string[];
  readonly remarks: readonly FigureRemark[];
  readonly explanation: string;
  /** What the register of models says of it; undefined: it counts none. */
  readonly counted: CountBeside | undefined;
  /** As it is read now; null: it is not known, or nothing stands there. */
  readonly value: string | null;
  readonly label: string;
  /** Null: nothing may be changed here. */
  readonly onExplain: ((text: string) => void) | null;
  readonly onCompose: (composing: boolean) => void;
  readonly onReading: (typed: string) => void;
  readonly onSettle: (choice: 'mine' | 'theirs') => void;
}

export function hasNotes({
  reasons,
  openedWith,
  conflict,
  seen,
  faults,
  remarks,
  explanation,
  counted,
}: Pick<
  CellNotesProps,
  'reasons' | 'openedWith' | 'conflict' | 'seen' | 'faults' | 'remarks' | 'explanation' | 'counted'
>): boolean {
  const said = seen !== undefined && (seen.fault !== null || seen.asOfWrong);
  const stands = remarks.length > 0 || explanation !== '' || counted !== undefined;
  return reasons.length > 0 || openedWith !== null || conflict !== undefined || said || faults.length > 0 || stands;
}

/** Under the row, what there is to say about it: why it came back, who else wrote it, what was read and what is expected. */
export function CellNotes(props: CellNotesProps) {
  const { t } = useTranslation('entry');
  const { reasons, openedWith, conflict, seen, faults, remarks, explanation, counted, value, onSettle } = props;
  return (
    <div id={props.id} className={classes.notes}>
      {reasons.map((reason) => (
        <p key={reason} data-tone="soon">
          <Icon name="returned" /> {t('grid.returned', { reason })}
        </p>
      ))}
      {openedWith !== null && (
        <p data-tone="soon">
          <Icon name="returned" /> {t('returned.with', { label: openedWith })}
        </p>
      )}
      {conflict !== undefined && <ConflictNote conflict={conflict} of={props.conflictIn} onSettle={onSettle} />}
      {seen?.fault && (
        <p data-tone="overdue">
          <Icon name="alert" /> {seen.fault.sentence}
        </p>
      )}
      {seen !== undefined && <CellChoices seen={seen} onReading={props.onReading} />}
      {seen?.asOfWrong === true && (
        <p data-tone="overdue">
          <Icon name="alert" /> {t('grid.wrongDate', { text: props.asOfText, day: typedDay(props.cutOff) })}
        </p>
      )}
      {faults.map((sentence) => (
        <p key={sentence} data-tone="overdue">
          <Icon name="alert" /> {sentence}
        </p>
      ))}
      {counted !== undefined && (
        <ModelCountNote beside={counted} value={value} onTake={props.onExplain === null ? null : props.onReading} />
      )}
      {(remarks.length > 0 || explanation !== '') && <FigureRemarks {...props} />}
    </div>
  );
}

/** Two people wrote the same place: both values stay in sight until one of them is chosen. */
export function ConflictNote({
  conflict,
  of = null,
  onSettle,
}: {
  readonly conflict: Conflict;
  /** Which of several places beside each other; null: it stands at its own. */
  readonly of?: string | null;
  readonly onSettle: (choice: 'mine' | 'theirs') => void;
}) {
  const { t } = useTranslation('entry');
  const { by, at } = conflict;
  const { stands, refused } = textsOf(conflict);
  const sentence = stands === '' ? 'conflict.emptied' : refused === '' ? 'conflict.mineEmpty' : 'conflict.both';
  return (
    <p data-tone="late" className={classes.choice} role="alert">
      <Icon name="people" />{' '}
      <span>
        {of !== null && `${of}: `}
        {t(sentence, { by, stands, refused, time: clockTime(at) })}
      </span>{' '}
      <Button variant="default" onClick={() => onSettle('theirs')}>
        {t('conflict.keepTheirs', { by })}
      </Button>{' '}
      <Button variant="default" onClick={() => onSettle('mine')}>
        {t('conflict.keepMine')}
      </Button>
    </p>
  );
}
