import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { draftKey, mayDraft } from '#domain/drafts/access.ts';
import { shareOf } from '#domain/access/resource.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { computedIn, formulaOf } from '#domain/report-template/computed.ts';
import { asksFor, isRequired } from '#domain/report-template/asked-of.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import { recipientsNow } from '#api/support/recipients.ts';
import { openedBy, tiedIn } from '#domain/review-cycle/opened-places.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import { findDraft } from '#db/drafts/drafts.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { waitingSubmission } from '#db/queries/waiting-submission.query.ts';
import { PreviousShape, previousOf } from '#api/routes/cycles/previous-shape.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { ReasonShape, reasonShape } from '#api/routes/cycles/reason-shape.ts';
import { ReportShape, reportShape } from '#api/routes/cycles/report-shape.ts';
import { phaseOf } from '#api/routes/drafts/draft-of-report.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';
import { LawOfOutlineShape } from '#api/routes/templates/law-field.ts';
import { indicatorShape, relationShape, TemplateShape } from '#api/routes/templates/template-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { Ended, endedUnits } from '#api/support/ended.ts';
import { otherSide } from '#api/support/whose-side.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { ContactRole, CycleStatus, ReportStatus, ReviewKind } from '#api/support/unions.ts';

const Named = z.object({ id: z.string(), name: z.string() });

/** Everything the form needs in one answer: it opens at once, and nothing on it is older than the rest. */
export const reportForm = queryRoute({
  path: '/cycles/:cycle/reports/:unit/form',
  tag: 'cycles',
  summary: "A unit's report as a form to fill in: outline, figures, deadline, last period, draft and receipt",
  name: 'readReportForm',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    cycle: z.object({
      id: z.string(),
      stream: z.string(),
      status: CycleStatus,
      rehearsal: z.boolean(),
      now: z.iso.datetime(),
      committee: Named,
      superior: z.string(),
      host: Named,
      programmes: z.array(z.string()),
      inspection: z
        .object({ on: z.string(), team: z.string(), document: z.string() })
        .nullable()
        .describe('Of an inspection: by whom, when and by which paper'),
      reviewKind: ReviewKind,
      rolls: z.boolean().describe('A deadline on a day off falls on the next working day'),
      period: z.object({ code: z.string(), label: z.string() }),
      dataWindow: z.object({ from: z.string(), to: z.string() }),
      cutOff: z.string(),
    }),
    unit: Named,
    status: ReportStatus,
    round: z.int().describe('Of the last report handed in; 0 = none yet'),
    dueAt: z.iso.datetime().nullable(),
    acknowledgedAt: z.iso.datetime().nullable(),
    reopened: z.boolean(),
    extensionAsked: z.object({ until: z.string(), hour: z.string(), reason: z.string() }).nullable(),
    returnReasons: z.array(ReasonShape).nullable(),
    opened: z
      .object({
        figures: z.array(z.string()),
        sections: z.array(z.string()),
        files: z.boolean(),
        paragraphs: z
          .array(z.object({ section: z.string(), lines: z.array(z.int()) }))
          .describe(
            'Of these sections only some lines, as they were handed in, from 0; new ones may stand beside them',
          ),
        tied: z
          .array(z.object({ code: z.string(), by: z.string() }))
          .describe('Figures that are open for the sake of a marked one (`by`), which they have to agree with'),
      })
      .nullable()
      .describe('Of a report that came back: the only places it may change; null = all of them'),
    template: TemplateShape.omit({ name: true, host: true }).describe(
      'What this unit is asked; relations include the implied ones',
    ),
    computed: z
      .array(z.object({ code: z.string(), formula: z.string(), from: z.array(z.string()) }))
      .describe('Figures nobody fills in: the formula with labels, and the codes it names'),
    laws: z.array(LawOfOutlineShape).describe('Documents it is asked by in the days it is about; mostly none'),
    sectionLimit: z.int(),
    previous: PreviousShape.nullable(),
    report: ReportShape.nullable(),
    waiting: z
      .object({ commandId: z.string(), receipt: z.int(), arrivedAt: z.iso.datetime() })
      .nullable()
      .describe('Received, and not carried out yet: the engine is away'),
    draft: DraftShape.nullable().describe('Null for whoever only reads'),
    receiptTo: z
      .array(z.object({ role: ContactRole, name: z.string() }))
      .describe('Who gets the letter with the receipt when it is handed in'),
    ended: Ended.describe('The unit is no more: whoever answers for it hands this in'),
    onBehalf: z.boolean().describe('The reader would enter it for the unit, from paper'),
  }),
  async answer({ params, actor, caller, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const { stream, ledger, host } = place;
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, host));
    const [doc, member] = await Promise.all([docOf(deps, place), cycleMember(deps.db, stream, unit)]);
    if (member === undefined || !('plan' in doc) || doc.plan === null) throw new Problem('not-found');
    const { plan } = doc;
    const setting = plan.members.find((planned) => planned.unit === unit)?.setting ?? null;
    const asked = plan.template.indicators.filter((indicator) => asksFor(indicator, setting));
    const onBehalf = actor.unit !== unit;
    const writes = (await otherSide(deps, caller, place, unit)) === null;
    const draft = { kind: 'report' as const, cycle: params.cycle, unit, host, onBehalf };
    const owner = { key: draftKey(draft), kind: draft.kind, host, unit, stream, ledger };
    const [phase, stored, waiting, previous, receiptTo] = await Promise.all([
      phaseOf(deps, owner),
      // What is in a draft is shown to its writers alone: the readers' own role does not see it.
      writes && mayDraft(actor, draft) ? findDraft(deps.record, owner.key) : null,
      waitingSubmission(deps.db, stream, unit),
      previousOf(deps, stream, unit, {
        cutOff: plan.cutOff,
        indicators: asked,
        relations: relationsOf(plan.template),
        template: plan.template,
      }),
      recipientsNow(deps, stream, [ofReport(unit)], nowOf(plan.clock)),
    ]);
    return {
      cycle: {
        id: params.cycle,
        stream,
        status: doc.status,
        rehearsal: place.rehearsal,
        now: nowOf(plan.clock),
        committee: { id: plan.committee.id, name: plan.committee.name },
        superior: plan.committee.superior,
        host: { id: plan.host.unit, name: plan.host.name },
        programmes: [...plan.programmes],
        inspection: plan.inspection ?? null,
        reviewKind: plan.reviewKind,
        rolls: plan.rollToWorkingDay,
        period: { code: plan.period.code, label: plan.period.label },
        dataWindow: { ...plan.dataWindow },
        cutOff: plan.cutOff,
      },
      unit: { id: member.unit, name: member.name },
      status: member.status,
      round: member.round,
      dueAt: member.due_at?.toISOString() ?? null,
      acknowledgedAt: member.acknowledged_at?.toISOString() ?? null,
      reopened: member.reopened,
      extensionAsked: member.asked,
      returnReasons: member.reasons === null ? null : member.reasons.map(reasonShape),
      opened: openedPlaces(plan, member),
      template: {
        id: plan.template.id,
        version: plan.template.version,
        // Whether the day from which a line is required has come is the plan's to say.
        sections: plan.template.sections.flatMap((section) =>
          asksFor(section, setting) ? [{ ...section, required: isRequired(section, plan.cutOff) }] : [],
        ),
        indicators: asked.map((one) => indicatorShape({ ...one, required: isRequired(one, plan.cutOff) })),
        relations: relationsOf(plan.template).map(relationShape),
      },
      computed: computedShape(plan.template, setting),
      laws: (plan.template.laws ?? []).map((law) => ({
        ...law,
        ...{ indicators: [...law.indicators], sections: [...law.sections] },
      })),
      sectionLimit: plan.settings.sectionLimit,
      previous,
      report: member.report === null ? null : reportShape(member.report),
      waiting:
        waiting === undefined
          ? null
          : { commandId: waiting.command_id, receipt: waiting.receipt, arrivedAt: waiting.arrived_at.toISOString() },
      draft: stored === null ? null : draftShape(phase.current(stored), phase.open),
      receiptTo: receiptTo.map(({ role, name }) => ({ role, name })),
      ended: (await endedUnits(deps, [unit], vietnamDate(nowOf(plan.clock)))).get(unit) ?? null,
      onBehalf,
    };
  },
});

