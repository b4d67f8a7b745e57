import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDay } from '#web/kit/format.ts';
import { CellNotes, hasNotes } from '#web/screens/report-entry/cell-notes.tsx';
import { changeOf } from '#web/screens/report-entry/change.ts';
import { CheckCell } from '#web/screens/report-entry/check-cell.tsx';
import { isWorded } from '#web/screens/report-entry/field.ts';
import { useChoices } from '#web/screens/report-entry/use-choices.ts';
import type { DraftView } from '#web/app/draft/draft.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { EnglishBlock } from '#web/screens/report-entry/english-block.tsx';
import { FigureCell } from '#web/screens/report-entry/figure-cell.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import { at, type Form, isSealed, type Seen, type Values } from '#web/screens/report-entry/model.ts';
import { figureRows, type FigureRow, type Row } from '#web/screens/report-entry/rows.ts';
import { PreviousFigure, PreviousUnits } from '#web/screens/report-entry/previous-units.tsx';
import { SumRow } from '#web/screens/report-entry/sum-row.tsx';
import { type GridNews, useGrid } from '#web/screens/report-entry/use-grid.ts';

/** Of a report's form, what its table needs: a template that is only tried has no more. */
export interface GridForm {
  readonly previous: Form['previous'];
  readonly cycle: Pick<Form['cycle'], 'cutOff'>;
  /** Left out where nothing was ever handed in. */
  readonly opened?: Form['opened'];
}

export interface FigureGridProps {
  readonly form: GridForm;
  readonly rows: readonly Row[];
  readonly value: Values;
  readonly seen: Seen | null;
  readonly reasons: ReadonlyMap<string, readonly string[]>;
  readonly sync: ReportFields | null;
  readonly view: DraftView | null;
  readonly readOnly: boolean;
  readonly onCompose: (composing: boolean) => void;
}

