import type { DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';
import { bodyOf, territoryOf } from '#domain/documents/territory.ts';
import { usualSigning } from '#domain/documents/usual-signing.ts';
import type { CommitteeData } from '#domain/organisation/committee.ts';
import { kindFacts, type UnitKind } from '#domain/organisation/kinds.ts';

/** Under whose name a unit's report stands, and how it is laid out. */
export interface ReportHead {
  readonly layout: DocumentLayout;
  readonly superior: string;
  readonly issuer: string;
  /** Empty: nobody told it. */
  readonly issuerCode: string;
  readonly place: string;
  /** Why it is laid out so: the unit has a steering committee of its own for the programme, or it has none. */
  readonly after: 'ownCommittee' | 'askingCommittee';
}

type Issuer = Pick<CommitteeData, 'layout' | 'superior' | 'issuerCode' | 'place' | 'name' | 'programmes'>;

interface Reporting {
  readonly unit: { readonly name: string; readonly kind: UnitKind };
  /** Of the unit it reports to in the cycle; null = right to the host. */
  readonly parent: string | null;
  /** Of the cycle. */
  readonly programmes: readonly string[];
  readonly asking: Omit<Issuer, 'programmes'>;
  /** What the unit hosts itself, with the names of the day. */
  readonly own: readonly Issuer[];
  /** Chosen by whoever takes the paper; left out = as below. */
  readonly layout?: DocumentLayout;
}

/**
 * A unit with a committee of its own for the programme reports under that one's name, for that is who is asked ("Trưởng Ban Chỉ đạo các
 * huyện"); every other in its own name, laid out as the committee that asks for it: which body of it that is, nobody recorded.
 */
export function reportHead({ unit, parent, programmes, asking, own, layout }: Reporting): ReportHead {
  const [committee] = [...own]
    .filter((one) => one.programmes.some((code) => programmes.includes(code)))
    .sort((a, b) => shared(b, programmes) - shared(a, programmes));
  if (committee !== undefined) {
    const { superior, name: issuer, issuerCode, place } = committee;
    return { layout: layout ?? committee.layout, superior, issuer, issuerCode, place, after: 'ownCommittee' };
  }
  const set = layout ?? asking.layout;
  const territory = kindFacts(unit.kind).territorial ? territoryOf(unit.name) : null;
  return {
    layout: set,
    // NĐ 30/2020/NĐ-CP, annex I: no superior stands above a people's committee.
    superior: territory !== null && set === 'state' ? '' : (parent ?? asking.superior),
    issuer: territory === null ? unit.name : bodyOf(territory, set),
    issuerCode: codeOf(territory === null ? unit.name : bodyOf(territory, set)),
    place: territory?.name ?? asking.place,
    after: 'askingCommittee',
  };
}

/** How papers of the most usual bodies are signed for; of another nobody told it, and its place stays open. */
function codeOf(issuer: string): string {
  const [, code = ''] = codes.find(([name]) => issuer.startsWith(name)) ?? [];
  if (code !== '' || !issuer.startsWith('Sở ')) return code;
  const words = issuer.split(/[\s,]+/).filter((word) => word !== 'và');
  return words.map((word) => word.slice(0, 1).toLocaleUpperCase('vi')).join('');
}

const codes: readonly (readonly [string, string])[] = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Tỉnh ủy', 'TU'],
  ['Huyện ủy', 'HU'],
  ['Đảng ủy', 'ĐU'],
];

function shared(committee: Issuer, programmes: readonly string[]): number {
  return programmes.filter((code) => committee.programmes.includes(code)).length;
}

/** Who signs for a committee, or for a people's committee, says in what capacity; who signs for another unit wrote his post as it is printed. */
export function signingFor(
  { layout, after, issuer }: Pick<ReportHead, 'layout' | 'after' | 'issuer'>,
  { post, name }: { readonly post: string; readonly name: string },
): OfficialDocument['signer'] {
  const authority = after === 'ownCommittee' ? usualSigning(layout, post).authority : ofCommittee(issuer, post);
  return { authority, post, name };
}

function ofCommittee(issuer: string, post: string): string {
  return ofPartyCommittee(issuer, post) ?? ofPeoplesCommittee(issuer, post);
}

/** Hướng dẫn 36-HD/VPTW, 1.7.1: a secretary or deputy of a Party committee signs for its standing board (T/M), which every one of these has. */
function ofPartyCommittee(issuer: string, post: string): string | null {
  const signs = partyCommittee.test(issuer) && secretary.test(post.normalize('NFC').trim());
  return signs ? 'T/M Ban Thường vụ' : null;
}

const partyCommittee = /^(?:(?:Tỉnh|Thành|Huyện|Thị) ủy|Đảng ủy (?:xã|phường|đặc khu))(?:\s|$)/u;
const secretary = /^(?:phó\s+)?bí\s+thư(?:\s+thường\s+trực)?$/iu;

/**
 * NĐ 30/2020/NĐ-CP, annex I: a people's committee decides together, so that its chair signs for it (TM.), and a deputy for the chair
 * besides (KT.). Whoever is called otherwise there, or signs for another body, wrote his post as it is printed.
 */
function ofPeoplesCommittee(issuer: string, post: string): string {
  const found = issuer.startsWith(committeeOfThePeople) ? chair.exec(post.normalize('NFC').trim()) : null;
  if (found === null) return '';
  return `TM. ${committeeOfThePeople}${found[1] === undefined ? '' : '\nKT. Chủ tịch'}`;
}

const committeeOfThePeople = 'Ủy ban nhân dân';
const chair = /^(phó\s+)?chủ\s+tịch(?:\s+(?:ủy\s+ban\s+nhân\s+dân|ubnd)(?:\s.*)?)?$/iu;
