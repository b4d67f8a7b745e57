import { z } from 'zod';
import { modes } from '#config/env.ts';
import { personRoles } from '#domain/kernel/actor.ts';
import { rights } from '#domain/access/rights.ts';
import { addDays } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Committee } from '#domain/organisation/committee.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import { type OpenPosition, openPositions } from '#db/accounts/positions.ts';
import type { SessionFacts } from '#db/accounts/sessions.ts';
import { nothingButRehearsals } from '#db/queries/only-rehearsals.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';
import { PersonRole } from '#api/support/unions.ts';

export const RoleField = z.enum(personRoles);
export const RightField = z.enum(rights);

const Position = z
  .object({
    id: z.string(),
    role: PersonRole,
    unit: z.string(),
    unitName: z.string(),
    title: z.string(),
    rights: z.array(RightField),
    validTo: z.string().nullable(),
    unitEndedSince: z.string().nullable().describe('The first day without its unit; null while that is there'),
    delegatedBy: z.string().nullable().describe('Whose position it is, when it is held for somebody'),
    serves: z
      .array(z.string())
      .describe('Hosts for whose committees its unit is the standing agency: its coordinators work for them'),
  })
  .meta({ id: 'SessionPosition' });

export const SessionShape = z
  .object({
    account: z.object({ id: z.string(), login: z.string(), name: z.string() }),
    position: Position.nullable(),
    positions: z.array(Position),
    mode: z.enum(modes),
    plainHttp: z.boolean().describe('The office works over a line that is not encrypted, and says so'),
    lettersOnPaper: z.boolean().describe('Nobody mails letters: they are printed, and read on the screen'),
    onlyRehearsals: z.boolean().describe('Rehearsals are all there is yet: lists begin with them'),
    secondFactor: z.enum(['notNeeded', 'done', 'toEnrol', 'toGive']),
    secondFactorEnrolled: z.boolean(),
    mustChangePassword: z.boolean(),
    hasPassword: z.boolean().describe('false: comes in by single sign-on, or as somebody of the example'),
    expiresAt: z.iso.datetime().describe('Whatever happens; sooner without a request'),
    idleMinutes: z.int(),
    committees: z.array(z.object({ id: z.string(), name: z.string(), superior: z.string(), host: z.string() })),
  })
  .meta({ id: 'Session' });

/** What the console needs to know of who works at it. */
export async function sessionView(deps: ApiDeps, facts: SessionFacts): Promise<z.output<typeof SessionShape>> {
  const [open, nameOf, organisation, onlyRehearsals] = await Promise.all([
    openPositions(deps.db, facts.account, todayOf(null)),
    unitNames(deps),
    deps.register(),
    nothingButRehearsals(deps.record),
  ]);
  const shown = ({ id, role, unit, title, rights, validTo, delegatedBy }: OpenPosition) => ({
    ...{ id, role, unit, unitName: nameOf(unit), title, rights: [...rights], validTo, delegatedBy },
    unitEndedSince: endedSince(organisation, unit),
    serves: [...new Set(servedBy(organisation, unit).map(({ host }) => host))],
  });
  const held = facts.position;
  const current = open.find((each) => each.id === held?.id && each.delegation === (held.delegation?.id ?? null));
  return {
    account: { id: facts.account, login: facts.login, name: facts.name },
    position: current === undefined ? null : shown(current),
    positions: open.map(shown),
    onlyRehearsals,
    mode: deps.mode,
    lettersOnPaper: deps.lettersOnPaper ?? false,
    plainHttp: deps.house?.running.plainHttp ?? false,
    secondFactor: deps.callers.secondFactor(facts),
    secondFactorEnrolled: facts.enrolled,
    mustChangePassword: facts.mustChangePassword,
    hasPassword: facts.hasPassword,
    expiresAt: facts.expiresAt.toISOString(),
    idleMinutes: deps.callers.settings.idleMinutes,
    committees: held === null ? [] : committeesAround(organisation, held.unit),
  };
}

function endedSince(organisation: OrganisationState, unit: UnitId): string | null {
  const today = todayOf(null);
  const lastDay = lookUp(recorded(organisation).units, unit)?.validTo ?? null;
  return lastDay === null || lastDay >= today ? null : addDays(lastDay, 1);
}

/** Committees whose standing agency the unit is. */
function servedBy(organisation: OrganisationState, unit: UnitId): readonly Committee[] {
  return [...recorded(organisation).committees.values()].filter(({ standingAgency }) => standingAgency === unit);
}

/**
 * The committees whose standing agency the unit is, else its own, else those of the units above it, nearest first: whose
 * papers it deals with.
 */
function committeesAround(organisation: OrganisationState, unit: UnitId) {
  const { units, committees } = recorded(organisation);
  const told = ({ id, name, superior, host }: Committee) => ({ id, name, superior, host });
  const served = servedBy(organisation, unit);
  if (served.length > 0) return served.map(told);
  const all = [...committees.values()];
  const today = todayOf(null);
  // A unit that has ended keeps the place it had at last: a rehearsal may play in a year when it was there.
  const above = (id: UnitId): UnitId | null => {
    const known = lookUp(units, id);
    return known === undefined ? null : asOf(known, today).parent;
  };
  for (let at: UnitId | null = unit; at !== null; at = above(at)) {
    const host = at;
    const here = all.filter((committee) => committee.host === host);
    if (here.length > 0) return here.map(told);
  }
  return [];
}
