import { bodyNamed } from '#domain/documents/addressees.ts';
import { cyclePaper } from '#domain/documents/cycle-paper.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { paperNamed } from '#domain/documents/paper-title.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import { beforeExtension } from '#domain/deadlines/before-extension.ts';
import type { DocumentRequest } from '#domain/kernel/document-request.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { committeeHead, paperSymbol } from '#domain/review-cycle/committee-head.ts';
import { citedPapers, type CyclePaperKind, type CyclePaperWish } from '#domain/review-cycle/cycle-paper.ts';
import type { CyclePaperIssued } from '#domain/review-cycle/events/paper-events.ts';
import { deadlineOf } from '#domain/review-cycle/members.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';
import { label } from '#domain/words/labels.ts';

type Called = Extract<CycleState, { readonly lastReceipt: number }>;

/** What is printed of it; `number` null: the clerk has not given one yet. */
export type PrintedCyclePaper = Omit<CyclePaperWish, 'number'> & {
  readonly paper: number;
  readonly number: WrittenNumber | null;
};

const fileNames: Readonly<Record<CyclePaperKind, string>> = {
  urgingLetter: 'cong-van-don-doc',
  extensionLetter: 'cong-van-gia-han',
};

/** By this key its file is found among the cycle's. */
export function cyclePaperKey(paper: number): string {
  return `paper/${paper}`;
}

/** To those alone whom it is sent to: who is late is the host's knowledge. */
export function issuedCyclePaper(state: CycleState, { data }: CyclePaperIssued): readonly DocumentRequest[] {
  if (!('lastReceipt' in state)) return [];
  const { paper, kind, number, units } = data;
  const fileName = `${fileNames[kind]}-${number}.docx`;
  return [{ key: cyclePaperKey(paper), fileName, document: cyclePaperDocument(state, data), to: units }];
}

/** It cites the call, then the papers before it that went to any of the same units. */
export function cyclePaperDocument(state: Called, printed: PrintedCyclePaper): OfficialDocument {
  const { plan, call, papers = [] } = state;
  const { kind, number, date, signer, units, answerBy, text } = printed;
  const before = citedPapers(
    papers.filter(({ paper }) => paper < printed.paper),
    units,
  );
  const members = new Map(state.members.map((member) => [member.unit, member]));
  return cyclePaper({
    head: { ...committeeHead(plan), number, date, signer },
    kind,
    reviewKind: plan.reviewKind,
    period: plan.period.label,
    programmes: plan.programmes.map((programme) => label('programme', programme)),
    call: call === null ? null : paperNamed('congVan', paperSymbol(plan, 'congVan', call.number), call.date),
    earlier: before.map((one) => paperNamed('congVan', one.paperNumber, one.date)),
    units: units.flatMap((unit) => toldUnit(state, members, unit)),
    answerBy,
    text,
  });
}

function toldUnit(state: Called, members: ReadonlyMap<UnitId, Member>, unit: UnitId) {
  const member = members.get(unit);
  if (member === undefined) return [];
  const due = deadlineOf(state, member);
  const { name, kind, level } = member;
  const body = bodyNamed(name, state.plan.committee.layout);
  const returned = member.standing.status === 'returned';
  return [{ name, kind, level: level ?? null, body, due: due.at, before: beforeExtension(due), returned }];
}
