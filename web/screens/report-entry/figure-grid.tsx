import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeriodWord } from '#web/app/use-period-word.ts';
import type { DraftView } from '#web/app/draft/draft.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { computedCells } from '#web/screens/report-entry/computed.ts';
import { isAsChecked, stillSaid } from '#web/screens/report-entry/as-checked.ts';
import { ComputedNews } from '#web/screens/report-entry/computed-news.tsx';
import { EnglishBlock } from '#web/screens/report-entry/english-block.tsx';
import { hasLines } from '#web/screens/report-entry/field.ts';
import { FigureLine } from '#web/screens/report-entry/figure-line.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import type { CountBeside } from '#web/screens/report-entry/model-count-note.tsx';
import { at, type Form, isSealed, openedWith, type Seen } from '#web/screens/report-entry/model.ts';
import { figureRows, type FigureRow, type Row } from '#web/screens/report-entry/rows.ts';
import { PreviousUnits } from '#web/screens/report-entry/previous-units.tsx';
import type { Usual } from '#web/screens/report-entry/stands-out.ts';
import { SumRow } from '#web/screens/report-entry/sum-row.tsx';
import type { TasksBeside } from '#web/screens/report-entry/tasks-beside.ts';
import type { Texts } from '#web/screens/report-entry/texts.ts';
import { type GridNews, useGrid } from '#web/screens/report-entry/use-grid.ts';
import type { CellCorrection } from '#web/screens/report-entry/use-corrections.ts';
import { useStableGrid } from '#web/screens/report-entry/use-stable-grid.ts';

/** Of a report's form, what its table needs: a template that is only tried has no more. */
export interface GridForm {
  readonly previous: Form['previous'];
  readonly cycle: Pick<Form['cycle'], 'cutOff'>;
  /** Left out where nothing was ever handed in. */
  readonly opened?: Form['opened'];
  /** Left out where only a template is tried. */
  readonly computed?: Form['computed'];
  /** From which day a figure counts that a law has brought within the days reported on; left out: all count throughout. */
  readonly since?: ReadonlyMap<string, string>;
}

export interface FigureGridProps {
  readonly form: GridForm;
  readonly rows: readonly Row[];
  readonly texts: Texts;
  readonly seen: Seen | null;
  /** By its code what is usual of an indicator; left out where there is no history. */
  readonly usual?: ReadonlyMap<string, readonly Usual[]>;
  /** By its code the tasks of last time beside an indicator; left out where there was no last time. */
  readonly beside?: ReadonlyMap<string, TasksBeside>;
  /** By its code what the register of models says of an indicator; left out where only a template is tried. */
  readonly counted?: ReadonlyMap<string, CountBeside>;
  readonly reasons: ReadonlyMap<string, readonly string[]>;
  readonly sync: ReportFields | null;
  readonly view: DraftView | null;
  readonly readOnly: boolean;
  readonly onCompose: (composing: boolean) => void;
  /** Notes on sealed figures; left out where nothing was ever approved. */
  readonly corrections?: ReadonlyMap<string, CellCorrection>;
  /** Codes that a note may speak of, and the way to write one. */
  readonly correctable?: ReadonlySet<string>;
  readonly onCorrect?: ((code: string) => void) | null;
}

const none: readonly string[] = [];
const nothingUsual: readonly Usual[] = [];

