import type { Indicator } from '#domain/report-template/indicator.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import { refParts } from '#domain/consolidation/total-ref.ts';
import { emptySections } from '#domain/consolidated-report/outline.ts';
import { printed } from '#domain/consolidated-report/printed.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { headingNumbers } from '#domain/documents/heading-numbers.ts';
import { copiedTo } from '#domain/documents/recipients.ts';
import { extractOf, type LetterHead, listed, printedHead } from '#domain/documents/letter-head.ts';
import { narrativeBlocks } from '#domain/documents/narrative-blocks.ts';
import type { Annex, DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { type TotalsForm, totalsTable } from '#domain/documents/totals-form.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { formatDate } from '#domain/words/dates.ts';
import { cycleName } from '#domain/words/cycle-name.ts';
import { answerLabel } from '#domain/words/field-values.ts';
import { label } from '#domain/words/labels.ts';
import { formatNumber } from '#domain/words/numbers.ts';

export interface ConsolidatedReportFacts {
  readonly head: LetterHead;
  readonly recipients: readonly string[];
  readonly text: ReportText;
  /** Exact, of every reference; null = it leads nowhere. */
  readonly valueOf: (ref: string) => string | null;
  /** Of a draft whose totals are made again: what it said last. */
  readonly lastKnown: (ref: string) => string | null;
  readonly nameOf: (ref: string) => string | null;
  /** Of figures that others published, in the order of the text. */
  readonly sources: readonly string[];
  readonly form: TotalsForm;
}

/** "sơ kết 6 tháng đầu năm 2020 việc thực hiện Quy chế dân chủ ở cơ sở": what the report is about, until somebody words it otherwise. */
export function reportTitle(plan: Pick<CyclePlan, 'reviewKind' | 'period' | 'programmes'>): string {
  const programmes = plan.programmes.map((programme) => label('programme', programme));
  return `${cycleName(plan)} việc thực hiện ${listed(programmes)}`;
}

/** Báo cáo sơ kết, tổng kết: what the chair reads out, with the table of figures behind it. */
export function consolidatedReport(facts: ConsolidatedReportFacts): OfficialDocument {
  const { head, recipients, text, form, sources } = facts;
  const table = totalsTable(form);
  const numbers = headingNumbers(text.sections);
  // An approved report has none; of a draft it is seen on paper as well that there is nothing yet.
  const unwritten = new Set(head.number === null ? emptySections(text.sections) : []);
  return {
    ...printedHead(head),
    type: 'baoCao',
    extract: extractOf(head.layout, text.title),
    addressees: [],
    body: [
      ...text.sections.flatMap(({ id, heading, level, text: own }, index): readonly DocumentBlock[] => [
        { kind: 'heading', level, text: `${numbers[index] ?? ''}. ${heading}` },
        ...(unwritten.has(id) ? [{ kind: 'paragraph' as const, text: '(Chưa có nội dung)' }] : []),
        ...narrativeBlocks(printed(own, (ref) => figureWords(ref, facts))),
      ]),
      ...sourceNote(sources),
    ],
    recipients: copiedTo({ above: null, others: recipients }, head),
    ...(table.length === 0 ? {} : { annexes: [totalsAnnex(table, head)] }),
  };
}

/** Whoever reads a figure that is not the host's own reads whose it is. */
function sourceNote(sources: readonly string[]): readonly DocumentBlock[] {
  return sources.length === 0 ? [] : narrativeBlocks(`Nguồn chỉ số: ${sources.join('; ')}.`);
}

function totalsAnnex(body: readonly DocumentBlock[], head: LetterHead): Annex {
  const { layout, number, issuerCode } = head;
  // Of a draft the number is still to come.
  const symbol = `${number === null ? '…' : ''}${documentSymbol({ layout, number, issuerCode, type: 'baoCao' })}`;
  return {
    mark: 'Phụ lục',
    title: 'Biểu số liệu tổng hợp',
    attachedTo: `(Kèm theo Báo cáo số ${symbol} ngày ${formatDate(head.date)} của ${head.issuer})`,
    body,
  };
}

/** How a reference is called in Vietnamese, whether its total is made or not; null: nothing of the template. */
export function figureName(ref: string, indicators: readonly Indicator[]): string | null {
  const { code, setting, answer } = refParts(ref);
  const found = indicators.find((one) => one.code === code);
  if (found === undefined) return null;
  if (answer !== null) return answerLabel(found, answer);
  return setting === null ? found.label : `${found.label} (${label('setting', setting)})`;
}

/** On paper stands a value, or the room for one: never a reference as it is stored. */
function figureWords(ref: string, { valueOf, lastKnown, nameOf }: ConsolidatedReportFacts): string {
  const value = valueOf(ref);
  if (value !== null) return formatNumber(value);
  const known = lastKnown(ref);
  if (known !== null) return `${formatNumber(known)} (chờ tổng hợp lại)`;
  const name = nameOf(ref);
  return name === null ? '…' : `… (${name})`;
}
