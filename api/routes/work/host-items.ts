import { namedDayOff } from '#domain/calendar/named-days-off.ts';
import { isLate } from '#domain/conference/duties.ts';
import { may } from '#domain/access/may.ts';
import { hosted } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Calendars } from '#engine/states/calendars-in.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { type HostWorkKind, hostWork } from '#domain/work/kinds.ts';
import {
  hostedConferences,
  type HostedConference,
  hostedCycles,
  type HeardCycle,
  heardCycles,
  type HostedCycle,
  presentedReports,
  type NotedCycle,
  notedCycles,
} from '#db/queries/host-work.query.ts';
import { cycleDates } from '#db/queries/open-dates.query.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { cycleFacts, dueAt, dueOn, type ItemOf, workItem } from '#api/routes/work/item.ts';
import type { WorkItemShape } from '#api/routes/work/work.shape.ts';
import { dateChangesOf, unchangedBy } from '#api/support/date-changes.ts';
import { lackingDays } from '#api/support/lacking-days.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';
import { mailItems } from '#api/routes/work/mail-items.ts';

export type Mine = (kind: HostWorkKind) => boolean;

/**
 * Which of the acts of a host are the caller's: by role, position and rights, as the matrix says. The same for every one he works for.
 * `passed`: of what the unit itself passed down, for whoever is no committee's staff.
 */
export function hostActsOf(actor: Actor, passed = false): Mine {
  return (kind) => hostsOf(actor).some((host) => may(actor, hostWork[kind], { ...hosted(host), passed }).allowed);
}

/** What waits for the host's staff in cycles and conferences, and the letters that reached nobody. */
export async function hostItems(deps: ApiDeps, actor: Actor, calendars: Calendars): Promise<readonly WorkItemShape[]> {
  const mine = hostActsOf(actor);
  const hosts = hostsOf(actor);
  const dates = mine('datesToReview') ? await datesToReview(deps, hosts, calendars) : [];
  const cycles = (await hostedCycles(deps.db, hosts, actor.account ?? null)).flatMap((row) =>
    cycleItems(row, calendars(row.host)),
  );
  const conferences = (await hostedConferences(deps.db, hosts)).flatMap((row) =>
    conferenceItems(row, calendars(row.host)),
  );
  const reports = (await presentedReports(deps.db, hosts)).map((row) =>
    workItem('reportToApprove', {
      ...{ stream: row.cycle, rehearsal: row.rehearsal, cycle: cycleFacts(row), due: null },
      since: row.presentedAt.toISOString(),
      address: addressOf.consolidatedReport(row.cycle),
    }),
  );
  const notes = mine('variancesToJudge') ? (await notedCycles(deps.db, hosts)).map(noteItem) : [];
  const opinions = mine('opinionsToAnswer') ? (await heardCycles(deps.db, hosts)).map(heardItem) : [];
  const found = [...dates, ...cycles, ...opinions, ...reports, ...notes, ...conferences].filter(({ kind }) =>
    mine(kind),
  );
  return actor.role === 'coordinator' ? [...found, ...(await mailItems(deps, actor))] : found;
}

function cycleItems(row: HostedCycle, calendar: WorkingCalendar): readonly ItemOf<HostWorkKind>[] {
  const common = { stream: row.cycle, rehearsal: row.rehearsal, cycle: cycleFacts(row), due: null };
  const lastDay = dueAt(row.dueAt, row.clock, calendar);
  switch (row.status) {
    case 'proposed':
      return [
        workItem('cycleToPlan', {
          ...common,
          due: dueOn(row.cutOff, row.clock, calendar),
          address: addressOf.plan(row.cycle),
        }),
      ];
    case 'planned':
      if (row.ofYears)
        return [workItem('consolidationToMake', { ...common, address: addressOf.consolidation(row.cycle) })];
      return [workItem('callToIssue', { ...common, due: lastDay, address: addressOf.board(row.cycle) })];
    case 'collecting': {
      const judgedAll = row.toReview === 0 && row.mine === 0;
      const over = lastDay?.overdue === true && judgedAll;
      const complete = row.owing === 0 && judgedAll;
      return [
        ...judging(row, calendar),
        ...(over || complete
          ? [workItem('collectionToClose', { ...common, count: row.owing, address: addressOf.board(row.cycle) })]
          : []),
      ];
    }
    case 'collected':
      return [
        ...judging(row, calendar),
        workItem('consolidationToMake', { ...common, address: addressOf.consolidation(row.cycle) }),
      ];
    case 'consolidated':
      return [workItem('consolidationToApprove', { ...common, address: addressOf.consolidation(row.cycle) })];
    case 'approved':
      if (row.withoutConference) return [toClose(row)];
      return row.conference === null
        ? [workItem('conferenceToConvene', { ...common, address: addressOf.convening(row.cycle) })]
        : [];
    case 'concluded':
      return row.followedUp ? [toClose(row)] : [];
  }
}

function noteItem(row: NotedCycle): ItemOf<HostWorkKind> {
  return workItem('variancesToJudge', {
    ...{ stream: row.cycle, rehearsal: row.rehearsal, cycle: cycleFacts(row), due: null, count: row.waiting },
    address: addressOf.consolidation(row.cycle),
  });
}

function heardItem(row: HeardCycle): ItemOf<HostWorkKind> {
  return workItem('opinionsToAnswer', {
    ...{ stream: row.cycle, rehearsal: row.rehearsal, cycle: cycleFacts(row), due: null },
    ...{ count: row.waiting, names: [...new Set(row.from)], since: row.since.toISOString() },
    address: addressOf.consolidatedReport(row.cycle),
  });
}

