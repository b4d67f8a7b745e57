import type { CommandAction } from '#domain/access/action.ts';
import { may } from '#domain/access/may.ts';
import { shareOf } from '#domain/access/resource.ts';
import type { Calendars } from '#engine/states/calendars-in.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { type OwnWorkKind, ownWork } from '#domain/work/kinds.ts';
import {
  askedOpinions,
  openInvitations,
  owedReports,
  type OwedReport,
  owedShares,
} from '#db/queries/own-work.query.ts';
import { spoken } from '#api/support/spoken.ts';
import { placedReason } from '#domain/words/placed-reason.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { cycleFacts, dueAt, dueOn, type ItemOf, taskFacts, workItem } from '#api/routes/work/item.ts';
import type { WorkItemShape } from '#api/routes/work/work.shape.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import { todayOf } from '#api/support/now.ts';
import type { ActsOn } from '#api/support/in-place-of.ts';
import type { ApiDeps } from '#api/support/deps.ts';

export interface Gathered {
  readonly items: readonly WorkItemShape[];
  /** How many there are beyond the items, by kind. */
  readonly beyond: Readonly<Partial<Record<string, number>>>;
}

/**
 * What a unit owes: a list of its own, whoever the host is; of it what the caller acts for on the day of each cycle, conference or task.
 * `actor` is that unit's: the caller, or the caller in its place.
 */
export async function ownItems(
  deps: ApiDeps,
  actor: Actor,
  { calendars, actsOn }: { readonly calendars: Calendars; readonly actsOn: ActsOn },
): Promise<Gathered> {
  const ours = ({ clock }: { readonly clock: Clock | null }): boolean => actsOn(todayOf(clock));
  const mine = (kind: OwnWorkKind): boolean => may(actor, toDo(kind), shareOf(actor.unit, actor.unit)).allowed;
  const reports = (await owedReports(deps.db, actor.unit))
    .filter(ours)
    .flatMap((row) => reportItem(row, actor, calendars));
  const all = await owedShares(deps.db, actor.unit);
  // What a leader gave his own office waits for whoever prepares its work, not for him.
  const shares = all.filter((row) => ours(row) && !(actor.role === 'leader' && row.host === actor.unit));
  const tasks = shares.map((row) =>
    workItem(taskKind[row.status], {
      stream: row.task,
      unit: { id: actor.unit, name: row.unitName },
      rehearsal: row.rehearsal,
      ...taskFacts(row),
      due: dueAt(row.dueAt, row.clock, calendars(row.host)),
      address: addressOf.task(row.conference, row.number),
    }),
  );
  const invitations = (await openInvitations(deps.db, actor.unit)).filter(ours).map((row) =>
    workItem('invitationToAnswer', {
      stream: row.conference,
      unit: { id: actor.unit, name: row.unitName },
      rehearsal: row.rehearsal,
      conference: { conference: slugOf(row.conference), title: row.title, heldOn: row.heldOn },
      due: dueOn(row.heldOn, row.clock, calendars(row.host)),
      address: addressOf.conference(row.conference),
    }),
  );
  const asked = (await askedOpinions(deps.db, actor.unit)).filter(
    ({ isLast, dueOn: until, clock }) => isLast || until >= todayOf(clock),
  );
  const opinions = asked.filter(ours).map((row) =>
    workItem('opinionToGive', {
      stream: row.cycle,
      unit: { id: actor.unit, name: row.unitName },
      rehearsal: row.rehearsal,
      cycle: cycleFacts(row),
      due: dueOn(row.dueOn, row.clock, calendars(row.host)),
      address: addressOf.opinion(row.cycle),
    }),
  );
  const items = [...reports, ...opinions, ...tasks, ...invitations].filter(({ kind }) => mine(kind));
  // Of those that are not read it is not known whose they are: they count where all that are read are ours.
  const unread = shares.length === all.length ? (all[0]?.total ?? 0) - all.length : 0;
  return { items, beyond: { taskDue: unread } };
}

/** What is due is the preparer's work as well: whoever may not send it may prepare it. */
function toDo(kind: OwnWorkKind): CommandAction {
  switch (kind) {
    case 'reportDue':
    case 'reportReturned':
      return ownWork.callToAcknowledge;
    case 'taskDue':
    case 'taskReturned':
      return 'followUpTask.ReportProgress';
    case 'reportToSign':
    case 'opinionToGive':
    case 'callToAcknowledge':
    case 'invitationToAnswer':
    case 'taskToAccept':
      return ownWork[kind];
  }
}

const taskKind = { assigned: 'taskToAccept', accepted: 'taskDue', returned: 'taskReturned' } as const;

/** One line a report: it waits to be signed, came back, is due, or its call has not even been acknowledged. */
function reportItem(row: OwedReport, actor: Actor, calendars: Calendars): readonly ItemOf<OwnWorkKind>[] {
  const due = dueAt(row.dueAt, row.clock, calendars(row.host));
  const kind = reportKind(row, actor, due?.overdue === true);
  if (kind === null) return [];
  return [
    workItem(kind, {
      stream: row.cycle,
      unit: { id: actor.unit, name: row.unitName },
      rehearsal: row.rehearsal,
      cycle: cycleFacts(row),
      reasons: (row.reasons ?? []).map((reason) => placedReason(reason, spoken())),
      since: (row.presentedAt ?? row.returnedAt)?.toISOString() ?? null,
      due,
      address: kind === 'callToAcknowledge' ? addressOf.board(row.cycle) : addressOf.entry(row.cycle, actor.unit),
    }),
  ];
}

/** Whoever prepared it and presented it has done his part: it waits for the signer, not for him. */
function reportKind(row: OwedReport, { role }: Actor, overdue: boolean): OwnWorkKind | null {
  if (row.presentedAt !== null) return role === 'reporter' ? null : 'reportToSign';
  if (row.status === 'returned') return 'reportReturned';
  return row.acknowledgedAt === null && !overdue ? 'callToAcknowledge' : 'reportDue';
}
