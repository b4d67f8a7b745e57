import type { z } from 'zod';
import type { DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';
import { figuresOf, figuresTyped, type PrintedFigures, typed } from '#domain/documents/report-figures.ts';
import { reportForm as formTable } from '#domain/documents/report-form.ts';
import { reportPaper, type ReportPaperFacts } from '#domain/documents/report-paper.ts';
import { reportPointers } from '#domain/drafts/report-draft.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { lawSentences } from '#domain/review-cycle/call-document.ts';
import { paperSymbol } from '#domain/review-cycle/committee-head.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import { label } from '#domain/words/labels.ts';
import { reportRounds } from '#db/queries/report-rounds.query.ts';
import { headOf, plannedCycle } from '#api/routes/cycles/paper-head.ts';
import type { reportForm } from '#api/routes/cycles/report-form.route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { cycleStream } from '#api/support/ids.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

type Form = z.output<typeof reportForm.route.output>;

export interface WantedPaper {
  /** A round that was handed in, or what is being prepared; null = the last round, or what is prepared where there is none. */
  readonly round: number | 'draft' | null;
  /** Null: as `reportHead` has it. */
  readonly layout: DocumentLayout | null;
}

export interface ReportPaper {
  readonly document: OfficialDocument;
  /** Null: a draft. */
  readonly round: number | null;
}

/** What a round, or a draft, puts on paper. */
type Content = Pick<ReportPaperFacts, 'draft' | 'date' | 'documentNumber' | 'signer' | 'enteredFrom'> & {
  readonly round: number | null;
  readonly figures: PrintedFigures;
  readonly text: (section: string) => string;
};

/** The paper of a report, made of what is stored: the same round gives the same paper. */
export async function reportPaperOf(deps: ApiDeps, form: Form, wanted: WantedPaper): Promise<ReportPaper> {
  const { plan, call } = await plannedCycle(deps, form.cycle.id);
  const content = await contentOf(deps, form, wanted, todayOf(plan.clock));
  const head = await headOf(deps, plan, form.unit.id as UnitId, { date: content.date, layout: wanted.layout });
  const { draft, text } = content;
  const sections = form.template.sections
    .map(({ code, label: title, required }) => ({ label: title, required, text: text(code) }))
    // What nobody had to say and nobody said has no heading; a draft shows where there is still to write.
    .filter((section) => draft || section.required || section.text.trim() !== '');
  const before = form.previous;
  const document = reportPaper({
    ...content,
    head,
    rehearsal: form.cycle.rehearsal,
    asking: plan.committee.name,
    call: call && {
      symbol: paperSymbol(plan, 'congVan', call.number),
      date: call.date,
    },
    laws: lawSentences(plan),
    reviewKind: plan.reviewKind,
    ...(plan.inspection === undefined ? {} : { inspection: plan.inspection }),
    period: plan.period.label,
    programmes: plan.programmes.map((programme) => label('programme', programme)),
    sections,
    form:
      form.template.indicators.length === 0
        ? null
        : formTable(
            { ...form.template, programmes: plan.programmes },
            content.figures,
            before && {
              label: before.period.label,
              figures: new Map(before.figures.map((one) => [one.code, one])),
            },
          ),
  });
  return { document, round: content.round };
}

async function contentOf(deps: ApiDeps, form: Form, { round }: WantedPaper, today: CivilDate): Promise<Content> {
  const { indicators } = form.template;
  // The description of the answer says no more than that it is text.
  const cutOff = form.cycle.cutOff as CivilDate;
  if (round === 'draft' || (round === null && form.report === null)) {
    if (form.draft === null || form.draft.state === 'closed') throw new Problem('report-not-there');
    return draftContent(form.draft.doc, indicators, { today, cutOff });
  }
  const rounds = await reportRounds(deps.record, cycleStream(form.cycle.id), form.unit.id as UnitId);
  const found = rounds.findLast(({ report }) => round === null || report.round === round);
  if (found === undefined) throw new Problem('report-not-there');
  return handedIn(found.report, indicators, cutOff);
}

function handedIn(report: Report, indicators: Form['template']['indicators'], cutOff: CivilDate): Content {
  const texts = new Map(report.sections.map(({ code, text }) => [code, text]));
  return {
    ...{ draft: false, round: report.round, date: vietnamDate(report.arrivedAt) },
    ...{ documentNumber: report.documentNumber, signer: report.signer },
    enteredFrom: report.onBehalf?.document ?? null,
    figures: figuresOf(report, indicators, cutOff),
    text: (section) => texts.get(section) ?? '',
  };
}

function draftContent(
  doc: NonNullable<Form['draft']>['doc'],
  indicators: Form['template']['indicators'],
  { today, cutOff }: { readonly today: CivilDate; readonly cutOff: CivilDate },
): Content {
  const field = (pointer: string): string => typed(doc, pointer);
  return {
    ...{ draft: true, round: null, date: today, enteredFrom: null },
    documentNumber: field(reportPointers.documentNumber),
    signer: { post: field(reportPointers.signerPost), name: field(reportPointers.signerName) },
    figures: figuresTyped(doc, indicators, cutOff),
    text: (section) => field(reportPointers.section(section)),
  };
}
