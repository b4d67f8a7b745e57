import { sql } from 'kysely';
import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { ConferenceWish, Inspection } from '#domain/review-cycle/plan.ts';
import type { CycleStatus, FollowUp } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';

/** The few fields of the page that a list shows: a plan with hundreds of members stays where it is. */
export interface CycleParts {
  readonly callDate?: CivilDate;
  readonly closedAt?: Instant;
  readonly approvedAt?: Instant;
  readonly conference?: ConferenceWish;
  readonly ofYears?: boolean;
  readonly inspection?: Inspection;
  readonly plannedDay?: CivilDate;
  readonly plannedPlace?: string;
  readonly clock?: Clock;
  readonly followUp?: FollowUp;
}

export interface CycleListWishes {
  readonly rehearsal: boolean;
  readonly committee?: string | undefined;
  readonly status?: CycleStatus | undefined;
}

/** Cycles of the hosts the actor works for, and those his unit reports to, the newest first. Rehearsals stand in a list of their own. */
export async function cyclesFor(db: Db, actor: Actor, wishes: CycleListWishes) {
  const { unit } = actor;
  let query = db
    .selectFrom('cycle_view')
    .select([
      'stream',
      'host',
      'committee',
      'committee_name',
      'programmes',
      'review_kind',
      'period_code',
      'period_label',
      'status',
      'cut_off',
      'due_at',
      'conference',
      'rehearsal',
    ])
    .select([
      sql<CycleParts | null>`jsonb_strip_nulls(jsonb_build_object(
        'callDate', doc -> 'call' ->> 'date',
        'closedAt', doc -> 'closure' ->> 'closedAt',
        'approvedAt', doc -> 'approval' ->> 'approvedAt',
        'conference', doc -> 'plan' ->> 'conference',
        'ofYears', doc #> '{plan,years}' is not null,
        'inspection', doc -> 'plan' -> 'inspection',
        'plannedDay', coalesce(doc -> 'conference' ->> 'heldOn', doc -> 'plan' ->> 'conferenceDate'),
        'plannedPlace', doc -> 'plan' ->> 'conferencePlace',
        'clock', doc -> 'plan' -> 'clock',
        'followUp', doc -> 'followUp'))`.as('parts'),
      sql<Record<string, string> | null>`(
        select jsonb_object_agg(one -> 'deadline' ->> 'version', one -> 'deadline' ->> 'date')
        from jsonb_array_elements(doc -> 'deadlines') one)`.as('due_days'),
    ])
    .select((eb) =>
      eb
        .selectFrom('cycle_member')
        .select('deadline_version')
        .whereRef('cycle_member.cycle', '=', 'cycle_view.stream')
        .where('cycle_member.unit', '=', unit)
        .as('own_version'),
    )
    .where('rehearsal', '=', wishes.rehearsal)
    .where((eb) =>
      eb.or([
        eb('host', 'in', [...hostsOf(actor)]),
        eb('stream', 'in', eb.selectFrom('cycle_member').select('cycle').where('unit', '=', unit)),
        // What sums years has no members: it is known to whoever was asked about its report.
        eb(
          'stream',
          'in',
          eb.selectFrom('report_round').select('cycle').where(sql<boolean>`units @> array[${unit}]::text[]`),
        ),
      ]),
    )
    .orderBy('cut_off', 'desc')
    .orderBy('stream');
  if (wishes.committee !== undefined) query = query.where('committee', '=', wishes.committee as never);
  if (wishes.status !== undefined) query = query.where('status', '=', wishes.status);
  return query.limit(500).execute();
}
