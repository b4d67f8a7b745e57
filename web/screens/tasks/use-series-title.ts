import { useConference } from '#web/app/use-conference.ts';
import { useDirective } from '#web/screens/directives/use-directives.ts';
import type { ListedTask } from '#web/screens/tasks/use-tasks.ts';

/**
 * What tasks are numbered in, by its title: that of the tasks that are listed; where none is, the conference or the paper is asked.
 * What a unit passed down, and a leader's note, have no page that could be.
 */
export function useSeriesTitle(slug: string | undefined, tasks: readonly ListedTask[]): string {
  const listed = tasks.find(({ conference }) => conference === slug);
  const unknown = listed === undefined ? (slug ?? '') : '';
  const asked = ['~giao.', '~bp.'].some((mark) => unknown.includes(mark)) ? '' : unknown;
  const paper = asked.includes('~vb.');
  const concluded = useConference(paper ? '' : asked);
  const given = useDirective(paper ? asked : undefined);
  return listed?.conferenceTitle ?? (paper ? given.data?.title : concluded.data?.title) ?? '';
}
