import { LeaderNotes } from '#web/app/instructions/leader-notes.tsx';
import { useCycle } from '#web/app/use-cycle.ts';

interface NotesOnReportProps {
  readonly cycle: string;
  readonly unit: string;
  readonly name: string;
}

/** Of one unit's report: on the board, and beside the report under review. */
export function NotesOnReport({ cycle, unit, name }: NotesOnReportProps) {
  const { data } = useCycle(cycle);
  if (data === undefined) return null;
  const on = { place: { kind: 'report', cycle, unit }, name, unit, programmes: data.programmes } as const;
  return <LeaderNotes on={on} rehearsal={data.rehearsal} />;
}
