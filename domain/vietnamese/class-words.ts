import type { Level } from '#domain/organisation/kinds.ts';
import { type UnitClass, unitClasses } from '#domain/organisation/unit-classes.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';

/** What an addressee that is no unit names: its classes, and the levels it is narrowed to. */
export interface ReadClass {
  readonly classes: readonly UnitClass[];
  readonly at: readonly Level[];
}

const heard = (words: string, flags = 'u'): RegExp => new RegExp(foldForMatching(words), flags);

/** "xã" is no commune in "thị xã" and "xã hội", "cơ sở" none in "dân chủ ở cơ sở"; "ban, ngành" are agencies. */
const words: readonly (readonly [RegExp, readonly UnitClass[]])[] = [
  [heard('huyện|thị xã|thành phố|quận'), ['districts']],
  [heard('(?<!thị )xã(?! hội)|phường|thị trấn|đặc khu|(?<!ở )cơ sở(?! y tế)'), ['communes']],
  [heard('các cấp|địa phương|chính quyền'), ['districts', 'communes']],
  [heard('thôn|tổ dân phố|khu phố|tổ dân cư'), ['hamlets']],
  [heard('(?<!cơ )sở(?! y tế)'), ['departments']],
  [heard('ngành|cơ quan chuyên môn'), ['agencies']],
  [heard('cơ quan(?! chuyên môn)|đơn vị'), ['bodies']],
  [heard('mặt trận|mttq'), ['front']],
  [heard('đoàn thể|chính trị ?- ?xã hội'), ['massOrganisations']],
  [heard('(?<!môi |thị )trường'), ['schools']],
  [heard('bệnh viện|trạm y tế|cơ sở y tế'), ['health']],
];

/** Heard before their own words are taken away: a committee of a district is no district, a co-operative no commune. */
const compounds: readonly (readonly [RegExp, readonly UnitClass[]])[] = [
  [heard('(cấp|huyện|thành|thị|đảng) ủy'), ['partyCommittees']],
  [heard('doanh nghiệp|hợp tác xã'), ['employers']],
];
const compound = heard('(cấp|huyện|thành|thị|tỉnh|đảng) ủy|hợp tác xã', 'gu');

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [heard('cấp tỉnh'), 'province'],
  [heard('cấp huyện'), 'district'],
  [heard('cấp (xã|cơ sở)'), 'commune'],
];
/** A level narrows a class and is none of its own: "cơ quan cấp xã". */
const levelNames = heard('cấp (tỉnh|huyện|xã|cơ sở)', 'gu');
/** People, not units. */
const persons = heard('thành viên|cá nhân|người đứng đầu|cán bộ|đảng viên');

/** Which classes of units a phrase names; none: only a person can say who is meant. */
export function readClass(phrase: string): ReadClass {
  const text = foldForMatching(phrase);
  if (persons.test(text)) return { classes: [], at: [] };
  const at = levelWords.filter(([word]) => word.test(text)).map(([, level]) => level);
  const bare = text.replace(levelNames, ' ').replace(compound, ' ');
  const found = new Set([...classesIn(words, bare), ...classesIn(compounds, text)]);
  // "cấp huyện, cấp xã" alone: the territories of these levels.
  if (found.size === 0) {
    if (at.includes('district')) found.add('districts');
    if (at.includes('commune')) found.add('communes');
  }
  // Whoever says "các cơ quan" says all of them; "các sở, ban, ngành" are one list.
  if (found.has('bodies')) found.delete('agencies');
  if (found.has('bodies') || found.has('agencies')) found.delete('departments');
  return { classes: unitClasses.filter((one) => found.has(one)), at };
}

function classesIn(heardOf: typeof words, text: string): readonly UnitClass[] {
  return heardOf.flatMap(([word, classes]) => (word.test(text) ? classes : []));
}
