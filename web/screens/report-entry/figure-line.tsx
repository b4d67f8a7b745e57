import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '#web/app/draft/draft.ts';
import { shortDay } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import { CellNotes, hasNotes } from '#web/screens/report-entry/cell-notes.tsx';
import { changeOf } from '#web/screens/report-entry/change.ts';
import { CheckCell } from '#web/screens/report-entry/check-cell.tsx';
import { isWorded } from '#web/screens/report-entry/field.ts';
import { CorrectionCell } from '#web/screens/report-entry/correction-cell.tsx';
import { FigureCell } from '#web/screens/report-entry/figure-cell.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import { at, type Form, type SeenFigure } from '#web/screens/report-entry/model.ts';
import { PreviousFigure } from '#web/screens/report-entry/previous-units.tsx';
import type { FigureRow } from '#web/screens/report-entry/rows.ts';
import { useChoices } from '#web/screens/report-entry/use-choices.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import type { useGrid } from '#web/screens/report-entry/use-grid.ts';

interface FigureLineProps {
  readonly row: FigureRow;
  readonly place: number;
  readonly grid: ReturnType<typeof useGrid>;
  /** Which of its two cells are chosen, in letters: a line is drawn anew only when something of it changes. */
  readonly chosen: string;
  readonly text: string;
  readonly asOf: string;
  readonly read: SeenFigure | undefined;
  readonly ofNothing: boolean;
  /** What is wrong with it beside others. */
  readonly faults: readonly string[];
  readonly reasons: readonly string[];
  readonly conflict: Conflict | undefined;
  readonly conflictAt: string;
  readonly before: string | undefined;
  readonly previous: Form['previous'];
  readonly cutOff: string;
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
  readonly correctedTo: string | null;
  readonly correctionWaits: string | null;
  readonly onCorrect: ((code: string) => void) | null;
}

/** One indicator: its figure and the figure's day, the period before, what was read, and below it what there is to say. */
export const FigureLine = memo(function FigureLine(props: FigureLineProps) {
  const { row, place, grid, text, asOf, read, ofNothing, faults, reasons, conflict, conflictAt } = props;
  const { before, previous, cutOff, noFigure, sync, readOnly, sealed, onCompose } = props;
  const { formula, reckoned, because } = props;
  const { t } = useTranslation('entry');
  const choices = useChoices();
  const why = formula !== null ? t('grid.computedWhy', { formula }) : sealed ? t('grid.sealed') : null;
  const { indicator, depth, number } = row;
  const { code, label } = indicator;
  const pointer = at.figure(code);
  const notes = { reasons, conflict, seen: read, asOfText: asOf, faults };
  const noted = hasNotes(notes);
  const about = noted ? `notes-${code}` : undefined;
  const wrong = Boolean(read?.fault) || faults.length > 0;
  const tone =
    conflict !== undefined
      ? 'conflict'
      : read !== undefined && read.readings.length > 0
        ? 'ask'
        : wrong
          ? 'wrong'
          : reasons.length > 0
            ? 'returned'
            : 'plain';
  return (
    <>
      <tr role="row" data-row={code}>
        <td role="gridcell" className={classes.number}>
          {number}
        </td>
        <th role="rowheader" scope="row" className={classes.label} data-depth={Math.min(depth, 3)}>
          {label}
          {indicator.required && (
            <>
              <span className={classes.star} aria-hidden="true">
                {' '}
                *
              </span>
              <span className="visually-hidden"> {t('grid.required')}</span>
            </>
          )}
          {formula !== null && (
            <small className={classes.formula}>
              {t('grid.computedAs', { formula })}
              {because !== null && <> · {because}</>}
            </small>
          )}
        </th>
        <td role="gridcell" className={classes.measure}>
          {indicator.unit}
        </td>
        <FigureCell
          grid={grid}
          place={{ row: place, column: 0 }}
          text={text}
          label={t('grid.cell', { label, column: t('grid.figure') })}
          words={isWorded(indicator)}
          choices={choices(indicator)}
          wrong={wrong}
          about={about}
          readOnly={readOnly || sealed || formula !== null}
          {...(why === null ? {} : { why })}
          tone={tone}
          onCompose={onCompose}
        />
        <FigureCell
          grid={grid}
          place={{ row: place, column: 1 }}
          text={asOf}
          label={t('grid.cell', { label, column: t('grid.asOf') })}
          wrong={read?.asOfWrong === true}
          about={about}
          readOnly={readOnly || sealed || formula !== null}
          {...(why === null ? {} : { why })}
          {...(formula === null ? { hint: shortDay(cutOff) } : {})}
          tone={read?.asOfWrong === true ? 'wrong' : 'plain'}
          onCompose={onCompose}
        />
        {previous !== null && (
          <>
            <td role="gridcell" className={classes.before}>
              <PreviousFigure previous={previous} indicator={indicator} />
            </td>
            <td role="gridcell" className={classes.change}>
              {isWorded(indicator) ? '' : changeOf(before, reckoned ?? read?.value ?? null)}
            </td>
          </>
        )}
        <td role="gridcell" className={classes.check}>
          {formula === null ? (
            <CheckCell
              field={indicator}
              text={text}
              read={read}
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
            <Status tone="calm" word={t('grid.computed')} />
          )}
          <CorrectionCell
            {...{ code, label, onCorrect: props.onCorrect }}
            now={props.correctedTo}
            waits={props.correctionWaits}
          />
        </td>
      </tr>
      {noted && (
        <tr role="row" className={classes.noteRow}>
          <td role="gridcell" colSpan={previous === null ? 6 : 8}>
            <CellNotes
              id={`notes-${code}`}
              {...notes}
              onReading={(typed) => {
                sync?.set({ [pointer]: typed });
                document.getElementById(`cell${pointer}`)?.focus();
              }}
              onSettle={(choice) => sync?.settle(conflictAt, choice)}
            />
          </td>
        </tr>
      )}
    </>
  );
});
