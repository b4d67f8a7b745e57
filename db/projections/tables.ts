import type { ColumnType, GeneratedAlways } from 'kysely';
import type { AccountId, CommitteeId, LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { AwardKind, AwardSubmission, Criterion, Nomination, NominationStatus } from '#domain/award-round/award.ts';
import type { AwardPeriod } from '#domain/award-round/state.ts';
import type { ConferenceForm } from '#domain/conference/parts.ts';
import type { ConferenceState, ConferenceStatus } from '#domain/conference/state.ts';
import type { ApprovedReport, Askable, OpinionAnswer } from '#domain/consolidated-report/paper.ts';
import type { FigureValue } from '#domain/consolidated-report/figures.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import type { DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';
import type { InspectionStatus, KnownInspection } from '#domain/inspection/state.ts';
import type { KnownDirective } from '#domain/directive/state.ts';
import type { TaskDeadline } from '#domain/follow-up-task/events.ts';
import type { TaskStatus, Work, KnownTask } from '#domain/follow-up-task/state.ts';
import type { TaskOutcome } from '#domain/follow-up-task/task-outcome.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { Committee } from '#domain/organisation/committee.ts';
import type { ModelField, ModelKind, Recognition, RecognitionLevel } from '#domain/model-register/model.ts';
import type { ModelCounting } from '#domain/model-register/state.ts';
import type { UnitKind } from '#domain/organisation/kinds.ts';
import type { IndexMeasure, IndexSource } from '#domain/outside-index/outside-index.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { Places } from '#domain/report-rates/places.ts';
import type { IssuedPaper } from '#domain/review-cycle/paper-scans.ts';
import type { ReviewKind } from '#domain/review-cycle/plan.ts';
import type { CycleStatus, Member } from '#domain/review-cycle/state.ts';
import type { Report, ReturnReason } from '#domain/review-cycle/report.ts';
import type { Turn } from '#domain/review-cycle/review-clocks.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';

type MaybeMoment = ColumnType<Date | null, Date | string | null, Date | string | null>;
type Json<T> = ColumnType<T, string, string>;
type MaybeJson<T> = ColumnType<T | null, string | null, string | null>;

/** A row as it is saved: as JSON, whose values PostgreSQL reads as its columns ask for. */
export type Saved<Table> = {
  readonly [Column in keyof Table as Table[Column] extends { readonly __insert__: never } ? never : Column]: unknown;
};

export interface UnitContactTable {
  unit: UnitId;
  role: Addressee['role'];
  name: string;
  address: string;
}

export interface CycleViewTable {
  stream: StreamId;
  ledger: LedgerId;
  rehearsal: boolean;
  host: UnitId;
  committee: CommitteeId;
  committee_name: string;
  programmes: string[];
  review_kind: ReviewKind;
  period_code: string;
  period_label: string;
  status: CycleStatus;
  cut_off: string;
  due_at: MaybeMoment;
  conference: StreamId | null;
  version: number;
  /** What is searched, without marks. */
  folded: string;
  doc: Json<CycleDoc>;
}

export interface CycleMemberTable {
  cycle: StreamId;
  unit: UnitId;
  name: string;
  kind: UnitKind;
  setting: Setting | null;
  rank: number;
  status: Member['standing']['status'];
  deadline_version: number;
  due_at: MaybeMoment;
  acknowledged_at: MaybeMoment;
  round: number;
  receipt: number | null;
  submitted_at: MaybeMoment;
  late: boolean | null;
  reopened: boolean;
  last_reminded_on: string | null;
  asked: MaybeJson<Member['asked']>;
  reasons: MaybeJson<readonly ReturnReason[]>;
  report: MaybeJson<Report>;
  accepted_at: MaybeMoment;
  /** When its report last came back to it: returned, or opened again. */
  returned_at: MaybeMoment;
  exempted_because: string | null;
  /** The end it had before its first extension. */
  extended_from: MaybeMoment;
  reminders_sent: number;
  reviewer: AccountId | null;
  reviewer_name: string | null;
  review_due_on: CivilDate | null;
  /** When its report came in and when it was judged, in turn: what both sides took is reckoned from it. */
  turns: Json<readonly Turn[]>;
  last_reminded_at: MaybeMoment;
  /** How its first hand-in was judged when it arrived: no later round and no later end changes that. */
  first_in: MaybeJson<FirstIn>;
  /** How much of what it is asked its last report answers. */
  places: Json<Places>;
}

export interface FirstIn {
  readonly at: Instant;
  readonly dueAt: Instant;
  readonly late: boolean;
}

export interface ConferenceViewTable {
  stream: StreamId;
  ledger: LedgerId;
  rehearsal: boolean;
  host: UnitId;
  title: string;
  status: ConferenceStatus;
  held_on: string;
  form: ConferenceForm;
  cycles: StreamId[];
  /** Units whose answer to the invitation is awaited; empty before it is sent and from the day of the conference on. */
  unanswered: UnitId[];
  version: number;
  folded: string;
  doc: Json<Exclude<ConferenceState, { status: 'none' }>>;
}

/** A paper that gave tasks, or a leader's note that became one. */
export interface DirectiveViewTable {
  stream: StreamId;
  ledger: LedgerId;
  host: UnitId;
  committee: CommitteeId;
  title: string;
  paper_on: string;
  /** What a leader's note was written on (`placeKey`); null: a paper. */
  noted_on: string | null;
  version: number;
  doc: Json<KnownDirective>;
}

/** A round of awards: what may be given, of which days, by which criteria. */
export interface AwardRoundTable {
  stream: StreamId;
  host: UnitId;
  committee: CommitteeId;
  programme: string;
  period: Json<AwardPeriod>;
  ends_on: CivilDate;
  kinds: Json<readonly AwardKind[]>;
  criteria: Json<readonly Criterion[]>;
}

/** One proposal of it: `unit` is that of who is proposed. */
export interface AwardNominationTable {
  stream: StreamId;
  number: number;
  host: UnitId;
  unit: UnitId;
  by_unit: UnitId;
  status: NominationStatus;
  doc: Json<Nomination>;
}

/** What went out to whoever gives. */
export interface AwardSubmissionTable {
  stream: StreamId;
  paper: number;
  host: UnitId;
  doc: Json<AwardSubmission>;
}

/** That a committee keeps a register of models, and how. */
export interface ModelRegisterTable {
  stream: StreamId;
  host: UnitId;
  committee: CommitteeId;
  fields: Json<readonly ModelField[]>;
  counting: ModelCounting;
}

/** One model of it; one that was struck stays, so that its row can say so. */
export interface ModelEntryTable {
  stream: StreamId;
  number: number;
  host: UnitId;
  unit: UnitId;
  kind: ModelKind;
  name: string;
  field: string;
  since: string;
  /** The first day that `since` can mean. */
  begun_on: CivilDate;
  stopped_on: CivilDate | null;
  stop_reason: string | null;
  recognitions: Json<readonly Recognition[]>;
  /** Of the recognitions, each once. */
  levels: RecognitionLevel[];
  struck: boolean;
  /** What is searched, without marks. */
  folded: string;
}

/** Kiểm tra, as it stands. */
export interface InspectionViewTable {
  stream: StreamId;
  ledger: LedgerId;
  host: UnitId;
  committee: CommitteeId;
  title: string;
  status: InspectionStatus;
  begins_on: CivilDate;
  units: UnitId[];
  version: number;
  doc: Json<KnownInspection>;
}

export interface TaskViewTable {
  stream: StreamId;
  ledger: LedgerId;
  rehearsal: boolean;
  host: UnitId;
  conference: StreamId;
  cycle: StreamId | null;
  number: number;
  programme: string;
  statement: string;
  status: TaskStatus;
  deadline_kind: TaskDeadline['kind'];
  due_at: MaybeMoment;
  outcome: TaskOutcome | null;
  ended_at: MaybeMoment;
  units: UnitId[];
  clock: MaybeJson<Clock>;
  concluded_on: string;
  has_date: boolean;
  /** See domain/follow-up-task/due-moments.ts. */
  overdue_from: MaybeMoment;
  silent_from: string | null;
  unit_count: number;
  version: number;
  folded: string;
  /** In charge, by name and post as concluded. */
  leader: string | null;
  /** Of a running task: how many units wait for their report to be verified, and for a later date. */
  to_verify: number;
  asking: number;
  /** Of what a unit passed down: the task it was given, and who gave the tasks above, from the committee down. */
  parent: StreamId | null;
  above: UnitId[];
  doc: Json<KnownTask>;
  /** The last word of any of its units, by the database from `doc`. */
  heard_at: GeneratedAlways<string | null>;
}

/** One unit's share in a task. */
export interface TaskUnitTable {
  task: StreamId;
  unit: UnitId;
  name: string;
  lead: boolean;
  /** Works with the one that leads: the task is counted there. */
  co: boolean;
  host: UnitId;
  ledger: LedgerId;
  rehearsal: boolean;
  /** Of the task: in an ended one no share waits for anybody. */
  running: boolean;
  status: Work['status'];
  due_at: MaybeMoment;
  asked_until: string | null;
  asked_reason: string | null;
  reported_at: MaybeMoment;
  heard_at: MaybeMoment;
  percent: number | null;
  /** Late at every moment after this one, what was verified late included; null = never, or the task was withdrawn. */
  overdue_from: MaybeMoment;
}

export interface CommitteeViewTable {
  committee: CommitteeId;
  host: UnitId;
  name: string;
  doc: Json<Committee>;
}

/** A number once given names one document: which of them has it. Of rehearsals none is kept. */
export interface DocumentNumberTable {
  stream: StreamId;
  type: OfficialDocument['type'];
  /** Which of the stream's documents of that type, from 1: a conference may send further invitations. */
  letter: number;
  ledger: LedgerId;
  layout: DocumentLayout;
  issuer_code: string;
  /** Null: none stands in its symbol. */
  drafting_unit: string | null;
  /** As written. */
  number: string;
  /** What tells it from others. */
  number_key: string;
  day: CivilDate;
}

/** A file that an event names: with which report of whom. */
export interface FileUseTable {
  file: string;
  stream: StreamId;
  unit: UnitId;
  round: number;
  host: UnitId;
  hash: string;
  size: number;
  name: string;
  /** Of a scan the paper that the cycle issued: whoever reads the cycle reads it; null: it came with something of the unit’s own. */
  paper: IssuedPaper | null;
  /** Of a duty of a conference which, by its id: the host and whose it is read it; null: it came with something else. */
  duty: string | null;
}

/** A draft of the consolidated report as it went round for opinions. */
export interface ReportRoundTable {
  cycle: StreamId;
  round: number;
  host: UnitId;
  circulated_on: CivilDate;
  due_on: CivilDate;
  units: UnitId[];
  /** What those are called that are no members of the cycle. */
  named: Json<readonly Askable[]>;
  text: Json<ReportText>;
  figures: Json<readonly FigureValue[]>;
  /** The one that is asked: of a former one nothing is awaited. */
  is_last: boolean;
  /** The last day somebody was reminded of it. */
  reminded_on: CivilDate | null;
}

export interface ReportOpinionTable {
  cycle: StreamId;
  round: number;
  number: number;
  host: UnitId;
  unit: UnitId;
  section: string | null;
  text: string;
  given_at: ColumnType<Date, Date | string, Date | string>;
  answer: MaybeJson<OpinionAnswer>;
  /** It asks for nothing. */
  agrees: boolean;
}

export interface ApprovedReportTable {
  cycle: StreamId;
  host: UnitId;
  doc: Json<ApprovedReport>;
}

/** What outsiders published, one row a year and place; one that was withdrawn says so. */
export interface OutsideIndexTable {
  host: UnitId;
  code: string;
  year: number;
  unit: UnitId;
  stream: StreamId;
  name: string;
  states: string;
  measure: IndexMeasure;
  source: Json<IndexSource>;
  published_on: CivilDate;
  corrections: number;
  withdrawn: boolean;
}

export interface ProjectionTables {
  unit_contact: UnitContactTable;
  cycle_view: CycleViewTable;
  cycle_member: CycleMemberTable;
  conference_view: ConferenceViewTable;
  task_view: TaskViewTable;
  task_unit: TaskUnitTable;
  committee_view: CommitteeViewTable;
  document_number: DocumentNumberTable;
  file_use: FileUseTable;
  report_round: ReportRoundTable;
  report_opinion: ReportOpinionTable;
  approved_report: ApprovedReportTable;
  outside_index: OutsideIndexTable;
  directive_view: DirectiveViewTable;
  model_register: ModelRegisterTable;
  model_entry: ModelEntryTable;
  inspection_view: InspectionViewTable;
  award_round: AwardRoundTable;
  award_nomination: AwardNominationTable;
  award_submission: AwardSubmissionTable;
}

/** Every table a rebuild makes anew, with the columns its rows are told apart by. */
export const projectionKeys = {
  unit_contact: ['unit', 'role', 'address'],
  cycle_view: ['stream'],
  cycle_member: ['cycle', 'unit'],
  conference_view: ['stream'],
  task_view: ['stream'],
  task_unit: ['task', 'unit'],
  committee_view: ['committee'],
  document_number: ['stream', 'type', 'letter'],
  file_use: ['file', 'stream', 'unit', 'round'],
  report_round: ['cycle', 'round'],
  report_opinion: ['cycle', 'round', 'number'],
  approved_report: ['cycle'],
  outside_index: ['host', 'code', 'year', 'unit'],
  directive_view: ['stream'],
  model_register: ['stream'],
  model_entry: ['stream', 'number'],
  inspection_view: ['stream'],
  award_round: ['stream'],
  award_nomination: ['stream', 'number'],
  award_submission: ['stream', 'paper'],
} as const satisfies Record<keyof ProjectionTables, readonly string[]>;