function computedShape({ indicators }: CyclePlan['template'], setting: Setting | null) {
  const byCode = new Map(indicators.map((one) => [one.code, one]));
  const labelOf = (code: string): string => byCode.get(code)?.label ?? code;
  return computedIn(indicators).flatMap((figure) => {
    const indicator = byCode.get(figure.code);
    if (indicator === undefined || !asksFor(indicator, setting)) return [];
    return [{ code: figure.code, formula: formulaOf(figure, labelOf), from: [...figure.from] }];
  });
}

type Kept = Pick<NonNullable<Awaited<ReturnType<typeof cycleMember>>>, 'status' | 'report' | 'reasons'>;

function openedPlaces({ template }: CyclePlan, { status, report, reasons }: Kept) {
  if (status !== 'returned' || report === null || reasons === null) return null;
  const opened = openedBy(template, report, reasons);
  if (opened.kind === 'everything') return null;
  const tied = [...tiedIn(template, opened)].map(([code, by]) => ({ code, by }));
  const paragraphs = [...opened.paragraphs].map(([section, lines]) => ({ section, lines: [...lines] }));
  return { figures: [...opened.figures], sections: [...opened.sections], files: opened.files, paragraphs, tied };
}

/** As every letter about a report goes: of a unit that ended, to whoever answers for it. */
function ofReport(unit: UnitId): Letter {
  const to = [
    { unit, role: 'reporter' as const },
    { unit, role: 'unitHead' as const },
  ];
  return { key: 'receipt', template: 'reportReceipt', to, facts: {} };
}
