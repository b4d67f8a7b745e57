import { useRehearsal } from '#web/app/rehearsal.ts';
import { useWork } from '#web/app/use-work.ts';
import type { WorkItem, WorkKind } from '#web/screens/work/work-list.ts';

/** What is late is no decision of its own: it stands below. */
const urged: readonly WorkKind[] = ['taskOverdue', 'tasksWithoutUnit', 'taskOnDayOff'];

/** What the list of work has for the person who looks: what waits for a decision, and the tasks that wait longest. */
export function useWaiting() {
  const { data } = useWork();
  const rehearsal = useRehearsal();
  const groups = (data?.groups ?? []).filter((group) => group.rehearsal === rehearsal);
  const itemsOf = (wanted: (item: WorkItem) => boolean) => groups.flatMap(({ items }) => items.filter(wanted));
  return {
    groups,
    total: data?.counts.total ?? 0,
    decisions: itemsOf(({ kind }) => !urged.includes(kind)),
    late: itemsOf(({ kind }) => kind === 'taskOverdue'),
  };
}
