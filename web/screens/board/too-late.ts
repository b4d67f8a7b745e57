import type { BoardView } from '#web/screens/board/use-board.ts';

export type TooLate =
  | { readonly for: 'conferenceSame' | 'conferenceAfter'; readonly date: string }
  | { readonly for: 'superior'; readonly date: string; readonly hour: string };

/** What a report due then comes too late to be gathered for: the conference, from its day on, and the superior's deadline. */
export function tooLateFor(
  { until, hour }: { readonly until: string | null; readonly hour: string | null },
  { conferenceOn, superiorDue }: Pick<BoardView['before'], 'conferenceOn' | 'superiorDue'>,
): readonly TooLate[] {
  if (until === null) return [];
  const late: TooLate[] = [];
  if (conferenceOn !== null && until >= conferenceOn)
    late.push({ for: until === conferenceOn ? 'conferenceSame' : 'conferenceAfter', date: conferenceOn });
  if (superiorDue !== null && `${until} ${hour ?? ''}` > `${superiorDue.date} ${superiorDue.hour}`)
    late.push({ for: 'superior', ...superiorDue });
  return late;
}
