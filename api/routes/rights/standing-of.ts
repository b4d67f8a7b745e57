import type { CommandAction } from '#domain/access/action.ts';
import { conferenceStanding } from '#domain/conference/act-standing.ts';
import { cycleStanding, handBehind } from '#domain/review-cycle/act-standing.ts';
import { taskStanding } from '#domain/follow-up-task/act-standing.ts';
import type { Standing } from '#domain/access/standing.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Facts } from '#domain/words/phrase.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { cycleMember, cycleWhere } from '#db/queries/cycle.query.ts';
import { inspectionRow } from '#db/queries/inspections.query.ts';
import { taskRow } from '#db/queries/task.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { Place } from '#engine/places.ts';

/** Where a thing stands, with the facts that the reasons name. */
export interface Stands {
  readonly standing: Standing;
  readonly facts: Facts;
}

const notYet: Stands = { standing: { status: 'none', marks: [] }, facts: {} };

/** From the rows on which a screen is drawn, as the actor may see them: its buttons and its words never disagree. */
export async function standingOf(deps: ApiDeps, place: Place, unit: UnitId | null): Promise<Stands> {
  switch (place.kind) {
    case 'reviewCycle':
      return cycleStands(deps, place, unit);
    case 'conference':
      return conferenceStands(deps, place);
    case 'followUpTask':
      return taskStands(deps, place, unit);
    case 'organisation':
      return { standing: { status: 'recorded', marks: [] }, facts: {} };
    case 'template':
      return { standing: { status: 'defined', marks: [] }, facts: {} };
    case 'calendar':
      return { standing: { status: 'published', marks: [] }, facts: {} };
    case 'outsideIndex':
      return { standing: { status: 'kept', marks: [] }, facts: {} };
    case 'modelRegister':
      return { standing: { status: 'kept', marks: [] }, facts: {} };
    case 'inspection':
      return inspectionStands(deps, place);
    case 'awardRound':
      return { standing: { status: 'open', marks: [] }, facts: {} };
    case 'directive':
      return { standing: { status: 'given', marks: [] }, facts: {} };
  }
}

async function cycleStands(deps: ApiDeps, { stream }: Place, unit: UnitId | null): Promise<Stands> {
  const where = await cycleWhere(deps.db, stream);
  if (where === undefined) return notYet;
  if (unit === null) return { standing: cycleStanding(where), facts: {} };
  const member = await cycleMember(deps.db, stream, unit);
  if (member === undefined) return { standing: cycleStanding({ ...where, member: null }), facts: { unit } };
  const { reopened, asked, acknowledged_at } = member;
  const by = handBehind(member.report);
  const share = {
    ...{ status: member.status, reopened, asked: asked !== null, acknowledged: acknowledged_at !== null },
    ...(by === undefined ? {} : { by }),
  };
  const facts = { unit: member.name, ...(member.receipt === null ? {} : { receipt: member.receipt }) };
  return { standing: cycleStanding({ ...where, member: share }), facts };
}

async function conferenceStands(deps: ApiDeps, { stream }: Place): Promise<Stands> {
  const row = await conferenceRow(deps.db, stream);
  if (row === undefined) return notYet;
  const { doc } = row;
  const reason = doc.status === 'postponed' || doc.status === 'cancelled' ? { reason: doc.reason } : {};
  return { standing: conferenceStanding(doc), facts: { heldOn: doc.facts.heldOn, ...reason } };
}

async function taskStands(deps: ApiDeps, { stream }: Place, unit: UnitId | null): Promise<Stands> {
  const row = await taskRow(deps.db, stream);
  if (row === undefined) return notYet;
  const name = row.doc.assignees.find((one) => one.unit === unit)?.name;
  const facts = { number: row.number, ...(name === undefined ? {} : { unit: name }) };
  return { standing: taskStanding(row.doc, unit ?? undefined), facts };
}

async function inspectionStands(deps: ApiDeps, { stream }: Place): Promise<Stands> {
  const row = await inspectionRow(deps.db, stream);
  return row === undefined ? notYet : { standing: { status: row.status, marks: [] }, facts: {} };
}

/** What may be begun: nothing stands yet. */
export const beginnings: readonly CommandAction[] = [
  'reviewCycle.PlanCycle',
  'conference.ConveneConference',
  'template.DefineTemplate',
  'organisation.ImportOrganisation',
  'organisation.EstablishUnit',
  'organisation.DefineUnitKind',
  'organisation.RegisterCommittee',
  'organisation.SetYearlyPlan',
  'organisation.RecordReorganisation',
  'calendar.PublishCalendar',
  'calendar.ChangeCalendarDays',
  'calendar.ObserveCultureDay',
  'calendar.WithdrawOwnCalendar',
  'outsideIndex.RecordOutsideIndex',
  'directive.EnterPaper',
  'directive.GiveInstruction',
  'modelRegister.KeepModelRegister',
  'inspection.PlanInspection',
  'awardRound.OpenAwardRound',
];
