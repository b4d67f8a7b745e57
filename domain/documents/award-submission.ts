import { type AwardKind, type Criterion, type EvidenceFact, isShare } from '#domain/award-round/award.ts';
import { roman } from '#domain/documents/heading-numbers.ts';
import { capital, extractOf, type LetterHead, printedHead, sentence, small } from '#domain/documents/letter-head.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { attachedTo } from '#domain/documents/paper-title.ts';
import { copiedTo } from '#domain/documents/recipients.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { awardMeasureLabels, awardRecipientLabels } from '#domain/words/awards.ts';
import { officeDate } from '#domain/words/dates.ts';

export interface SubmittedRow {
  readonly kind: string;
  /** Of a person with the post: "Lê Thị Bình, Bí thư chi bộ". */
  readonly name: string;
  readonly unit: string;
  readonly byUnit: string;
  readonly reason: string;
  readonly evidence: readonly EvidenceFact[];
}

export interface AwardSubmissionFacts {
  readonly head: LetterHead;
  readonly to: string;
  readonly basis: readonly string[];
  /** "Dân vận khéo". */
  readonly programme: string;
  readonly period: { readonly label: string; readonly from: CivilDate; readonly to: CivilDate };
  readonly kinds: readonly AwardKind[];
  readonly criteria: readonly Criterion[];
  readonly rows: readonly SubmittedRow[];
}

/** Tờ trình (NĐ 30/2020/NĐ-CP, template 1.4): by what, by which criteria, how many of each kind; who is proposed by whom stands in its annex. */
export function awardSubmission(facts: AwardSubmissionFacts): OfficialDocument {
  const { head, to, basis, programme, period, criteria } = facts;
  const paper: OfficialDocument = {
    ...printedHead(head),
    type: 'toTrinh',
    extract: extractOf(head.layout, `Về việc đề nghị khen thưởng trong thực hiện ${programme} ${small(period.label)}`),
    addressees: [to],
    body: [
      ...basis.map((text): DocumentBlock => said(`${text.trim().replace(/[.;,]+$/, '')};`)),
      said(
        `Trên cơ sở đề nghị của các cơ quan, đơn vị và kết quả theo dõi từ ${officeDate(period.from)} đến ${officeDate(period.to)}, ${head.issuer} kính trình ${to} xem xét, khen thưởng như sau:`,
      ),
      { kind: 'heading', text: '1. Tiêu chí xét' },
      { kind: 'list', numbered: false, items: criteria.map((one) => sentence(capital(criterionOf(one)))) },
      { kind: 'heading', text: '2. Hình thức, số lượng' },
      {
        kind: 'table',
        header: ['TT', 'Hình thức', 'Đối tượng', 'Cấp khen', 'Chỉ tiêu', 'Đề nghị'],
        rows: counted(facts),
      },
      said('Danh sách, thành tích và kết quả của từng trường hợp tại Phụ lục kèm theo.'),
      said(`${capital(head.issuer)} kính trình ${to} xem xét, quyết định./.`),
    ],
    recipients: copiedTo({ above: 'Như trên', others: [] }, head),
  };
  const title = 'Danh sách đề nghị khen thưởng';
  const annex = { mark: 'Phụ lục', title, attachedTo: attachedTo(paper), body: listed(facts), landscape: true };
  return { ...paper, annexes: [annex] };
}

const said = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

/** Only the kinds of which something is proposed. */
function submitted({ kinds, rows }: AwardSubmissionFacts) {
  return kinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind.id);
    return own.length === 0 ? [] : [{ kind, own }];
  });
}

function counted(facts: AwardSubmissionFacts): readonly (readonly string[])[] {
  return submitted(facts).map(({ kind, own }, row) => [
    ...[String(row + 1), capital(kind.name), capital(awardRecipientLabels[kind.recipient]), kind.by],
    ...[String(kind.quota), String(own.length)],
  ]);
}

function listed(facts: AwardSubmissionFacts): readonly DocumentBlock[] {
  const measures = facts.criteria.map(({ measure }) => measure);
  return submitted(facts).flatMap(({ kind, own }, row): readonly DocumentBlock[] => [
    { kind: 'heading', text: `${roman(row + 1)}. ${capital(kind.name)} (${awardRecipientLabels[kind.recipient]})` },
    {
      kind: 'table',
      header: [
        'TT',
        kind.recipient === 'person' ? 'Họ và tên, chức vụ' : 'Tập thể',
        ...['Đơn vị', 'Đơn vị đề nghị', 'Thành tích', 'Kết quả theo dõi'],
      ],
      rows: own.map(({ name, unit, byUnit, reason, evidence }, at) => [
        ...[String(at + 1), name, unit, byUnit, reason],
        factsOf(evidence.filter(({ measure }) => measures.includes(measure))),
      ]),
    },
  ]);
}

function criterionOf({ measure, atLeast }: Criterion): string {
  const least = atLeast.toLocaleString('vi');
  return `${awardMeasureLabels[measure]}: từ ${least}${isShare(measure) ? '%' : ''} trở lên`;
}

/** Of nothing to measure nothing is said. */
function factsOf(evidence: readonly EvidenceFact[]): string {
  return evidence
    .filter(({ of }) => of !== 0)
    .map(({ measure, count, of }) => `${awardMeasureLabels[measure]}: ${of === null ? count : `${count}/${of}`}`)
    .join('; ');
}
