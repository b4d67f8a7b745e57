import type { Urging } from '#web/screens/board/use-board.ts';

type UrgedUnit = Urging['units'][number];

export interface UrgePlan {
  readonly units: readonly UrgedUnit[];
  readonly takes: readonly UrgedUnit[];
  readonly today: readonly UrgedUnit[];
  readonly shut: readonly UrgedUnit[];
  /** Ended, and nobody took over. */
  readonly nobody: readonly UrgedUnit[];
  /** Letters that really go: a post without an address gets none. */
  readonly letters: number;
  readonly withoutAddress: number;
  /** The next steps of the ladder by their moment, the earliest first. */
  readonly next: readonly { readonly at: string; readonly units: number; readonly leaders: boolean }[];
}

/** What urging these units comes to, from what the api says of each. Units that owe nothing any more fall out. */
export function urgePlan(urging: Urging, wanted: readonly string[]): UrgePlan {
  const chosen = new Set(wanted);
  const units = urging.units.filter(({ unit }) => chosen.has(unit));
  const takes = units.filter(({ takesReminder }) => takesReminder);
  const recipients = takes.flatMap((one) => one.recipients);
  const moments = new Map<string, { at: string; units: number; leaders: boolean }>();
  for (const { next } of units) {
    if (next === null) continue;
    const known = moments.get(next.at) ?? { at: next.at, units: 0, leaders: false };
    moments.set(next.at, {
      ...known,
      units: known.units + 1,
      leaders: known.leaders || next.audience === 'unitAndLeaders',
    });
  }
  return {
    units,
    takes,
    today: units.filter(({ because }) => because === 'remindedToday'),
    shut: units.filter(({ because }) => because === 'collectionClosed' || because === 'callNotIssued'),
    nobody: units.filter(({ because }) => because === 'nobodyAnswers'),
    letters: recipients.filter(({ address }) => address !== null).length,
    withoutAddress: recipients.filter(({ address }) => address === null).length,
    next: [...moments.values()].sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}
