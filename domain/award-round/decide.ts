import { unlessAllowed } from '#domain/access/admits-actor.ts';
import { hosted, shareOf } from '#domain/access/resource.ts';
import { awardRoundActs } from '#domain/award-round/acts.ts';
import type { Nomination } from '#domain/award-round/award.ts';
import type { AwardRoundCommand } from '#domain/award-round/commands.ts';
import { decideNomination, recordDecision } from '#domain/award-round/decide-nomination.ts';
import type { AwardRoundDecision } from '#domain/award-round/decision.ts';
import { issueSubmission } from '#domain/award-round/issue-submission.ts';
import { nominate, withdrawNomination } from '#domain/award-round/nominate.ts';
import { changeRound, openRound } from '#domain/award-round/open-round.ts';
import type { AwardRoundState, OpenRound } from '#domain/award-round/state.ts';
import { type Given, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function decide(state: AwardRoundState, command: AwardRoundCommand, given: Given): AwardRoundDecision {
  if (command.type === 'OpenAwardRound') {
    const host = state.status === 'open' ? state.host : command.data.host;
    const no = unlessAllowed(awardRoundActs[command.type], given.actor, 'award-not-permitted', hosted(host));
    return no ?? openRound(state, command);
  }
  if (state.status === 'none') return refuse('award-round-unknown', {}, ['coordinator']);
  const allowed = (unit: UnitId | null): AwardRoundDecision | null =>
    unlessAllowed(
      awardRoundActs[command.type],
      given.actor,
      'award-not-permitted',
      unit === null ? hosted(state.host) : shareOf(unit, state.host),
    );
  switch (command.type) {
    case 'ChangeAwardRound':
      return allowed(null) ?? changeRound(state, command);
    case 'NominateForAward':
      return allowed(command.data.byUnit) ?? nominate(state, command, given);
    case 'WithdrawNomination':
      return ofKnown(
        state,
        command.data.number,
        (known) => allowed(known.byUnit) ?? withdrawNomination(known, command),
      );
    case 'DecideNomination':
      // Whether it is his own unit is asked by the story itself, which says so.
      return ofKnown(
        state,
        command.data.number,
        (known) => allowed(null) ?? decideNomination(state, known, command, given),
      );
    case 'RecordAwardDecision':
      return allowed(null) ?? recordDecision(state, command, given);
    case 'IssueAwardSubmission':
      return allowed(null) ?? issueSubmission(state, command, given);
    default:
      return unreachable(command);
  }
}

function ofKnown(
  { nominations }: OpenRound,
  number: number,
  decided: (known: Nomination) => AwardRoundDecision,
): AwardRoundDecision {
  const known = nominations.find((one) => one.number === number);
  return known === undefined ? refuse('award-nomination-unknown', { number }, [], '/number') : decided(known);
}
