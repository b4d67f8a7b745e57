import { z } from 'zod';
import { answerNames } from '#domain/consolidated-report/figures.ts';
import { reportTitle } from '#domain/documents/consolidated-report.ts';
import { mayPresent } from '#domain/drafts/access.ts';
import { refsOf } from '#domain/documents/totals-form.ts';
import { headWords } from '#domain/documents/layout-words.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { reportDocument } from '#domain/review-cycle/report-document.ts';
import { figuresNow } from '#domain/review-cycle/sealed-text.ts';
import { approvedReport, writtenByMembers } from '#db/queries/report-paper.query.ts';
import { AnnexShape, annexShape } from '#api/routes/consolidated-report/annex-shape.ts';
import { CorrectionShape, FigureShape } from '#api/routes/consolidated-report/shapes.ts';
import { whoIsAskable } from '#api/routes/consolidated-report/askable.ts';
import { writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { outsideOf } from '#api/routes/consolidated-report/outside.ts';
import { formOf } from '#api/routes/consolidated-report/form-of.ts';
import { correctedNow } from '#api/routes/consolidated-report/corrected-now.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { WrittenNumberShape } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { SignerShape } from '#api/support/signer.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { CycleStatus, DocumentLayout, ReportStatus, Setting } from '#api/support/unions.ts';

/** Of a draft only what stands around its text is set. */
const unsealed = { text: { title: '', sections: [] }, figures: [], number: null } as const;

/** Everything around the text of the consolidated report but the text itself, which is the draft's, and the units' words. */
export const readReportDraft = queryRoute({
  path: '/cycles/:cycle/report-draft',
  tag: 'cycles',
  summary:
    'What the consolidated report is written of: outline, totals to refer to, units with their settings, its head',
  name: 'readConsolidatedReport',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    status: CycleStatus,
    today: z.string(),
    rehearsal: z.boolean(),
    layout: DocumentLayout,
    head: z
      .object({
        left: z.array(z.string()).describe('Who is above, who issues it, its number'),
        right: z.array(z.string()).describe('The name of the State or the Party, its motto'),
        placeAndDate: z.string().nullable().describe('Null: not dated yet'),
        place: z.string(),
      })
      .describe('As it is printed in the layout of the committee'),
    annex: AnnexShape.nullable().describe('Its table as it is printed; null: no totals are in force'),
    recipients: z.array(z.string()).describe('Nơi nhận, as it is printed'),
    conferenceOn: z.string().nullable().describe('An opinion that comes later is of no use; null: no conference'),
    title: z.string().describe('Until somebody words it otherwise'),
    sections: z.array(z.object({ code: z.string(), label: z.string() })),
    signer: SignerShape,
    consolidated: z.boolean().describe('Totals are made and in force'),
    figures: z.array(FigureShape),
    indicators: z
      .array(z.object({ code: z.string(), label: z.string() }))
      .describe('How what the text refers to is called, also while its total is not made'),
    corrections: z.array(CorrectionShape).describe('Figures that accepted notes have moved since they were approved'),
    units: z.array(
      z.object({
        unit: z.string(),
        name: z.string(),
        setting: Setting.nullable(),
        status: ReportStatus,
        dueAt: z.iso.datetime().nullable(),
      }),
    ),
    askable: z
      .array(z.object({ unit: z.string(), name: z.string() }))
      .describe(
        'Who may be asked for an opinion: members; of a review of several years whoever stands for those of its years',
      ),
    mayPresent: z.boolean().describe('The reader lays it before whoever approves'),
    pdf: z.boolean().describe('A PDF can be made here'),
    approved: z.object({ number: WrittenNumberShape, date: z.string(), at: z.iso.datetime() }).nullable(),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readConsolidation', place);
    const doc = await writtenCycle(deps, place);
    const { plan } = doc;
    const approved = await approvedReport(deps.db, place.stream);
    const today = vietnamDate(nowOf(plan.clock));
    const wish = approved ?? { ...unsealed, date: today, signer: plan.signer };
    const form = await formOf(deps, place);
    const paper = reportDocument(doc, wish, form);
    const { superior, issuer, number, right, placeAndDate } = headWords(paper);
    const members = await writtenByMembers(deps.db, place.stream);
    const consolidated = 'consolidation' in doc && doc.consolidation !== null;
    const corrected = consolidated ? await correctedNow(deps, place.stream) : [];
    const outside = await outsideOf(deps, place);
    const askable = await whoIsAskable(deps, plan);
    return {
      status: doc.status,
      today,
      rehearsal: place.rehearsal,
      layout: plan.committee.layout,
      head: {
        left: [superior, issuer, number].filter((line) => line !== ''),
        right: [...right],
        placeAndDate: approved === null ? null : placeAndDate,
        place: plan.committee.place,
      },
      annex: annexShape(paper, refsOf(form)),
      recipients: [...paper.recipients],
      conferenceOn: plan.conference === 'none' ? null : (doc.conference?.heldOn ?? plan.conferenceDate),
      title: reportTitle(plan),
      sections: plan.template.sections.map(({ code, label }) => ({ code, label })),
      signer: { ...(approved?.signer ?? plan.signer) },
      consolidated,
      figures: [...figuresNow(doc), ...outside.figures],
      indicators: [
        ...plan.template.indicators.map(({ code, label }) => ({ code, label })),
        ...[...answerNames(plan.template.indicators), ...outside.figures].map(({ ref, label }) => ({
          code: ref,
          label,
        })),
      ],
      corrections: [
        ...corrected.map((one) => ({ ...one, notes: [...one.notes] })),
        ...outside.corrected.map((one) => ({ ...one, notes: [] })),
      ],
      units: members.map(({ unit, name: called, setting, status, due_at }) => ({
        ...{ unit, name: called, setting, status },
        dueAt: due_at?.toISOString() ?? null,
      })),
      askable: [...(askable ?? members.filter(({ status }) => status !== 'exempted'))].map(
        ({ unit, name: called }) => ({
          ...{ unit, name: called },
        }),
      ),
      mayPresent: mayPresent(actor, 'consolidated'),
      pdf: deps.papers.makesPdf(),
      approved: doc.reportApproved ?? null,
    };
  },
});
