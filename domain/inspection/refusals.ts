import type { GivenTaskRefusal } from '#domain/directive/refusals.ts';
import type { DueDateProblem } from '#domain/follow-up-task/due-date.ts';
import type { AnswerRefusal } from '#domain/recommendation/answer-fault.ts';

/** What is wrong with the tasks that it gives is said as of any paper's. */
export type InspectionRefusal =
  | DueDateProblem
  | AnswerRefusal
  | GivenTaskRefusal
  | 'inspection-unknown'
  | 'inspection-not-permitted'
  | 'inspection-planned-already'
  | 'inspection-concluded'
  | 'inspection-called-off'
  | 'inspection-text-missing'
  | 'inspection-ends-before-it-begins'
  | 'inspection-without-units'
  | 'inspection-without-team'
  | 'inspection-two-heads'
  | 'inspection-id-repeated'
  | 'inspection-session-outside'
  | 'inspection-unit-not-inspected'
  | 'inspection-plan-newer'
  | 'inspection-session-unknown'
  | 'inspection-session-to-come'
  | 'inspection-findings-stand'
  | 'inspection-recommendation-answered'
  | 'inspection-recommendation-not-yours'
  | 'inspection-number-missing'
  | 'inspection-number-malformed'
  | 'inspection-number-taken'
  | 'inspection-date-in-future'
  | 'inspection-date-before-it'
  | 'inspection-nothing-found'
  | 'inspection-scan-too-early'
  | 'inspection-files-missing'
  | 'inspection-files-too-many'
  | 'inspection-file-twice'
  | 'inspection-scan-no-picture'
  | 'inspection-shortcoming-unknown'
  | 'inspection-shortcoming-of-itself';
