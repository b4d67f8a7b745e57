import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '#web/app/draft/draft.ts';
import { narrowDigits } from '#web/kit/narrow-digits.ts';
import { Status } from '#web/kit/status.tsx';
import { hasNotes } from '#web/screens/report-entry/cell-notes.tsx';
import { changeOf } from '#web/screens/report-entry/change.ts';
import { CheckCell } from '#web/screens/report-entry/check-cell.tsx';
import { isPercent, isWorded } from '#web/screens/report-entry/field.ts';
import { CorrectionCell } from '#web/screens/report-entry/correction-cell.tsx';
import { LineBelow } from '#web/screens/report-entry/figure-line-below.tsx';
import { LineCells } from '#web/screens/report-entry/figure-line-cells.tsx';
import { FigureLabel } from '#web/screens/report-entry/figure-label.tsx';
import type { Turned } from '#web/screens/consolidation/use-turned-word.ts';
import classes from '#web/screens/report-entry/grid.module.css';
import type { CountBeside } from '#web/screens/report-entry/model-count-note.tsx';
import { at, type Form, type SeenFigure } from '#web/screens/report-entry/model.ts';
import { PreviousFigure } from '#web/screens/report-entry/previous-units.tsx';
import type { FigureRow } from '#web/screens/report-entry/rows.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { remarksOn, type Usual } from '#web/screens/report-entry/stands-out.ts';
import type { TasksBeside } from '#web/screens/report-entry/tasks-beside.ts';
import { type Texts, useText } from '#web/screens/report-entry/texts.ts';
import type { useGrid } from '#web/screens/report-entry/use-grid.ts';

interface FigureLineProps {
  readonly row: FigureRow;
  readonly place: number;
  readonly grid: ReturnType<typeof useGrid>;
  /** Which of its two cells are chosen, in letters: a line is drawn anew only when something of it changes. */
  readonly chosen: string;
  readonly texts: Texts;
  readonly read: SeenFigure | undefined;
  /** What stands there, or what it is computed from, is not what was looked at. */
  readonly checking: boolean;
  /** With which marked figure it was opened; null: it is marked itself, or nothing came back. */
  readonly openedWith: string | null;
  readonly ofNothing: boolean;
  /** What is usual of it by the unit's own earlier reports. */
  readonly usual: readonly Usual[];
  /** What the register of models says of it. */
  readonly counted: CountBeside | undefined;
  /** What the last conference gave the unit that this line may have to answer for. */
  readonly beside: TasksBeside | undefined;
  /** What is wrong with it beside others. */
  readonly faults: readonly string[];
  readonly reasons: readonly string[];
  readonly conflict: Conflict | undefined;
  readonly conflictAt: string;
  readonly before: string | undefined;
  readonly previous: Form['previous'];
  readonly cutOff: string;
  /** It counts from this day only; null: throughout. */
  readonly since: string | null;
  /** Of what is computed: by what, what it comes to, and why it comes to nothing; null: it is typed. */
  readonly formula: string | null;
  readonly reckoned: string | null;
  readonly because: string | null;
  /** The words for "no figure"; null: not known yet. */
  readonly noFigure: string | null;
  readonly sync: ReportFields | null;
  readonly readOnly: boolean;
  readonly sealed: boolean;
  readonly onCompose: (composing: boolean) => void;
  readonly correctedTo: Turned | null;
  readonly correctionWaits: Turned | null;
  readonly onCorrect: ((code: string) => void) | null;
}

/**
 * One indicator: its figure and the figure's day, the period before, what was read, and below it what there is to say. It hears of its own
 * places: a key draws one line anew.
 */
