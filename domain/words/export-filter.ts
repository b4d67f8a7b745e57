import type { TaskAge, TaskStanding } from '#domain/follow-up-task/standing.ts';
import { parseCivilDate } from '#domain/kernel/civil-date.ts';
import type { BoardState } from '#domain/review-cycle/board-state.ts';
import { formatDate } from '#domain/words/dates.ts';
import { label, towardsLabels } from '#domain/words/labels.ts';
import { kindGroupLabels } from '#domain/words/labels.units.ts';
import { accessKindLabels } from '#domain/words/labels.access.ts';
import { letterLabels } from '#domain/words/labels.letters.ts';

/** Names of what the filter only points to: cycles, conferences, units, committees. Null: there is none of that name. */
export type NamesOf = (kind: 'cycle' | 'conference' | 'stream' | 'unit' | 'committee', id: string) => string | null;

/** What a list was narrowed by, and in which order it stands, as whoever reads the file a year later reads it. */
const names: Readonly<Record<string, string>> = {
  cycle: 'Đợt báo cáo',
  conference: 'Hội nghị',
  stream: 'Thuộc',
  unit: 'Đơn vị',
  area: 'Địa bàn',
  parent: 'Trực thuộc',
  committee: 'Ban Chỉ đạo',
  inPlaceOf: 'Thay cho đơn vị đã kết thúc',
  rehearsal: 'Loại',
  status: 'Trạng thái',
  state: 'Trạng thái',
  standing: 'Báo cáo',
  template: 'Loại thư',
  kind: 'Loại',
  group: 'Cấp',
  punctuality: 'Đúng hạn',
  level: 'Cấp',
  hierarchy: 'Hệ thống',
  programme: 'Chương trình',
  text: 'Có chữ',
  q: 'Có chữ',
  from: 'Từ ngày',
  to: 'Đến ngày',
  on: 'Tại ngày',
  silentOn: 'Quá 3 tháng chưa báo cáo, tính đến ngày',
  disabled: 'Tài khoản',
  age: 'Thời gian từ ngày kết luận',
  noUnit: 'Chưa xác định đơn vị',
  noDate: 'Không có thời hạn',
  silent: 'Quá 3 tháng chưa báo cáo',
  waiting: 'Đang chờ',
  side: 'Chiều',
  only: 'Chỉ gồm',
  towards: 'Hướng',
  sort: 'Thứ tự',
  order: 'Chiều sắp xếp',
  account: 'Tài khoản',
  version: 'Phiên bản',
};

const boardStates: Record<BoardState | 'asked', string> = {
  overdue: 'quá hạn',
  missing: 'không gửi',
  returned: 'yêu cầu bổ sung',
  dueSoon: 'sắp đến hạn',
  underReview: 'chờ rà soát',
  accepted: 'đạt yêu cầu',
  extended: 'được gia hạn',
  suspended: 'tạm dừng thời hạn',
  notDue: 'chưa đến hạn',
  exempted: 'được miễn',
  asked: 'đề nghị gia hạn',
};

const taskStates: Record<TaskStanding, string> = {
  inTime: 'trong hạn',
  soon: 'sắp đến hạn',
  overdue: 'quá hạn',
  done: 'đã hoàn thành',
  withdrawn: 'đã rút',
};

const ages: Record<TaskAge, string> = {
  upTo30: 'đến 30 ngày',
  upTo90: 'đến 90 ngày',
  upTo180: 'đến 180 ngày',
  upTo365: 'đến 365 ngày',
  over365: 'trên 365 ngày',
};

const sorts: Readonly<Record<string, string>> = {
  number: 'theo số mục',
  due: 'theo thời hạn',
  age: 'theo ngày kết luận',
  heard: 'theo lần báo cáo gần nhất',
  protocol: 'theo danh sách thành viên',
  alphabet: 'theo bảng chữ cái',
  punctuality: 'kém đúng hạn nhất trước',
  completeness: 'kém đầy đủ nhất trước',
};

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  only: {
    ...{ recurring: 'còn tái diễn', proposed: 'đề xuất gộp' },
    ...{ open: 'chưa có trả lời', answered: 'đã có trả lời' },
  },
  towards: towardsLabels,
  rehearsal: { true: 'diễn tập', false: 'không gồm diễn tập' },
  state: { ...boardStates, ...taskStates },
  template: letterLabels,
  disabled: { true: 'đã ngừng', false: 'đang dùng' },
  age: ages,
  waiting: { verification: 'xác nhận hoàn thành', extension: 'gia hạn' },
  side: { given: 'đã giao', received: 'được giao' },
  sort: sorts,
  group: kindGroupLabels,
  order: { asc: 'tăng dần', desc: 'giảm dần' },
};

const accessKinds: Readonly<Record<string, string>> = accessKindLabels;

const pointsTo: Readonly<Record<string, Parameters<NamesOf>[0]>> = {
  cycle: 'cycle',
  conference: 'conference',
  stream: 'stream',
  unit: 'unit',
  area: 'unit',
  parent: 'unit',
  inPlaceOf: 'unit',
  committee: 'committee',
};

/** What only says how a page is cut, or who asks: no part of what is in the file. */
const unsaid: ReadonlySet<string> = new Set(['token', 'limit', 'offset', 'after', 'before']);
const onlyTrue: ReadonlySet<string> = new Set(['noUnit', 'noDate', 'silent']);

/** One line for each wish, in the order in which they were asked; a wish it does not know stays as it was written. */
export function filterInWords(asked: readonly (readonly [string, string])[], nameOf: NamesOf): readonly string[] {
  return asked.flatMap(([name, value]): readonly string[] => {
    if (unsaid.has(name) || value === '') return [];
    const said = nameOfWish(name, value);
    if (onlyTrue.has(name)) return value === 'true' ? [said] : [];
    return [`${said}: ${valueInWords(name, value, nameOf)}`];
  });
}

/** Letters are asked by their template, which is of a kind; an outline is one itself. */
function nameOfWish(name: string, value: string): string {
  return name === 'template' && !Object.hasOwn(letterLabels, value) ? 'Đề cương' : (names[name] ?? name);
}

function valueInWords(name: string, value: string, nameOf: NamesOf): string {
  const kind = pointsTo[name];
  if (kind !== undefined) return nameOf(kind, value) ?? value;
  const own = words[name]?.[value];
  if (own !== undefined) return own;
  const day = parseCivilDate(value);
  if (day !== null) return formatDate(day);
  if (name === 'text' || name === 'q') return `"${value}"`;
  if (name === 'standing') return label('submissionStatus', value);
  if (name === 'status')
    return label('status', value) === value ? label('deliveryStatus', value) : label('status', value);
  if (name === 'kind') return accessKinds[value] ?? label('kind', value);
  return label(name, value);
}
