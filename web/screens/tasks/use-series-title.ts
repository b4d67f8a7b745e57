import { useConference } from '#web/app/use-conference.ts';
import { useDirective } from '#web/screens/directives/use-directives.ts';
import { useInspection } from '#web/screens/inspections/use-inspections.ts';
import { seriesKind, type SeriesKind } from '#web/screens/tasks/series.ts';
import type { ListedTask } from '#web/screens/tasks/use-tasks.ts';

/**
 * What tasks are numbered in, by its title: that of the tasks that are listed; where none is, the conference, the paper or the inspection is asked.
 * What a unit passed down, and a leader's note, have no page that could be.
 */
export function useSeriesTitle(slug: string | undefined, tasks: readonly ListedTask[]): string {
  const listed = tasks.find(({ conference }) => conference === slug);
  const unknown = listed === undefined ? (slug ?? '') : '';
  const of = (kind: SeriesKind): string | undefined =>
    unknown !== '' && seriesKind(unknown) === kind ? unknown : undefined;
  const concluded = useConference(of('conference') ?? '').data;
  const given = useDirective(of('paper')).data;
  const inspected = useInspection(of('inspection')).data;
  return listed?.conferenceTitle ?? concluded?.title ?? given?.title ?? inspected?.title ?? '';
}
