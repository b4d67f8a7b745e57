import { noPaper, type Round, type ReportPaper } from '#domain/consolidated-report/paper.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type {
  ConsolidatedReportApproved,
  DraftCirculated,
  OpinionAnswered,
  OpinionGiven,
  OpinionsReminded,
} from '#domain/review-cycle/events/draft-events.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

type PaperEvent = DraftCirculated | OpinionGiven | OpinionAnswered | OpinionsReminded | ConsolidatedReportApproved;

/** Null: out of order. */
export function evolvePaper(state: CycleState, event: PaperEvent, at: Instant): CycleState | null {
  // Planned anew it has the rounds of before, which are still spoken to.
  if (!('call' in state) && !('paper' in state)) return null;
  return { ...state, paper: paperAfter(state.paper ?? noPaper, event, at) };
}

function paperAfter(paper: ReportPaper, event: PaperEvent, at: Instant): ReportPaper {
  switch (event.type) {
    case 'DraftCirculated':
      return { ...paper, rounds: [...paper.rounds, { ...event.data, opinions: [] }] };
    case 'OpinionGiven': {
      const { round, number, unit, section, text, agrees } = event.data;
      const opinion = { number, unit, section, text, at, answer: null, ...(agrees === true ? { agrees } : {}) };
      return inRound(paper, round, (one) => ({ ...one, opinions: [...one.opinions, opinion] }));
    }
    case 'OpinionAnswered': {
      const { round, opinion, kind, text } = event.data;
      const answer = { kind, text, at };
      return inRound(paper, round, (one) => ({
        ...one,
        opinions: one.opinions.map((each) => (each.number === opinion ? { ...each, answer } : each)),
      }));
    }
    case 'OpinionsReminded':
      return inRound(paper, event.data.round, (one) => reminded(one, event.data.on ?? null, at));
    case 'ConsolidatedReportApproved':
      return { ...paper, approved: { ...event.data, at } };
    default:
      return unreachable(event);
  }
}

/** By hand before the day that is set for it, the clock still reminds on that day; not twice on one. */
function reminded(round: Round, byHandOn: CivilDate | null, at: Instant): Round {
  const { remindAt } = round;
  const stays = remindAt !== null && byHandOn !== null && byHandOn < vietnamDate(remindAt);
  return { ...round, remindAt: stays ? remindAt : null, remindedOn: byHandOn ?? vietnamDate(at) };
}

function inRound(paper: ReportPaper, number: number, change: (round: Round) => Round): ReportPaper {
  return { ...paper, rounds: paper.rounds.map((one) => (one.round === number ? change(one) : one)) };
}
