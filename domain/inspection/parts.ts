import type { GivenTask } from '#domain/directive/commands.ts';
import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import type { PaperKind } from '#domain/follow-up-task/source.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';

/** Trưởng đoàn, phó trưởng đoàn, thư ký, thành viên. */
export const teamRoles = ['head', 'deputyHead', 'secretary', 'member'] as const;
export type TeamRole = (typeof teamRoles)[number];

export interface TeamMember {
  readonly name: string;
  /** His office at home: "Trưởng Ban Dân vận Tỉnh ủy". */
  readonly post: string;
  readonly role: TeamRole;
  /** Where he works, if it is a unit of the tree: it is told what he is to do. Left out: nobody said. */
  readonly home?: NamedUnit;
}

export interface InspectionTeam {
  /** "Đoàn kiểm tra số 1". */
  readonly name: string;
  /** The body that sent it; null: the host's own. */
  readonly of: string | null;
  readonly members: readonly TeamMember[];
}

/** The plan or the decision by which it comes, as its head says. */
export interface InspectionPaper {
  readonly kind: PaperKind;
  readonly number: string;
  readonly date: CivilDate;
  readonly issuer: string;
}

/** A working session of the programme. */
export interface PlannedSession {
  readonly id: string;
  readonly day: CivilDate;
  /** `HH:mm`; null: not said. */
  readonly hour: string | null;
  readonly place: string | null;
  /** Of those inspected, who is worked with; empty: nobody in particular. */
  readonly units: readonly UnitId[];
  /** What is done in it; empty: not said. */
  readonly content: string;
}

/** What is stated when it is planned, and can be stated anew until it is concluded. */
export interface InspectionPlan {
  /** "Kiểm tra việc thực hiện Quy chế dân chủ ở cơ sở năm 2020". */
  readonly title: string;
  readonly papers: readonly InspectionPaper[];
  readonly team: InspectionTeam;
  /** Who is inspected. */
  readonly units: readonly NamedUnit[];
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** What is looked at, a line each. */
  readonly contents: readonly string[];
  readonly sessions: readonly PlannedSession[];
  /** The cycle in which the units report for it; null: none. */
  readonly cycle: StreamId | null;
}

/** What was recorded at a working session. Figures in it are text: nothing is reckoned of them (K12). */
export interface SessionRecord {
  readonly session: string;
  /** Who took part, as it was written down. */
  readonly present: string;
  readonly text: string;
}

export interface WeakFinding {
  /** Within its unit. */
  readonly id: string;
  readonly statement: string;
  /** The team itself says that it was named before. */
  readonly recurring: boolean;
}

/** Ưu điểm, hạn chế, cách làm hay of one unit. */
export interface UnitFindings {
  readonly unit: UnitId;
  readonly good: readonly string[];
  readonly weak: readonly WeakFinding[];
  readonly newWays: readonly string[];
}

/** Both ways: what the team asks of a unit, and what a unit asks of the host or of whoever is above. */
export interface TeamRecommendation {
  readonly number: number;
  readonly direction: 'up' | 'down';
  readonly from: string;
  readonly to: string;
  /** The unit of the tree that is asked; null: whoever is none. */
  readonly unit: UnitId | null;
  readonly via: string | null;
  readonly statement: string;
  /** By when an answer is asked for; null: not said. */
  readonly due: CivilDate | null;
}

/** What the conclusion requires of a unit, or what a unit promised: either way a task. */
export const givenAs = ['required', 'commitment'] as const;
export type GivenAs = (typeof givenAs)[number];

export interface ConcludedRequirement extends GivenTask {
  readonly as: GivenAs;
}

/** Of which of its papers a scan is; what was signed at a session its units read, and no other. */
export const scannedPapers = ['plan', 'session', 'conclusion'] as const;
export type ScannedPaper = (typeof scannedPapers)[number];
