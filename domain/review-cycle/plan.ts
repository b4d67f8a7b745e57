import type { DeadlineRule, Ladder } from '#domain/deadlines/deadline.ts';
import type { DocumentLayout } from '#domain/documents/official-document.ts';
import type { PaperSettings } from '#domain/documents/paper-settings.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { CommitteeId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Level, UnitKind } from '#domain/organisation/kinds.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { LawOfOutline } from '#domain/report-template/legal-basis.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';

/** QCDC, DVK; an open list, because a committee may be given another programme. */
export type Programme = string;
export const reviewKinds = ['interim', 'final', 'thematic', 'adHoc', 'inspection'] as const;

/**
 * sơ kết / tổng kết, and what is asked for beside them: báo cáo chuyên đề / đột xuất (NĐ 09/2019/NĐ-CP art. 3), and what units report when
 * they are inspected (kiểm tra).
 */
export type ReviewKind = (typeof reviewKinds)[number];

/** On one subject, at once or at an inspection: no review of a period, only a report that is asked for. */
export function isAskedFor(kind: ReviewKind): boolean {
  switch (kind) {
    case 'interim':
    case 'final':
      return false;
    case 'thematic':
    case 'adHoc':
    case 'inspection':
      return true;
    default:
      return unreachable(kind);
  }
}

/** By whom units are inspected, when, and by which paper (quyết định, kế hoạch kiểm tra). */
export interface Inspection {
  readonly on: CivilDate;
  readonly team: string;
  readonly document: string;
}

export const conferenceWishes = ['expected', 'none'] as const;

/** `none`: the cycle ends with the approval of its consolidation; nothing of it promises a conference. */
export type ConferenceWish = (typeof conferenceWishes)[number];

/** What is only asked for is answered in writing; a review leads to its conference. */
export function usualConference(kind: ReviewKind): ConferenceWish {
  return isAskedFor(kind) ? 'none' : 'expected';
}

export interface Committee {
  readonly id: CommitteeId;
  readonly name: string;
  readonly programmes: readonly Programme[];
  /** Who founded it and who signs decides between the State and the Party layout: a setting of the committee. */
  readonly layout: DocumentLayout;
  readonly superior: string;
  readonly issuerCode: string;
  readonly place: string;
  /** Left out: all as is usual. */
  readonly papers?: PaperSettings;
}

export interface Host {
  readonly unit: UnitId;
  readonly name: string;
}

export interface DateRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** `code` is what a report states to belong to this cycle, e.g. `2020-H1`. */
export interface ReportingPeriod extends DateRange {
  readonly code: string;
  readonly label: string;
}

/** A unit that reports, as it stood when the cycle was planned: the cycle pins the tree. */
export interface PlannedMember {
  readonly unit: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly level: Level | null;
  /** Protocol order of the list of members. */
  readonly rank: number;
  /** null = the unit reports on all three settings. */
  readonly setting: Setting | null;
  /** Another member, or the host's unit, or null = directly under the host. */
  readonly parent: UnitId | null;
  /** This unit's own deadline rule; null = that of its kind, its level, or the cycle. */
  readonly rule: DeadlineRule | null;
}

/** A version of a report template, pinned: a later version changes later cycles only (trap 12). */
export interface PinnedTemplate extends TemplateContent {
  readonly id: string;
  readonly version: number;
  /** The documents it asks by in the days it is about, in the order of their days; left out: none is stated. */
  readonly laws?: readonly LawOfOutline[];
}

/** A deadline for each level (NĐ 09/2019/NĐ-CP art. 8(5)): the first that fits of unit, kind, level, cycle. */
export interface CollectionRules {
  readonly rule: DeadlineRule;
  readonly byKind: readonly { readonly kind: UnitKind; readonly rule: DeadlineRule }[];
  readonly byLevel: readonly { readonly level: Level; readonly rule: DeadlineRule }[];
}

export interface CycleSettings {
  /**
   * Which arrival decides on late: each round's own (a returned report counts as not handed in), or the first round's.
   * No text settles it.
   */
  readonly lateCountsFrom: 'eachRound' | 'firstRound';
  /** Longest narrative section, in characters. */
  readonly sectionLimit: number;
}

export const defaultCycleSettings: CycleSettings = { lateCountsFrom: 'eachRound', sectionLimit: 50_000 };

/** What a superior's cycle asks of the host and by when, as it stood when this cycle was planned: a reference, nothing follows it. */
export interface SuperiorCall {
  readonly cycle: StreamId;
  readonly date: CivilDate;
  readonly hour: string;
}

/** Who takes it upon himself that a level has less time than the plan says, and why. */
export interface SignOff {
  readonly name: string;
  readonly post: string;
  readonly reason: string;
}

/** As a history tells it; null = nobody did. Events leave out what nobody signed, a plan says null. */
export function signedOffSaid(signedOff: SignOff | null | undefined): string | null {
  return signedOff === null || signedOff === undefined
    ? null
    : `${signedOff.name}, ${signedOff.post}: ${signedOff.reason}`;
}

/** Dates over levels (NĐ 09/2019/NĐ-CP art. 8(5)): what each level needs between the reports from below and its own. */
export interface LevelPlan {
  /**
   * In working days, from the top: first the host's before its conference or its superior's deadline, then those of the units
   * right under it, and so on. A level that is not stated needs none, and its units keep the deadline of all.
   */
  readonly reviewDays: readonly number[];
  readonly above: SuperiorCall | null;
  readonly signedOff: SignOff | null;
}

export const noLevels: LevelPlan = { reviewDays: [], above: null, signedOff: null };

/** A reviewed period of the same host whose totals are sealed, as it stood when this one was planned. */
export interface PlannedYear extends DateRange {
  readonly cycle: StreamId;
  readonly label: string;
}

export interface CyclePlan {
  /** The cycle's own stream, `cycle/<slug>`; links are made from the slug. */
  readonly cycle: StreamId;
  readonly committee: Committee;
  readonly host: Host;
  readonly programmes: readonly Programme[];
  readonly reviewKind: ReviewKind;
  readonly period: ReportingPeriod;
  readonly dataWindow: DateRange;
  readonly cutOff: CivilDate;
  readonly members: readonly PlannedMember[];
  readonly template: PinnedTemplate;
  readonly collection: CollectionRules;
  readonly levels: LevelPlan;
  /** Art. 148 of the Civil Code moves a last day off; whether it binds a reporting date is unsettled: a setting. */
  readonly rollToWorkingDay: boolean;
  readonly ladder: Ladder;
  readonly settings: CycleSettings;
  /** A rehearsal's clock, or null. */
  readonly clock: Clock | null;
  readonly signer: Signer;
  readonly conference: ConferenceWish;
  readonly conferenceDate: CivilDate | null;
  /** Where it is to be held; left out: not said yet. */
  readonly conferencePlace?: string;
  /** Căn cứ: the programme of work or plan by which it is called; left out: not stated. */
  readonly basis?: string;
  /** Of an inspection, and of no other kind. */
  readonly inspection?: Inspection;
  /** A review of several years (tổng kết nhiều năm) is made of these and asks no unit; left out: units report. */
  readonly years?: readonly PlannedYear[];
}

/** What the yearly schedule knows of a coming cycle; a person plans the rest. */
export interface CycleProposal {
  readonly cycle: StreamId;
  readonly committee: Committee;
  readonly host: Host;
  readonly programmes: readonly Programme[];
  readonly reviewKind: ReviewKind;
  readonly period: ReportingPeriod;
  readonly dataWindow: DateRange;
  readonly cutOff: CivilDate;
}
