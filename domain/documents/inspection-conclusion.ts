import { addressees } from '#domain/documents/addressees.ts';
import { comrade } from '#domain/documents/comrade.ts';
import { type ConcludedItem, itemBlock } from '#domain/documents/concluded-item.ts';
import { roman } from '#domain/documents/heading-numbers.ts';
import {
  capital,
  extractOf,
  type LetterHead,
  listed,
  printedHead,
  sentence,
  small,
} from '#domain/documents/letter-head.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { copiedTo } from '#domain/documents/recipients.ts';
import type { InspectionPaper, InspectionTeam, TeamRecommendation } from '#domain/inspection/parts.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { officeDate } from '#domain/words/dates.ts';
import { paperName } from '#domain/words/source.ts';

export interface InspectionConclusionFacts {
  readonly head: LetterHead;
  readonly title: string;
  readonly papers: readonly InspectionPaper[];
  readonly team: InspectionTeam;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly units: readonly string[];
  readonly summary: readonly string[];
  readonly findings: readonly {
    readonly unit: string;
    readonly good: readonly string[];
    readonly weak: readonly string[];
    readonly newWays: readonly string[];
  }[];
  readonly required: readonly ConcludedItem[];
  readonly commitments: readonly ConcludedItem[];
  readonly recommendations: readonly Pick<TeamRecommendation, 'from' | 'to' | 'statement'>[];
}

/** Thông báo kết luận kiểm tra: by what it came, who looked at whom, what was found of each, what is required, promised and asked. */
export function inspectionConclusion(facts: InspectionConclusionFacts): OfficialDocument {
  const { head, title, units } = facts;
  const sections = [
    { title: 'KẾT QUẢ KIỂM TRA', blocks: found(facts) },
    { title: 'YÊU CẦU', blocks: facts.required.map(itemBlock) },
    { title: 'CAM KẾT CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA', blocks: facts.commitments.map(itemBlock) },
    { title: 'KIẾN NGHỊ', blocks: asked(facts.recommendations) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    ...printedHead(head),
    type: 'thongBao',
    extract: extractOf(head.layout, `Kết luận ${small(title)}`),
    addressees: [],
    body: [
      { kind: 'paragraph', text: opening(facts) },
      ...sections.flatMap(({ title: heading, blocks }, row): readonly DocumentBlock[] => [
        { kind: 'heading', text: `${roman(row + 1)}. ${heading}` },
        ...blocks,
      ]),
      {
        kind: 'paragraph',
        text: `${capital(head.issuer)} thông báo kết luận kiểm tra để các cơ quan, đơn vị, địa phương biết, thực hiện./.`,
      },
    ],
    recipients: copiedTo(
      {
        above: null,
        others: [
          ...addressees(
            units.map((name) => ({ name })),
            head.layout,
          ),
          capital(facts.team.name),
        ],
      },
      head,
    ),
  };
}

function opening({ papers, team, from, to, units, head, title }: InspectionConclusionFacts): string {
  const by = papers.map(
    ({ kind, number, date, issuer }) => `${paperName(kind, number)} ${officeDate(date)} của ${issuer}`,
  );
  const leader = team.members.find(({ role }) => role === 'head');
  const led = leader === undefined ? '' : ` do ${comrade({ post: leader.post, name: leader.name })} làm Trưởng đoàn`;
  const of = team.of === null ? '' : ` của ${team.of}`;
  const when = from === to ? officeDate(from) : `từ ${officeDate(from)} đến ${officeDate(to)}`;
  const acting = `${when}, ${team.name}${of}${led} đã ${small(title)} tại ${listed(units)}.`;
  const begun = by.length === 0 ? capital(acting) : `Thực hiện ${listed(by)}, ${acting}`;
  return `${begun} Trên cơ sở kết quả kiểm tra, ${head.issuer} kết luận như sau:`;
}

function found({ summary, findings }: InspectionConclusionFacts): readonly DocumentBlock[] {
  return [
    ...summary.map((text): DocumentBlock => ({ kind: 'paragraph', text: sentence(text) })),
    ...findings.flatMap(({ unit, good, weak, newWays }, row): readonly DocumentBlock[] => [
      { kind: 'heading', text: `${row + 1}. ${capital(unit)}` },
      ...lines('Ưu điểm', good),
      ...lines('Hạn chế', weak),
      ...lines('Cách làm hay', newWays),
    ]),
  ];
}

function lines(title: string, texts: readonly string[]): readonly DocumentBlock[] {
  if (texts.length === 0) return [];
  return [
    { kind: 'paragraph', text: `${title}:`, withNext: true },
    { kind: 'list', numbered: false, items: texts.map(sentence) },
  ];
}

function asked(items: InspectionConclusionFacts['recommendations']): readonly DocumentBlock[] {
  if (items.length === 0) return [];
  const said = items.map(({ from, to, statement }) => {
    const who = [capital(from), to === '' ? '' : `kiến nghị ${to}`].filter((part) => part !== '').join(' ');
    return sentence(`${who}: ${statement.trim()}`);
  });
  return [{ kind: 'list', numbered: true, items: said }];
}
