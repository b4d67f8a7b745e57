import type { Refused } from '#domain/conference/act-refusal.ts';
import { firstOf, unlessCount, unlessSaid } from '#domain/conference/input.ts';
import type { AgendaItem, Invitee } from '#domain/conference/parts.ts';
import { refuse } from '#domain/kernel/decision.ts';

const longestItem = 1440;
const lastRank = 9999;

/** What is stated at convening is stated by the same rules as what is corrected later. */
export function agendaFault({ title, minutes }: AgendaItem, at: string): Refused | null {
  return firstOf(
    unlessSaid(title, 'conference-text-missing', `${at}/title`),
    minutes === undefined || isWhole(minutes, longestItem)
      ? null
      : refuse('conference-minutes-malformed', { minutes }, [], `${at}/minutes`),
  );
}

export function inviteeFault({ name, count, rank }: Invitee, at: string): Refused | null {
  return firstOf(
    unlessSaid(name, 'conference-text-missing', `${at}/name`),
    unlessCount(count, `${at}/count`),
    rank === undefined || isWhole(rank, lastRank)
      ? null
      : refuse('conference-rank-malformed', { rank }, [], `${at}/rank`),
  );
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
