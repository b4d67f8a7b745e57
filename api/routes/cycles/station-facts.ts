import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { StationFacts } from '#domain/review-cycle/stations.ts';
import type { ConferenceWish } from '#domain/review-cycle/plan.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';

export interface LinkedDay {
  readonly status: string;
  readonly held_on: string;
}

/** The parts of a cycle's page that its stations are made of: a list reads no plan with all its members. */
export interface StationSource {
  readonly status: CycleDoc['status'];
  readonly callDate: CivilDate | null;
  readonly dueDays: readonly CivilDate[];
  readonly closedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly conference: ConferenceWish;
  readonly ofYears: boolean;
  readonly plannedDay: CivilDate | null;
  readonly followUp: Extract<CycleDoc, { followUp: unknown }>['followUp'] | null;
}

export function stationSource(doc: CycleDoc, dueDays: readonly CivilDate[]): StationSource {
  const closure = 'closure' in doc ? doc.closure : null;
  const approval = 'approval' in doc ? doc.approval : null;
  const linked = 'conference' in doc ? doc.conference : null;
  return {
    status: doc.status,
    callDate: 'call' in doc ? (doc.call?.date ?? null) : null,
    dueDays,
    closedAt: closure?.closedAt ?? null,
    approvedAt: approval?.approvedAt ?? null,
    conference: 'plan' in doc ? (doc.plan?.conference ?? 'expected') : 'expected',
    ofYears: 'plan' in doc && doc.plan?.years !== undefined,
    plannedDay: linked?.heldOn ?? ('plan' in doc ? (doc.plan?.conferenceDate ?? null) : null),
    followUp: 'followUp' in doc ? doc.followUp : null,
  };
}

const alreadyHeld = new Set(['held', 'concluded', 'noticeIssued']);

export function stationFacts(
  source: StationSource,
  conference: LinkedDay | undefined,
  units: StationFacts['units'],
  now: Instant,
): StationFacts {
  const { followUp, plannedDay, ...rest } = source;
  const off = conference?.status === 'cancelled' || conference?.status === 'postponed';
  const heldOn = off ? null : ((conference?.held_on ?? plannedDay) as CivilDate | null);
  const held = followUp !== null || (conference !== undefined && alreadyHeld.has(conference.status));
  return {
    ...rest,
    heldOn,
    // The engine notes the day when it begins; in between the calendar knows.
    held: held && (followUp !== null || heldOn === null || heldOn <= vietnamDate(now)),
    noticeOn: followUp?.issuedOn ?? null,
    tasks:
      followUp === null
        ? null
        : {
            ended: followUp.tasks.filter(({ outcome }) => outcome !== 'open').length,
            total: followUp.tasks.length,
          },
    units,
  };
}
