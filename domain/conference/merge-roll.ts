import { attendedAmong, isSamePerson, sitting } from '#domain/conference/attendance.ts';
import type { RollCall, RollCallEntry } from '#domain/conference/parts.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Everybody at the point, who has no name included. */
export interface RollList {
  readonly entries: readonly RollCallEntry[];
  readonly present: number;
}

type Marked = RollCallEntry & { readonly markedAt: Instant };

/**
 * A list kept at the point joined with what stands: of each person the call that was made last, of those without a name the
 * most that were counted. Whatever the order in which lists arrive, and however often, they end the same; nobody is taken off.
 */
export function mergedRoll(standing: RollCall | undefined, sent: RollList, at: Instant): RollList {
  const before = (standing?.entries ?? []).map((entry) => marked(entry, standing?.at ?? at));
  const now = sent.entries.map((entry) => marked(entry, at));
  const entries = [
    ...before.map((entry) => newer(entry, now.find((other) => isSamePerson(entry, other)) ?? entry)),
    ...now.filter((entry) => !before.some((other) => isSamePerson(entry, other))),
  ];
  const unnamed = Math.max(
    standing === undefined ? 0 : unnamedIn(standing.entries, sitting(standing)),
    unnamedIn(sent.entries, sent.present),
  );
  return { entries, present: attendedAmong(entries) + unnamed };
}

function marked(entry: RollCallEntry, unlessSaid: Instant): Marked {
  return { ...entry, markedAt: entry.markedAt ?? unlessSaid };
}

function unnamedIn(entries: readonly RollCallEntry[], present: number): number {
  return present - attendedAmong(entries);
}

/** Of two calls of one moment the one whose words come later, so that their order says nothing. */
function newer(one: Marked, other: Marked): Marked {
  const [here, there] = [rank(one), rank(other)];
  return there > here ? other : one;
}

function rank({ markedAt, state, arrivedAt, substitute }: Marked): string {
  return [markedAt, state, arrivedAt ?? '', substitute ?? ''].join(' ');
}
