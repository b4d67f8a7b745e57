import { beforeExtension } from '#domain/deadlines/before-extension.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { CyclePaperKind } from '#domain/review-cycle/cycle-paper.ts';
import { deadlineOf, isSuspended, owes, pending } from '#domain/review-cycle/members.ts';
import type { CycleRefusalCode } from '#domain/review-cycle/refusals.ts';
import type { Collected, Collecting, Member } from '#domain/review-cycle/state.ts';

interface Moment {
  readonly at: Instant;
  /** Of the paper. */
  readonly date: CivilDate;
}

/** Whom such a paper of that day could go to. */
export function toldByPaper(cycle: Collecting | Collected, kind: CyclePaperKind, moment: Moment): readonly Member[] {
  return cycle.members.filter((member) => whyNotTold(cycle, kind, member, moment) === null);
}

/** Null: a paper of that kind has something to say to this unit. */
export function whyNotTold(
  cycle: Collecting | Collected,
  kind: CyclePaperKind,
  member: Member,
  { at, date }: Moment,
): CycleRefusalCode | null {
  switch (kind) {
    case 'urgingLetter': {
      if (!owes(member)) return 'cycle-paper-nothing-owed';
      if (!pending(cycle, member)) return 'cycle-paper-shut-out';
      if (isSuspended(cycle, member)) return 'deadline-suspended';
      const due = deadlineOf(cycle, member);
      return due.at <= at && due.date <= date ? null : 'cycle-paper-not-late';
    }
    case 'extensionLetter':
      return beforeExtension(deadlineOf(cycle, member)) === null ? 'cycle-paper-not-extended' : null;
    default:
      return unreachable(kind);
  }
}
