import { noPaper, type Round, type ReportPaper } from '#domain/consolidated-report/paper.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type {
  ConsolidatedReportApproved,
  DraftCirculated,
  OpinionAnswered,
  OpinionGiven,
  OpinionsReminded,
} from '#domain/review-cycle/events.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

type PaperEvent = DraftCirculated | OpinionGiven | OpinionAnswered | OpinionsReminded | ConsolidatedReportApproved;

/** Null: out of order. */
export function evolvePaper(state: CycleState, event: PaperEvent, at: Instant): CycleState | null {
  if (!('call' in state)) return null;
  return { ...state, paper: paperAfter(state.paper ?? noPaper, event, at) };
}

function paperAfter(paper: ReportPaper, event: PaperEvent, at: Instant): ReportPaper {
  switch (event.type) {
    case 'DraftCirculated':
      return { ...paper, rounds: [...paper.rounds, { ...event.data, opinions: [] }] };
    case 'OpinionGiven': {
      const { round, number, unit, section, text } = event.data;
      const opinion = { number, unit, section, text, at, answer: null };
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
      return inRound(paper, event.data.round, (one) => ({ ...one, remindAt: null }));
    case 'ConsolidatedReportApproved':
      return { ...paper, approved: { ...event.data, at } };
    default:
      return unreachable(event);
  }
}

function inRound(paper: ReportPaper, number: number, change: (round: Round) => Round): ReportPaper {
  return { ...paper, rounds: paper.rounds.map((one) => (one.round === number ? change(one) : one)) };
}
