import type { JoinedShortcoming } from '#domain/conference/parts.ts';
import type { AttachInspectionScan } from '#domain/inspection/commands.ts';
import type { InspectionConcluded, InspectionPlanned } from '#domain/inspection/events.ts';
import type { SessionRecord, TeamRecommendation, UnitFindings } from '#domain/inspection/parts.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { KeptAnswer } from '#domain/recommendation/answer.ts';

/** What is known of an inspection, in every status it has. */
export interface InspectionFacts extends Omit<InspectionPlanned['data'], 'by'> {
  /** How often the plan was stated. */
  readonly version: number;
  readonly plannedAt: Instant;
  readonly records: readonly (SessionRecord & { readonly at: Instant })[];
  readonly findings: readonly UnitFindings[];
  readonly recommendations: readonly TeamRecommendation[];
  readonly answers: readonly KeptAnswer[];
  readonly scans: readonly AttachInspectionScan['data'][];
  /** Reminders of moments up to this one went out, or were told by what was stated then. */
  readonly toldUpTo: Instant;
}

export type OpenInspection = InspectionFacts & { readonly status: 'open' };
export type ConcludedInspection = InspectionFacts & {
  readonly status: 'concluded';
  readonly conclusion: InspectionConcluded['data'];
  /** What was decided of the weak points it stated; left out: nobody has looked. */
  readonly joined?: readonly JoinedShortcoming[];
};
export type CalledOffInspection = InspectionFacts & { readonly status: 'calledOff'; readonly reason: string };

export type KnownInspection = OpenInspection | ConcludedInspection | CalledOffInspection;
export type InspectionState = { readonly status: 'none' } | KnownInspection;

export const inspectionStatuses = [
  'open',
  'concluded',
  'calledOff',
] as const satisfies readonly KnownInspection['status'][];
export type InspectionStatus = (typeof inspectionStatuses)[number];
