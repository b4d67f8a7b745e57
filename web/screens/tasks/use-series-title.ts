import { useConference } from '#web/app/use-conference.ts';
import { useDirective } from '#web/screens/directives/use-directives.ts';

/** What tasks are numbered in, by its title: a conference, or a paper; what a unit passed down has none. */
export function useSeriesTitle(slug: string | undefined): string {
  const passed = slug?.includes('~giao.') === true;
  const paper = !passed && slug?.includes('~vb.') === true;
  const concluded = useConference(passed || paper ? '' : (slug ?? ''));
  const given = useDirective(paper ? slug : undefined);
  return (paper ? given.data?.title : concluded.data?.title) ?? '';
}