/** The table of figures, worked like the Excel form it replaces; the period before stands beside, the sums below their wholes. */
export function FigureGrid(props: FigureGridProps) {
  const { form, rows, texts, seen, usual, counted, beside, reasons, sync, view, readOnly } = props;
  const { t } = useTranslation('entry');
  const periodWord = usePeriodWord();
  const [news, setNews] = useState<GridNews | null>(null);
  const figures = figureRows(rows);
  const grid = useStableGrid(
    useGrid({
      ...{ rows: figures.length, columns: 2, value: texts.read, sync: readOnly ? null : sync, onNews: setNews },
      onBlock: sync?.blocks.add,
      takes({ row }) {
        const indicator = figures[row]?.indicator;
        return indicator?.computed === undefined && !isSealed(form.opened, 'figures', indicator?.code ?? '');
      },
      lines: ({ row, column }) => column === 0 && hasLines(figures[row]?.indicator),
      pointerOf({ row, column }) {
        const code = figures[row]?.indicator.code ?? '';
        return column === 0 ? at.figure(code) : at.asOf(code);
      },
    }),
  );
  const previous = new Map(form.previous?.figures.map(({ code, value: before }) => [code, before]));
  const withPrevious = form.previous !== null;
  const columns = withPrevious ? 8 : 6;

  const now = stillSaid(seen, texts.read, form.computed);
  const asChecked = isAsChecked(seen ?? {}, texts.read, form.computed);
  const faultsOf = useMemo(() => faultsByCode(now), [now]);
  const readOf = useMemo(() => new Map(now?.figures.map((each) => [each.code, each])), [now]);

  const indicators = figures.map(({ indicator }) => indicator);
  const opened = openedWith(form.opened, indicators);
  const computed = computedCells(form, indicators, seen);

  const line = (row: FigureRow, place: number) => {
    const { code } = row.indicator;
    const reckoned = computed.get(code);
    const [pointer, asOf] = [at.figure(code), at.asOf(code)];
    const conflictAt = [pointer, asOf].find((each) => view?.conflicts.has(each)) ?? at.explained(code);
    return (
      <FigureLine
        key={row.key}
        row={row}
        place={place}
        grid={grid}
        chosen={[0, 1].map((column) => (grid.isChosen({ row: place, column }) ? '1' : '0')).join('')}
        texts={texts}
        beside={beside?.get(code)}
        usual={usual?.get(code) ?? nothingUsual}
        counted={counted?.get(code)}
        read={readOf.get(code)}
        checking={!asChecked(code)}
        openedWith={opened.get(code) ?? null}
        ofNothing={now?.ofNothing.includes(code) === true}
        faults={faultsOf.get(code) ?? none}
        reasons={reasons.get(pointer) ?? none}
        conflict={view?.conflicts.get(conflictAt)}
        conflictAt={conflictAt}
        before={previous.get(code)}
        previous={form.previous}
        cutOff={form.cycle.cutOff}
        since={form.since?.get(code) ?? null}
        formula={reckoned?.formula ?? null}
        reckoned={reckoned?.value ?? null}
        because={reckoned?.because ?? null}
        noFigure={seen?.noFigure ?? null}
        sync={sync}
        readOnly={readOnly}
        sealed={!readOnly && isSealed(form.opened, 'figures', code)}
        onCompose={props.onCompose}
        correctedTo={props.corrections?.get(code)?.now ?? null}
        correctionWaits={props.corrections?.get(code)?.waits ?? null}
        onCorrect={props.correctable?.has(code) === true ? (props.onCorrect ?? null) : null}
      />
    );
  };
  const places = new Map(figures.map((row, place) => [row, place]));

  return (
    <>
      {/* In sight wherever on a long form something was pasted. */}
      <div className={classes.stays}>
        <EnglishBlock seen={now} value={texts.read} sync={readOnly ? null : sync} />
      </div>
      <div className={classes.area}>
        <PreviousUnits previous={form.previous} />
        <table
          role="grid"
          className={`${classes.grid} ${classes.blocks}`}
          aria-label={t('grid.label')}
          aria-readonly={readOnly}
        >
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
                  <th role="columnheader" scope="col" className={classes.before}>
                    {t('grid.previous')}
                    <small className={classes.period}>{periodWord(form.previous.period.label)}</small>
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
              if (row.kind === 'figure') return line(row, places.get(row) ?? 0);
              if (row.kind === 'sum')
                return (
                  <SumRow
                    key={row.key}
                    {...{ row, withPrevious }}
                    seen={now}
                    checking={now !== seen && isKnown(seen, row.relation)}
                  />
                );
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
        <ComputedNews indicators={indicators} computed={computed} />
        <p className="visually-hidden" role="status">
          {news?.kind === 'undone' && t('grid.undone')}
          {news?.kind === 'locked' && t('grid.pastedNowhere')}
          {news?.kind === 'pasted' && t(news.dropped > 0 ? 'grid.pastedTooMuch' : 'grid.pasted', { ...news })}
        </p>
        {news?.kind === 'locked' && <p className={classes.news}>{t('grid.pastedNowhere')}</p>}
        {news?.kind === 'pasted' && news.dropped > 0 && (
          <p className={classes.news}>{t('grid.pastedTooMuch', { ...news })}</p>
        )}
      </div>
    </>
  );
}

function isKnown(seen: Seen | null, relation: string): boolean {
  return seen?.relations.some(({ id }) => id === relation) === true;
}

/** What the relations find wrong, by the figure it is told at; sums of parts have lines of their own. */
function faultsByCode(seen: Seen | null): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { at: code, fault, check } of seen?.relations ?? []) {
    if (fault !== null && check !== 'K1') found.set(code, [...(found.get(code) ?? none), fault.sentence]);
  }
  return found;
}