function toClose(row: HostedCycle): ItemOf<HostWorkKind> {
  return workItem('cycleToClose', {
    ...{ stream: row.cycle, rehearsal: row.rehearsal, cycle: cycleFacts(row), due: null },
    address: addressOf.closing(row.cycle),
  });
}

/** Reports to judge are one line a cycle, extensions asked for one line each: every one is a decision of its own. */
function judging(row: HostedCycle, calendar: WorkingCalendar): readonly ItemOf<HostWorkKind>[] {
  const common = { stream: row.cycle, rehearsal: row.rehearsal, cycle: cycleFacts(row) };
  const review =
    row.toReview === 0
      ? []
      : [
          workItem('reportsToReview', {
            ...common,
            count: row.toReview,
            names: [...row.toReviewFrom],
            due: dueAt(row.dueAt, row.clock, calendar),
            address: addressOf.review(row.cycle),
          }),
        ];
  const mine =
    row.mine === 0
      ? []
      : [
          workItem('reviewsAssigned', {
            ...common,
            count: row.mine,
            names: [...row.mineFrom],
            due: row.mineDueOn === null ? null : dueOn(row.mineDueOn, row.clock, calendar),
            address: addressOf.review(row.cycle),
          }),
        ];
  const asked = row.asked.map((one) =>
    workItem('extensionToDecide', {
      ...common,
      unit: { id: one.unit, name: one.name },
      asked: { until: one.until, reason: one.reason },
      due: dueAt(one.dueAt === null ? null : new Date(one.dueAt), row.clock, calendar),
      address: addressOf.unitOnBoard(row.cycle, one.unit),
    }),
  );
  return [...mine, ...review, ...asked];
}

/** A published calendar changes open dates of the cycle, and nobody has confirmed it yet. */
async function datesToReview(
  deps: ApiDeps,
  hosts: readonly UnitId[],
  calendars: Calendars,
): Promise<readonly ItemOf<HostWorkKind>[]> {
  const found: ItemOf<HostWorkKind>[] = [];
  for (const calendar of new Set(hosts.map(calendars))) {
    const its = hosts.filter((host) => calendars(host) === calendar);
    found.push(...(await datesBy(deps, its, calendar)));
  }
  return found;
}

async function datesBy(
  deps: ApiDeps,
  hosts: readonly UnitId[],
  calendar: WorkingCalendar,
): Promise<readonly ItemOf<HostWorkKind>[]> {
  const known = unchangedBy(deps.cache, calendar);
  const rows = await cycleDates(deps.db, { hosts, known });
  const found: ItemOf<HostWorkKind>[] = [];
  for (const row of rows) {
    const changes = dateChangesOf(row, calendar);
    const lacking = changes.length === 0 ? await lackingDays(deps, row, calendar) : null;
    const [first] = lacking === null ? changes.map(({ from }) => from.at).sort() : [lacking];
    if (first === undefined) {
      known.set(row.cycle, row.version);
      continue;
    }
    found.push(
      workItem('datesToReview', {
        ...{ stream: row.cycle, rehearsal: row.rehearsal, cycle: cycleFacts(row) },
        count: Math.max(1, changes.length),
        due: dueAt(new Date(first), row.clock, calendar),
        address: addressOf.board(row.cycle),
      }),
    );
  }
  return found;
}

function conferenceItems(row: HostedConference, calendar: WorkingCalendar): readonly ItemOf<HostWorkKind>[] {
  const { title, heldOn } = row;
  const common = {
    stream: row.conference,
    rehearsal: row.rehearsal,
    conference: { conference: slugOf(row.conference), title, heldOn },
  };
  const today = todayOf(row.clock);
  const late = row.openDuties.filter((due) => isLate({ due }, today));
  const [first] = late;
  const duties =
    first === undefined
      ? []
      : [
          workItem('dutiesLate', {
            ...{ ...common, count: late.length, due: dueOn(first, row.clock, calendar) },
            address: addressOf.preparation(row.conference),
          }),
        ];
  switch (row.status) {
    case 'convened':
      return [
        ...duties,
        ...onDayOff(row, calendar),
        ...(row.invited
          ? []
          : [
              workItem('invitationsToIssue', {
                ...common,
                due: dueOn(row.latestInvitationOn, row.clock, calendar),
                address: addressOf.conference(row.conference),
              }),
            ]),
      ];
    case 'held':
      return [
        ...duties,
        workItem('conclusionsToMake', {
          ...common,
          due: dueOn(heldOn, row.clock, calendar),
          address: addressOf.conclusions(row.conference),
        }),
      ];
    case 'concluded':
      return [
        ...duties,
        workItem('noticeToIssue', {
          ...common,
          due: dueOn(row.noticeDueOn, row.clock, calendar),
          address: addressOf.conclusions(row.conference),
        }),
      ];
  }
}

/** Its day is a person's word: it is named as one that needs a decision, and never moved. */
function onDayOff(row: HostedConference, calendar: WorkingCalendar): readonly ItemOf<HostWorkKind>[] {
  const { title, heldOn } = row;
  const off = namedDayOff(heldOn, calendar);
  const due = dueOn(heldOn, row.clock, calendar);
  if (off === null || due === null || due.overdue) return [];
  return [
    workItem('conferenceOnDayOff', {
      ...{ stream: row.conference, rehearsal: row.rehearsal, due, names: [off.label] },
      conference: { conference: slugOf(row.conference), title, heldOn },
      address: addressOf.conference(row.conference),
    }),
  ];
}
