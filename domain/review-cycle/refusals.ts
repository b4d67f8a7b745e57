import type { Role } from '#domain/kernel/actor.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';

/** Days that a level lacks, and the signature for them: refused by a conference that moves in the cycle's own words. */
export const levelProblems = [
  'too-soon-after-lower-level',
  'plan-sign-off-unnamed',
  'plan-sign-off-not-needed',
] as const;
export type LevelProblem = (typeof levelProblems)[number];

/** The codes name the cycle's things: all aggregates' words are joined in one table. */
export type CycleRefusalCode =
  // who
  | 'cycle-not-permitted'
  | 'cycle-unit-not-yours'
  | 'cycle-right-not-held'
  | 'cycle-not-by-token'
  | 'report-of-own-unit'
  | 'report-of-own-hand'
  | 'report-on-behalf-unstated'
  | 'report-on-behalf-not-needed'
  | 'override-by-leader-only'
  // phase
  | 'cycle-unknown'
  | 'cycle-not-planned'
  | 'cycle-already-proposed'
  | 'cycle-already-planned'
  | 'call-not-issued'
  | 'call-already-issued'
  | 'collection-still-open'
  | 'collection-closed'
  | 'reports-not-consolidated'
  | 'reports-already-consolidated'
  | 'consolidation-not-approved'
  | 'consolidation-already-approved'
  | 'cycle-not-concluded'
  | 'cycle-already-concluded'
  | 'cycle-without-conference'
  | 'cycle-asks-nobody'
  | 'cycle-closed'
  | 'cycle-cancelled'
  // plan
  | 'plan-host-differs'
  | 'plan-stream-differs'
  | 'plan-clock-differs'
  | 'plan-clock-malformed'
  | 'plan-without-programme'
  | 'plan-programme-not-of-committee'
  | 'plan-range-reversed'
  | 'plan-cut-off-outside-window'
  | 'plan-without-members'
  | 'plan-without-years'
  | 'plan-years-ask-nobody'
  | 'plan-years-overlap'
  | 'plan-year-outside-period'
  | 'plan-unit-twice'
  | 'plan-parent-unknown'
  | 'plan-parent-circle'
  | 'plan-ladder-empty'
  | 'plan-ladder-repeats-step'
  | 'plan-section-twice'
  | 'plan-indicator-twice'
  | 'plan-indicator-unknown'
  | 'plan-section-limit-malformed'
  | 'plan-conference-differs'
  | 'plan-without-conference'
  | 'plan-conference-convened'
  | 'plan-inspection-of-review'
  | 'plan-inspection-missing'
  | 'plan-inspection-team-missing'
  | 'plan-inspection-document-missing'
  | 'plan-inspection-before-period'
  | 'plan-inspection-with-conference'
  | 'plan-inspection-period'
  | 'plan-sign-off-unnamed'
  | 'plan-sign-off-not-needed'
  | 'conference-in-the-past'
  | 'conference-before-reports'
  | 'conference-outside-calendar'
  // deadlines
  | 'deadline-on-day-off'
  | 'deadline-in-the-past'
  | 'deadline-outside-calendar'
  | 'deadline-hour-malformed'
  | 'deadline-days-malformed'
  | 'too-soon-after-data-closes'
  | 'too-soon-after-lower-level'
  | 'extension-not-later'
  | 'extension-not-asked'
  | 'deadline-still-running'
  | 'calendar-published-meanwhile'
  | 'deadline-suspended'
  | 'nothing-to-suspend'
  | 'nothing-suspended'
  // call
  | 'call-number-malformed'
  | 'call-number-taken'
  // one unit
  | 'unit-outside-cycle'
  | 'unit-exempted'
  | 'unit-already-open'
  | 'unit-reminded-today'
  | 'unit-reopening-ended'
  | 'unit-reopening-running'
  // a report
  | 'report-not-submitted'
  | 'report-already-submitted'
  | 'report-already-accepted'
  | 'report-already-returned'
  | 'report-round-superseded'
  | 'report-wrong-period'
  | 'report-signer-missing'
  | 'report-place-sealed'
  | 'report-files-sealed'
  | 'report-files-too-many'
  | 'report-file-twice'
  | 'report-not-returned'
  | 'review-of-nobody'
  | 'review-due-in-the-past'
  | 'review-not-needed'
  | 'reply-not-asked'
  | 'reply-empty'
  | 'return-without-reason'
  | 'return-place-unknown'
  | 'figure-unknown'
  | 'figure-twice'
  | 'figure-not-a-number'
  | 'figure-negative'
  | 'figure-not-whole'
  | 'figure-too-fine'
  | 'figure-too-many-digits'
  | 'figure-percent-unasked'
  | 'figure-not-yes-or-no'
  | 'figure-not-a-day'
  | 'figure-no-such-day'
  | 'figure-text-empty'
  | 'figure-text-too-long'
  | 'figure-not-an-option'
  | 'figure-of-another-setting'
  | 'figure-missing'
  | 'figure-may-not-be-missing'
  | 'figure-required-not-missing'
  | 'figure-missing-unsaid'
  | 'figure-also-missing'
  | 'figure-parts-do-not-sum'
  | 'figure-exceeds-total'
  | 'figure-share-does-not-match'
  | 'figure-share-of-nothing'
  | 'figure-computed'
  | 'section-unknown'
  | 'section-of-another-setting'
  | 'section-twice'
  | 'section-missing'
  | 'section-too-long'
  // afterwards
  | 'nothing-accepted'
  | 'year-totals-missing'
  | 'year-withdrawn'
  | 'plan-years-of-review-only'
  | 'years-without-sum'
  | 'hard-check-failed'
  // the consolidated report
  | 'report-draft-empty'
  | 'report-text-too-long'
  | 'report-figure-lost'
  | 'report-figure-awaited'
  | 'report-figure-unknown'
  | 'report-section-empty'
  | 'report-number-wrong'
  | 'report-number-kept-without-reason'
  | 'report-approved-already'
  | 'report-opinions-open'
  | 'report-number-malformed'
  | 'report-number-taken'
  | 'report-date-in-future'
  | 'report-date-before-totals'
  | 'opinion-of-nobody'
  | 'opinion-of-exempted'
  | 'opinion-due-in-the-past'
  | 'opinion-due-after-conference'
  | 'opinions-reminded-today'
  | 'opinion-round-unknown'
  | 'opinion-round-over'
  | 'opinion-round-ended'
  | 'opinion-not-asked'
  | 'opinion-empty'
  | 'opinion-section-unknown'
  | 'opinion-unknown'
  | 'variance-not-of-totals'
  | 'variance-of-nothing'
  | 'variance-without-paper'
  | 'variance-not-summed'
  | 'variance-old-differs'
  | 'variance-changes-nothing'
  | 'variance-already-waits'
  | 'variance-already-accepted'
  | 'variance-already-refused'
  | 'variance-unknown'
  | 'variance-of-own-hand'
  | 'task-not-of-cycle'
  | 'task-not-open'
  | 'tasks-still-open'
  | 'cycle-reason-missing';

export type CycleDecision = Decision<CycleEvent, CycleRefusalCode>;
export type Refused = { readonly kind: 'refused'; readonly refusal: Refusal<CycleRefusalCode> };

interface More {
  readonly facts?: Refusal['facts'];
  readonly liftedBy?: readonly Role[];
  /** Into the command's data. */
  readonly at?: string;
}

export function no(code: CycleRefusalCode, more: More = {}): Refused {
  const decision = refuse(code, more.facts ?? {}, more.liftedBy ?? [], more.at);
  if (decision.kind !== 'refused') throw new Error('a refusal that refuses nothing');
  return decision;
}

export function isRefused(value: object): value is Refused {
  return 'kind' in value && value.kind === 'refused';
}
