import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { inspectionAsks } from '#domain/inspection/asked-items.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { type InspectionRow, inspectionRows } from '#db/queries/inspections.query.ts';
import { issuerOfInspection } from '#api/routes/inspections/fields.ts';
import { InspectionParams, readableInspection } from '#api/routes/inspections/place.ts';
import { NamedFileShape } from '#api/routes/files/file-shape.ts';
import { AskedShape, askedShape } from '#api/routes/recommendations/shape.ts';
import { headSigns } from '#api/routes/tasks/paper-issuer.ts';
import { authorise } from '#api/support/authorise.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { SignerShape } from '#api/support/signer.ts';
import { DocumentLayout, GivenAs, InspectionStatus, PaperKind, ScannedPaper, TeamRole } from '#api/support/unions.ts';

const Text = z.string().nullable();
const Named = z.object({ unit: z.string(), name: z.string() });

const Listed = {
  inspection: z.string().describe('Names it in addresses, and its tasks as `conference` of theirs'),
  title: z.string(),
  status: InspectionStatus,
  host: Named,
  ...{ committee: z.string(), programme: z.string(), from: z.string(), to: z.string() },
  units: z.array(Named),
  team: z.string(),
  conclusion: Text.describe('Number and symbol of the paper; null: it is not issued yet'),
};

export const listInspections = queryRoute({
  path: '/inspections',
  tag: 'inspections',
  summary: 'Inspections of the hosts the caller works for, and those of his unit, the newest first',
  name: 'listInspections',
  params: z.object({}),
  query: z.object({}),
  output: z.object({ inspections: z.array(z.object(Listed)) }),
  async answer({ actor, deps }) {
    authorise(actor, 'listConferences', installation);
    return { inspections: (await inspectionRows(deps.db)).map(listed) };
  },
});

export const readInspection = queryRoute({
  path: '/inspections/:inspection',
  tag: 'inspections',
  summary: 'An inspection as it stands; a unit reads its own findings, once they are concluded, and those of no other',
  name: 'readInspection',
  params: InspectionParams,
  query: z.object({}),
  output: z.object({
    ...Listed,
    version: z.int().describe('The base of the next plan'),
    today: z.string(),
    staff: z.boolean(),
    papers: z.array(z.object({ kind: PaperKind, number: z.string(), date: z.string(), issuer: z.string() })),
    sentBy: Text.describe('The body that sent the team; null: the host itself'),
    members: z.array(z.object({ name: z.string(), post: z.string(), role: TeamRole, home: Named.optional() })),
    contents: z.array(z.string()),
    cycle: Text,
    sessions: z.array(
      z.object({
        ...{ id: z.string(), day: z.string(), hour: Text, place: Text, units: z.array(Named), content: z.string() },
        record: z
          .object({ present: z.string(), text: z.string(), at: z.iso.datetime() })
          .nullable()
          .describe('For the host’s staff'),
      }),
    ),
    findings: z.array(
      Named.extend({
        good: z.array(z.string()),
        weak: z.array(z.object({ id: z.string(), statement: z.string(), recurring: z.boolean() })),
        newWays: z.array(z.string()),
      }),
    ),
    recommendations: z.array(AskedShape.extend({ direction: z.enum(['up', 'down']), unit: Text, due: Text })),
    concluded: z
      .object({
        ...{ symbol: z.string(), date: z.string(), summary: z.array(z.string()) },
        received: z.boolean().describe('It is another body’s paper, of which there is no document here'),
        issuer: z.string(),
        tasks: z
          .array(z.object({ number: z.int(), as: GivenAs, statement: z.string() }))
          .nullable()
          .describe('For the host’s staff: a unit reads its own among its tasks'),
      })
      .nullable(),
    scans: z
      .array(z.object({ of: ScannedPaper, session: Text, files: z.array(NamedFileShape) }))
      .describe('Of a session for the host’s staff and the units it was with'),
    reason: Text.describe('Why it was called off'),
    issuer: z.object({ name: z.string(), layout: DocumentLayout, likelySigner: SignerShape }).nullable(),
  }),
  async answer({ params, actor, caller, deps }) {
    const { row, state, staff } = await readableInspection(deps, actor, params);
    const { plan, findings, records, recommendations, answers, version } = state;
    const now = nowOf(null);
    const concluded = state.status === 'concluded' ? state.conclusion : null;
    const nameOf = (unit: string): string => plan.units.find((one) => one.unit === unit)?.name ?? unit;
    const told = (unit: string): boolean => staff || (concluded !== null && unit === caller.unit);
    const head = staff ? await issuerOfInspection(deps, state, vietnamDate(now)) : null;
    return {
      ...listed(row),
      ...{ version, today: vietnamDate(now), staff, papers: [...plan.papers], sentBy: plan.team.of },
      ...{ members: [...plan.team.members], contents: [...plan.contents] },
      cycle: plan.cycle === null ? null : slugOf(plan.cycle),
      sessions: plan.sessions.map((session) => {
        const record = staff ? records.find((one) => one.session === session.id) : undefined;
        return {
          ...session,
          units: session.units.map((unit) => ({ unit, name: nameOf(unit) })),
          record: record === undefined ? null : { present: record.present, text: record.text, at: record.at },
        };
      }),
      findings: findings
        .filter(({ unit }) => told(unit))
        .map(({ unit, good, weak, newWays }) => ({
          ...{ unit, name: nameOf(unit), good: [...good], weak: [...weak], newWays: [...newWays] },
        })),
      recommendations: inspectionAsks(state).flatMap((item, index) => {
        const stated = recommendations[index];
        if (stated === undefined) return [];
        const mine = stated.unit === caller.unit || stated.from === nameOf(caller.unit);
        if (!staff && (concluded === null || !mine)) return [];
        const shape = askedShape(item, answers, { staff, units: [caller.unit], now: vietnamDate(now) });
        return [{ ...shape, direction: stated.direction, unit: stated.unit, due: stated.due }];
      }),
      concluded:
        concluded === null
          ? null
          : {
              ...{ symbol: concluded.symbol, date: concluded.date, received: concluded.received !== null },
              summary: [...concluded.summary],
              issuer: concluded.received?.issuer ?? concluded.issuer.issuer,
              tasks: staff ? concluded.tasks.map(({ number, as, statement }) => ({ number, as, statement })) : null,
            },
      scans: state.scans
        .filter(
          ({ session }) =>
            staff ||
            session === null ||
            plan.sessions.some(({ id, units }) => id === session && units.some((unit) => unit === caller.unit)),
        )
        .map(({ of, session, files }) => ({ of, session, files: [...files] })),
      reason: state.status === 'calledOff' ? state.reason : null,
      issuer:
        head === null
          ? null
          : { name: head.issuer.issuer, layout: head.issuer.layout, likelySigner: headSigns(head.committee) },
    };
  },
});

function listed({ stream, doc }: InspectionRow) {
  const { plan, host, committee, programme, status } = doc;
  return {
    ...{ inspection: slugOf(stream), title: plan.title, status, host, committee, programme },
    ...{ from: plan.from, to: plan.to, units: [...plan.units], team: plan.team.name },
    conclusion: doc.status === 'concluded' ? doc.conclusion.symbol : null,
  };
}
