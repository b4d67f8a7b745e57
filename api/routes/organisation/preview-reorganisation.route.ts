import { z } from 'zod';
import { rights } from '#domain/access/rights.ts';
import { installation } from '#domain/access/resource.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { playOut } from '#domain/kernel/play.ts';
import { organisation } from '#domain/organisation/aggregate.ts';
import { heldBy, holderOn } from '#domain/organisation/holders.ts';
import { childrenOn, contactsOf, nameOn } from '#domain/organisation/queries.ts';
import { endedBy, type ReorganisationWish } from '#domain/organisation/reorganisation.ts';
import { committeesOf, findingsOf } from '#domain/organisation/reorganisation-findings.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import { addDays } from '#domain/kernel/civil-date.ts';
import * as touched from '#db/queries/reorganisation-touches.query.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { ReorganisationWishBody } from '#api/routes/organisation/fields.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { givenNow } from '#api/support/given-now.ts';
import { RefusedProblem } from '#api/support/problem.ts';
import { ContactRole, FindingKind, PersonRole, ReportStatus, WorkStatus } from '#api/support/unions.ts';

const of = { unit: z.string() };
const cycle = { committee: z.string(), period: z.string(), rehearsal: z.boolean() };

const TouchedShape = z.object({
  units: z.array(z.object({ id: z.string(), name: z.string() })).describe('The names of all that is spoken of below'),
  ended: z.array(
    z.object({
      ...of,
      lastDay: z.string(),
      takenOverBy: z.string().nullable().describe('Null: nobody answers for what it owes'),
      position: z.string().nullable(),
      children: z.array(z.string()).describe('Units directly below it on its last day'),
    }),
  ),
  held: z
    .array(z.object({ ...of, by: z.string(), takenOverBy: z.string().nullable() }))
    .describe('Units that ended before, and for which one of these answered until now'),
  reports: z.array(
    z.object({
      ...of,
      ...cycle,
      status: ReportStatus,
      planned: z.boolean(),
      dueAt: z.string().nullable(),
      draft: z.boolean(),
    }),
  ),
  tasks: z.array(
    z.object({
      ...of,
      conference: z.string().nullable(),
      number: z.int(),
      rehearsal: z.boolean(),
      status: WorkStatus,
      dueAt: z.string().nullable(),
    }),
  ),
  invitations: z.array(z.object({ ...of, title: z.string(), heldOn: z.string(), rehearsal: z.boolean() })),
  contacts: z.array(z.object({ ...of, role: ContactRole, name: z.string() })),
  people: z.array(
    z.object({
      ...of,
      position: z.string(),
      account: z.string(),
      name: z.string(),
      role: PersonRole,
      title: z.string(),
      rights: z.array(z.enum(rights)),
      validTo: z.string().nullable(),
      delegatedTo: z.array(z.string()),
    }),
  ),
  committees: z.array(z.object({ ...of, name: z.string(), hosts: z.boolean() })),
  hostedCycles: z.array(z.object({ ...of, ...cycle })),
  lastReports: z.array(z.object({ ...of, committee: z.string(), period: z.string() })),
  findings: z.array(z.object({ ...of, kind: FindingKind, count: z.int() })),
});

/** The administrator sees what is touched by name and number; of no report what is in it. */
export const previewReorganisation = askRoute({
  path: '/organisation/reorganisations/preview',
  tag: 'organisation',
  summary:
    'What a reorganisation would touch: reports, tasks, people, contacts, committees, and what of it is not plain',
  name: 'previewReorganisation',
  decidedBy: 'organisation',
  large: true,
  params: z.object({}),
  body: ReorganisationWishBody,
  output: TouchedShape,
  async answer({ body, actor, deps }) {
    authorise(actor, 'organisation.RecordReorganisation', installation);
    const before = await organisationState(deps);
    const given = await givenNow(deps, actor, null, null);
    const played = playOut(organisation, before, [{ type: 'RecordReorganisation', data: body }], given);
    if (played.kind === 'refused') throw new RefusedProblem(played.refusal);
    return touchedBy(deps, played.state, body);
  },
});

async function touchedBy(deps: ApiDeps, after: OrganisationState, wish: ReorganisationWish) {
  const { record } = deps;
  const units = endedBy(wish);
  const lastDay = addDays(wish.effective, -1);
  // A chain: what A and B still owe is C's since they became C, and goes on with what C owes itself.
  const held = units.flatMap((by) => heldBy(after, by, lastDay).map((unit) => ({ unit, by })));
  const owing = [...new Set([...units, ...held.map(({ unit }) => unit)])];
  const ownerOf = (unit: UnitId): UnitId => held.find((one) => one.unit === unit)?.by ?? unit;
  const takers = new Map(owing.map((unit) => [unit, holderOn(after, unit, wish.effective)]));
  const takerOf = (unit: UnitId): UnitId | null => {
    const taker = takers.get(unit);
    return taker?.kind === 'unit' ? taker.unit : null;
  };
  const takenBy = owing.flatMap((unit) => takerOf(unit) ?? []);
  const [reports, tasks, invitations, people, hosted, last] = await Promise.all([
    touched.touchedReports(record, [...owing, ...takenBy]),
    touched.touchedTasks(record, owing),
    touched.touchedInvitations(record, owing),
    touched.touchedPeople(record, units, wish.effective),
    touched.hostedCycles(record, units),
    touched.lastReports(record, units),
  ]);
  const shares = reports
    .filter(({ unit }) => owing.includes(unit))
    .map((one) => {
      const takerToo = reports.some(({ cycle: id, unit }) => id === one.cycle && unit === takerOf(one.unit));
      return { ...one, takerToo };
    });
  const ended = units.map((unit) => {
    const taker = takers.get(unit);
    return {
      ...{ unit, lastDay, takenOverBy: takerOf(unit), position: taker?.kind === 'unit' ? taker.position : null },
      children: childrenOn(after, unit, lastDay).map(({ id }) => id),
    };
  });
  const named = new Set([...owing, ...takenBy, ...ended.flatMap(({ children }) => children)]);
  const nameOf = (unit: UnitId): string => nameOn(after, unit, wish.effective);
  const owned = <T extends { readonly unit: UnitId }>(one: T): T => ({ ...one, unit: ownerOf(one.unit) });
  return {
    units: [...named].map((id) => ({ id, name: nameOf(id) })),
    ended,
    held: held.map((one) => ({ ...one, takenOverBy: takerOf(one.unit) })),
    reports: shares.map(({ cycle: _, takerToo: __, dueAt, ...one }) => ({
      ...one,
      dueAt: dueAt?.toISOString() ?? null,
    })),
    tasks: tasks.map(({ task: _, dueAt, ...one }) => ({ ...one, dueAt: dueAt?.toISOString() ?? null })),
    invitations: [...invitations],
    contacts: units.flatMap((unit) =>
      contactRoles.flatMap((role) => {
        const contact = contactsOf(after, unit)[role];
        return contact === undefined ? [] : [{ unit, role, name: contact.name }];
      }),
    ),
    people: people.map((one) => ({ ...one, rights: [...one.rights], delegatedTo: [...one.delegatedTo] })),
    committees: units.flatMap((unit) =>
      committeesOf(after, unit).map(({ name, host }) => ({ unit, name, hosts: host === unit })),
    ),
    hostedCycles: [...hosted],
    lastReports: [...last],
    findings: findingsOf(after, wish, {
      ...{
        shares: shares.map((one) => ({ ...one, owner: ownerOf(one.unit) })),
        tasks: tasks.map(owned),
        people,
        hostedCycles: hosted,
      },
    }).map((one) => ({ ...one })),
  };
}
