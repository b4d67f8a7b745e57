import { CellNotes, type CellNotesProps, hasNotes } from '#web/screens/report-entry/cell-notes.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import { LastTasks } from '#web/screens/report-entry/last-time.tsx';
import { at } from '#web/screens/report-entry/model.ts';
import type { TasksBeside } from '#web/screens/report-entry/tasks-beside.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';

interface LineBelowProps {
  readonly code: string;
  readonly label: string;
  readonly notes: Parameters<typeof hasNotes>[0] & Pick<CellNotesProps, 'asOfText' | 'cutOff' | 'conflictIn' | 'value'>;
  readonly columns: number;
  readonly tasksOpen: boolean;
  readonly beside: TasksBeside | undefined;
  readonly sync: ReportFields | null;
  readonly locked: boolean;
  readonly conflictAt: string;
  readonly onCompose: (composing: boolean) => void;
}

/** What there is to say of a line, below it: the tasks of last time, and notes with what can be done about them. */
export function LineBelow(props: LineBelowProps) {
  const { code, label, notes, columns, tasksOpen, beside, sync, locked, conflictAt, onCompose } = props;
  const pointer = at.figure(code);
  return (
    <>
      {tasksOpen && beside !== undefined && (
        <tr role="row" className={`${classes.noteRow} no-print`}>
          <td role="gridcell" colSpan={columns} id={`tasks-${code}`}>
            <LastTasks tasks={beside.tasks} />
          </td>
        </tr>
      )}
      {hasNotes(notes) && (
        <tr role="row" className={classes.noteRow}>
          <td role="gridcell" colSpan={columns}>
            <CellNotes
              id={`notes-${code}`}
              {...notes}
              label={label}
              onExplain={locked || sync === null ? null : (said) => sync.set({ [at.explained(code)]: said })}
              onCompose={onCompose}
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
}
