import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import { type ManyColumn, takes } from '#web/screens/many-entry/many-model.ts';
import type { ManyUnit } from '#web/screens/many-entry/use-many.ts';
import { ManyNotes } from '#web/screens/many-entry/many-notes.tsx';
import { FigureCell } from '#web/screens/report-entry/figure-cell.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import many from '#web/screens/many-entry/many-entry.module.css';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import type { useGrid } from '#web/screens/report-entry/use-grid.ts';

interface ManyRowProps {
  readonly row: number;
  readonly of: ManyUnit;
  readonly columns: readonly ManyColumn[];
  readonly grid: ReturnType<typeof useGrid>;
  /** What stands in its cells and which are chosen: the row is drawn anew only when that changes. */
  readonly texts: string;
  readonly chosen: string;
  readonly common: (pointer: string) => string;
  readonly refused: string | null;
  readonly sync: Pick<ReportFields, 'set'>;
  readonly onCompose: (composing: boolean) => void;
}

/** One unit: its cells, how far it is, and below it what has to be put right. */
export const ManyRow = memo(
  function ManyRow({ row, of, columns, grid, common, refused, sync, onCompose }: ManyRowProps) {
    const { t } = useTranslation('entry');
    const { unit, name, value, setting, troubles } = of;
    const wrong = new Set(troubles.map(({ field }) => field));
    const said = [
      ...(refused === null ? [] : [refused]),
      ...troubles.map(({ word, label }) =>
        word === null ? label : t(`problems.${word}`, { label, filled: '', all: '', count: 0 }),
      ),
    ];
    const noted = said.length > 0 || of.stands.length > 0;
    const about = noted ? `notes-${unit}` : undefined;
    return (
      <>
        <tr role="row">
          <th role="rowheader" scope="row" className={many.unit}>
            {name}
          </th>
          <td role="gridcell" className={many.state}>
            <State of={of} refused={refused !== null} />
          </td>
          {columns.map((column, index) => {
            const locked = !takes(column, setting);
            return (
              <FigureCell
                key={column.pointer}
                grid={grid}
                place={{ row, column: index }}
                text={column.computed !== null ? reckoned(of, column) : locked ? '' : of.own(column.pointer)}
                {...(column.computed === null ? {} : { why: t('grid.computed') })}
                label={t('grid.cell', { label: name, column: column.label })}
                wrong={wrong.has(column.pointer) && value(column.pointer).trim() !== ''}
                about={about}
                readOnly={locked}
                hint={common(column.pointer)}
                words={column.words}
                lines={column.lines}
                tone={wrong.has(column.pointer) && value(column.pointer).trim() !== '' ? 'wrong' : 'plain'}
                onCompose={onCompose}
              />
            );
          })}
        </tr>
        {noted && (
          <tr role="row" className={classes.noteRow}>
            <td role="gridcell" colSpan={columns.length + 2}>
              <ManyNotes id={about} {...{ of, said, sync, onCompose }} />
            </td>
          </tr>
        )}
      </>
    );
  },
  (a, b) =>
    a.texts === b.texts &&
    a.chosen === b.chosen &&
    a.of.unit === b.of.unit &&
    JSON.stringify(a.of.troubles) === JSON.stringify(b.of.troubles) &&
    JSON.stringify(a.of.stands) === JSON.stringify(b.of.stands) &&
    a.refused === b.refused &&
    a.of.seen === b.of.seen &&
    (a.of.body === null) === (b.of.body === null) &&
    a.columns.length === b.columns.length &&
    a.row === b.row,
);

/** By what stands in the row. */
function reckoned({ seen }: ManyUnit, { computed }: ManyColumn): string {
  const value = seen?.computed.find(({ code }) => code === computed)?.value ?? null;
  return value === null ? '' : figure(value);
}

function State({ of: { begun, body, troubles, seen }, refused }: { readonly of: ManyUnit; readonly refused: boolean }) {
  const { t } = useTranslation('entry');
  if (!begun) return <Status tone="calm" icon="open" word={t('many.notBegun')} />;
  if (refused) return <Status tone="overdue" word={t('many.refused')} />;
  if (body !== null) return <Status tone="ok" icon="check" word={t('many.good')} />;
  if (seen === null || troubles.length === 0) return <Status tone="calm" icon="clock" word={t('many.checking')} />;
  return <Status tone="soon" icon="warning" word={t('many.troubles', { count: troubles.length })} />;
}

/** All that a row shows of its cells, as one text that can be compared. */
export function textsOf(of: ManyUnit, columns: readonly ManyColumn[], common: (pointer: string) => string): string {
  return JSON.stringify(columns.map(({ pointer }) => [of.own(pointer), common(pointer)]));
}