export const FigureLine = memo(function FigureLine(props: FigureLineProps) {
  const { row, place, grid, texts, read, checking, openedWith, ofNothing, faults, reasons, conflict, conflictAt } =
    props;
  const { usual, counted, beside, before, previous, cutOff, noFigure, sync, readOnly, sealed, onCompose } = props;
  const { formula, reckoned, because, since } = props;
  const { t } = useTranslation('entry');
  const [tasksOpen, setTasksOpen] = useState(false);
  const why = formula !== null ? t('grid.computedWhy', { formula }) : sealed ? t('grid.sealed') : null;
  const { indicator, depth, number } = row;
  const { code, label } = indicator;
  const pointer = at.figure(code);
  const typed = useText(texts, pointer);
  const text = isWorded(indicator) ? typed : narrowDigits(typed);
  const asOf = useText(texts, at.asOf(code));
  const explanation = useText(texts, at.explained(code));
  const remarks = text.trim() === '' || checking ? [] : remarksOn(indicator, reckoned ?? read?.value ?? null, usual);
  const conflictIn = conflictAt === pointer ? null : t(conflictAt === at.asOf(code) ? 'grid.asOf' : 'grid.explanation');
  const notes = {
    ...{ reasons, openedWith, conflict, conflictIn, seen: read, asOfText: asOf, cutOff, faults, remarks, explanation },
    ...{ counted, value: text.trim() === '' || checking ? null : (read?.value ?? null) },
  };
  const noted = hasNotes(notes);
  const about = noted ? `notes-${code}` : undefined;
  const locked = readOnly || sealed || formula !== null;
  const wrong = Boolean(read?.fault) || faults.length > 0;
  const tone =
    conflict !== undefined && conflictAt === pointer
      ? 'conflict'
      : read !== undefined && read.readings.length > 0
        ? 'ask'
        : wrong
          ? 'wrong'
          : reasons.length > 0 || openedWith !== null
            ? 'returned'
            : 'plain';
  return (
    <>
      <tr
        role="row"
        data-row={code}
        onKeyDown={(event) => {
          if (!event.altKey || event.key !== 'Enter' || beside === undefined) return;
          event.preventDefault();
          setTasksOpen(!tasksOpen);
        }}
      >
        <td role="gridcell" className={classes.number}>
          {number}
        </td>
        <FigureLabel
          {...{ indicator, depth, beside, formula, because, since }}
          opened={tasksOpen}
          opens={`tasks-${code}`}
          onOpen={setTasksOpen}
        />
        <td role="gridcell" className={classes.measure}>
          {indicator.unit}
        </td>
        <LineCells
          {...{ grid, place, indicator, text, asOf, read, wrong, about, why, tone, cutOff, onCompose }}
          locked={locked}
          asOfConflict={conflict !== undefined && conflictAt === at.asOf(code)}
        />
        {previous !== null && (
          <>
            <td
              role="gridcell"
              className={classes.before}
              data-name={t('grid.previousOf', { period: previous.period.label })}
            >
              <PreviousFigure previous={previous} indicator={indicator} />
            </td>
            <td role="gridcell" className={classes.change}>
              {isWorded(indicator)
                ? ''
                : changeOf(
                    before,
                    (checking ? null : reckoned) ?? read?.value ?? null,
                    isPercent(indicator) ? t('grid.points') : null,
                  )}
            </td>
          </>
        )}
        <td role="gridcell" className={classes.check}>
          {formula === null ? (
            <CheckCell
              field={indicator}
              text={text}
              read={read}
              checking={checking}
              wrong={wrong}
              required={indicator.required}
              ofNothing={ofNothing}
              cutOff={cutOff}
              onMissing={
                indicator.mayBeMissing !== true || readOnly || sealed || noFigure === null
                  ? null
                  : () => {
                      sync?.set({ [pointer]: noFigure });
                      document.getElementById(`cell${pointer}`)?.focus();
                    }
              }
            />
          ) : (
            <Status tone="calm" word={t(checking ? 'grid.checking' : 'grid.computed')} />
          )}
          <CorrectionCell
            {...{ code, label, onCorrect: props.onCorrect }}
            now={props.correctedTo}
            waits={props.correctionWaits}
          />
        </td>
      </tr>
      <LineBelow
        {...{ code, label, notes, tasksOpen, beside, sync, locked, conflictAt, onCompose }}
        columns={previous === null ? 6 : 8}
      />
    </>
  );
});
