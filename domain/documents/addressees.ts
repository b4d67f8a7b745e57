import type { DocumentLayout } from '#domain/documents/official-document.ts';
import { bodyOf, partyBodyOf, territoryOf } from '#domain/documents/territory.ts';
import { type KindGroup, kindGroupOf, kindGroups } from '#domain/organisation/kind-group.ts';
import type { Level, UnitKind } from '#domain/organisation/kinds.ts';

export interface Addressed {
  readonly name: string;
  /** Left out: told by the name. */
  readonly kind?: UnitKind;
  readonly level?: Level | null;
}

/** Beyond so many a paper names groups and lists the units behind it: a page of names is no letter. */
const mostNamed = 8;
/** So few of a group are named all the same: "các huyện" for one would be wrong. */
const fewOfGroup = 2;

/** Whether they stand as groups, so that a list of them belongs to the paper. */
export function areGrouped(units: readonly Addressed[]): boolean {
  return units.length > mostNamed;
}

/** A territory is no addressee: its people's committee or its party committee is. Bodies first, then territories from the top. */
export function addressees(units: readonly Addressed[], layout: DocumentLayout): readonly string[] {
  if (!areGrouped(units)) return [...new Set(units.map(({ name }) => bodyNamed(name, layout)))];
  const inOrder: readonly KindGroup[] = ['bodies', ...kindGroups.filter((group) => group !== 'bodies')];
  return inOrder.flatMap((group) => {
    const own = units.filter((unit) => groupOf(unit) === group);
    return own.length <= fewOfGroup ? own.map(({ name }) => bodyNamed(name, layout)) : [groupNamed(group, own, layout)];
  });
}

export function bodyNamed(name: string, layout: DocumentLayout): string {
  const territory = territoryOf(name);
  return territory === null ? name : bodyOf(territory, layout);
}

const groupsOfWords: Readonly<Record<string, KindGroup>> = {
  ...{ tỉnh: 'provinces', 'thành phố': 'districts', 'thị xã': 'districts', quận: 'districts', huyện: 'districts' },
  ...{ xã: 'communes', phường: 'communes', 'thị trấn': 'communes', 'đặc khu': 'communes' },
};

function groupOf({ name, kind }: Addressed): KindGroup {
  if (kind !== undefined) return kindGroupOf(kind);
  return groupsOfWords[territoryOf(name)?.word ?? ''] ?? 'bodies';
}

function groupNamed(group: KindGroup, units: readonly Addressed[], layout: DocumentLayout): string {
  switch (group) {
    case 'bodies':
      return `Các ${ofLevel(units)}`;
    case 'hamlets':
      return 'Các thôn, tổ dân phố';
    case 'employers':
      return 'Các doanh nghiệp, hợp tác xã';
    case 'provinces':
      return layout === 'party' ? 'Các tỉnh ủy, thành ủy' : 'Ủy ban nhân dân các tỉnh, thành phố';
    case 'districts':
      return layout === 'party'
        ? `Các ${wordsOf(units).map(partyWord).join(', ')}`
        : `Ủy ban nhân dân các ${wordsOf(units).join(', ')}`;
    case 'communes':
      return `${layout === 'party' ? 'Đảng ủy' : 'Ủy ban nhân dân'} các ${wordsOf(units).join(', ')}`;
  }
}

const ofLevels: Readonly<Record<Level, string>> = {
  central: 'bộ, ban, ngành, cơ quan Trung ương',
  province: 'sở, ban, ngành, đoàn thể, đơn vị cấp tỉnh',
  district: 'phòng, ban, ngành, đoàn thể, đơn vị cấp huyện',
  commune: 'ban, ngành, đoàn thể, đơn vị cấp xã',
};

function ofLevel(units: readonly Addressed[]): string {
  const levels = new Set(units.map(({ level = null }) => level));
  const [only = null] = levels;
  return levels.size > 1 || only === null ? 'cơ quan, ban, ngành, đoàn thể, đơn vị' : ofLevels[only];
}

const fromTheTop = ['huyện', 'quận', 'thị xã', 'thành phố', 'xã', 'phường', 'thị trấn', 'đặc khu'];

/** "huyện, thị xã, thành phố": of what there is. */
function wordsOf(units: readonly Addressed[]): readonly string[] {
  const there = new Set(units.map(({ name }) => territoryOf(name)?.word ?? ''));
  const words = fromTheTop.filter((word) => there.has(word));
  return words.length === 0 ? ['địa phương'] : words;
}

function partyWord(word: string): string {
  return partyBodyOf(word)?.toLocaleLowerCase('vi') ?? word;
}
