import { agendaEnd } from '#domain/conference/agenda-times.ts';
import { startsAt } from '#domain/conference/day-plan.ts';
import type { ConvenedFacts } from '#domain/conference/events.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { vietnamInstant, vietnamTime } from '#domain/kernel/civil-date.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

export const conferencePhases = ['toCome', 'inSession', 'held', 'off'] as const;

/** What the clock says of it, which is another thing than what was recorded: `off` has no day. */
export type ConferencePhase = (typeof conferencePhases)[number];

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

/** A conclusion is drawn at its end: from then on it was held, whatever its agenda had planned. */
export function phaseOf({ status, facts }: Convened, at: Instant): ConferencePhase {
  switch (status) {
    case 'postponed':
    case 'cancelled':
      return 'off';
    case 'concluded':
    case 'noticeIssued':
      return 'held';
    case 'convened':
    case 'held':
      if (at < startsAt(facts)) return 'toCome';
      return at < endsAt(facts) ? 'inSession' : 'held';
    default:
      return unreachable(status);
  }
}

/** By its agenda; where that does not say, the half of the day in which it begins. */
export function endsAt(facts: ConvenedFacts): Instant {
  const begins = startsAt(facts);
  const end = agendaEnd(facts.agenda);
  const byAgenda =
    end === null ? null : instantFromMillis(millisOf(vietnamInstant(facts.heldOn, '00:00')) + end * 60_000);
  return byAgenda !== null && byAgenda > begins ? byAgenda : endOfHalf(facts, begins);
}

function endOfHalf({ heldOn }: ConvenedFacts, begins: Instant): Instant {
  const hour = vietnamTime(begins);
  return vietnamInstant(heldOn, hour < '11:30' ? '12:00' : hour < '17:00' ? '17:30' : '24:00');
}