/** The table of figures, worked like the Excel form it replaces; the period before stands beside, the sums below their wholes. */
export function FigureGrid(props: FigureGridProps) {
  const { form, rows, value, seen, reasons, sync, view, readOnly } = props;
  const { t } = useTranslation('entry');
  const choices = useChoices();
  const [news, setNews] = useState<GridNews | null>(null);
  const figures = figureRows(rows);
  const grid = useGrid({
    ...{ rows: figures.length, columns: 2, value, sync: readOnly ? null : sync, onNews: setNews },
    takes: ({ row }) => !isSealed(form.opened, 'figures', figures[row]?.indicator.code ?? ''),
    pointerOf({ row, column }) {
      const code = figures[row]?.indicator.code ?? '';
      return column === 0 ? at.figure(code) : at.asOf(code);
    },
  });
  const previous = new Map(form.previous?.figures.map(({ code, value: before }) => [code, before]));
  const withPrevious = form.previous !== null;
  const columns = withPrevious ? 8 : 6;

  const line = (row: FigureRow) => {
    const { indicator, depth, number } = row;
    const { code, label } = indicator;
    const read = seen?.figures.find((each) => each.code === code);
    const faults = (seen?.relations ?? []).filter(
      (each) => each.at === code && each.fault !== null && each.check !== 'K1',
    );
    const pointer = at.figure(code);
    const conflict = view?.conflicts.get(pointer) ?? view?.conflicts.get(at.asOf(code));
    const conflictAt = view?.conflicts.has(pointer) === true ? pointer : at.asOf(code);
    const before = previous.get(code);
    const notes = {
      reasons: reasons.get(pointer) ?? [],
      conflict,
      seen: read,
      asOfText: value(at.asOf(code)),
      faults: faults.map((each) => each.fault?.sentence ?? ''),
    };
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
            : notes.reasons.length > 0
              ? 'returned'
              : 'plain';
    const place = figures.indexOf(row);
    const sealed = !readOnly && isSealed(form.opened, 'figures', code);
    return (
      <Fragment key={row.key}>
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
          </th>
          <td role="gridcell" className={classes.measure}>
            {indicator.unit}
          </td>
          <FigureCell
            grid={grid}
            place={{ row: place, column: 0 }}
            text={value(pointer)}
            label={t('grid.cell', { label, column: t('grid.figure') })}
            words={isWorded(indicator)}
            choices={choices(indicator)}
            wrong={wrong}
            about={about}
            readOnly={readOnly || sealed}
            {...(sealed ? { why: t('grid.sealed') } : {})}
            tone={tone}
            onCompose={props.onCompose}
          />
          <FigureCell
            grid={grid}
            place={{ row: place, column: 1 }}
            text={value(at.asOf(code))}
            label={t('grid.cell', { label, column: t('grid.asOf') })}
            wrong={read?.asOfWrong === true}
            about={about}
            readOnly={readOnly || sealed}
            {...(sealed ? { why: t('grid.sealed') } : {})}
            hint={shortDay(form.cycle.cutOff)}
            tone={read?.asOfWrong === true ? 'wrong' : 'plain'}
            onCompose={props.onCompose}
          />
          {withPrevious && (
            <>
              <td role="gridcell" className={classes.before}>
                <PreviousFigure previous={form.previous} indicator={indicator} />
              </td>
              <td role="gridcell" className={classes.change}>
                {isWorded(indicator) ? '' : changeOf(before, read?.value ?? null)}
              </td>
            </>
          )}
          <td role="gridcell" className={classes.check}>
            <CheckCell
              field={indicator}
              text={value(pointer)}
              read={read}
              wrong={wrong}
              required={indicator.required}
              ofNothing={seen?.ofNothing.includes(code) === true}
              cutOff={form.cycle.cutOff}
              onMissing={
                indicator.mayBeMissing !== true || readOnly || sealed || seen === null
                  ? null
                  : () => {
                      sync?.set({ [pointer]: seen.noFigure });
                      document.getElementById(`cell${pointer}`)?.focus();
                    }
              }
            />
          </td>
        </tr>
        {noted && (
          <tr role="row" className={classes.noteRow}>
            <td role="gridcell" colSpan={columns}>
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
      </Fragment>
    );
  };

  return (
    <div className={classes.area}>
      <PreviousUnits previous={form.previous} />
      <EnglishBlock seen={seen} value={value} sync={readOnly ? null : sync} />
      <table role="grid" className={classes.grid} aria-label={t('grid.label')} aria-readonly={readOnly}>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col" className={classes.number}>
              {t('grid.number')}
            </th>
            <th role="columnheader" scope="col">
              {t('grid.indicator')}
            </th>
            <th role="columnheader" scope="col" className={classes.measure}>
              {t('grid.measure')}
            </th>
            <th role="columnheader" scope="col" className={classes.right}>
              {t('grid.figure')}
            </th>
            <th role="columnheader" scope="col" className={classes.right}>
              {t('grid.asOf')}
            </th>
            {form.previous !== null && (
              <>
                <th role="columnheader" scope="col" className={classes.before} title={form.previous.period.label}>
                  {t('grid.previous')}
                </th>
                <th role="columnheader" scope="col" className={classes.change}>
                  {t('grid.change')}
                </th>
              </>
            )}
            <th role="columnheader" scope="col" className={classes.check}>
              {t('grid.check')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            if (row.kind === 'figure') return line(row);
            if (row.kind === 'sum') return <SumRow key={row.key} row={row} seen={seen} withPrevious={withPrevious} />;
            return (
              <tr key={row.key} role="row" className={classes.programme}>
                <th role="rowheader" scope="rowgroup" colSpan={columns}>
                  {row.name}
                </th>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="visually-hidden" role="status">
        {news?.kind === 'undone' && t('grid.undone')}
        {news?.kind === 'pasted' && t(news.dropped > 0 ? 'grid.pastedTooMuch' : 'grid.pasted', { ...news })}
      </p>
      {news?.kind === 'pasted' && news.dropped > 0 && (
        <p className={classes.news}>{t('grid.pastedTooMuch', { ...news })}</p>
      )}
    </div>
  );
}
