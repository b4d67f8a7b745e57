import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { formatDate, officeMoment } from '#domain/words/dates.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** What `npm run example` says on its way. `on` is the rehearsal's own day. */
export const exampleSteps = {
  start: (title: string, url: string): string => `${title} — diễn tập trên ${url}`,
  clock: (from: CivilDate, to: CivilDate, perSecond: number): string =>
    `Đồng hồ diễn tập: ${formatDate(from)} → ${formatDate(to)}, mỗi giây khoảng ${formatNumber(perSecond.toFixed(1))} ngày`,
  at: (on: CivilDate, text: string): string => `${formatDate(on)}  ${text}`,
  organisation: (units: number, members: number): string =>
    `Đã có cây tổ chức (${formatNumber(units)} đơn vị), ${formatNumber(members)} thành viên báo cáo`,
  brokenRelation: (id: string): string => `Quan hệ ${id} không đúng ngay trong số liệu công bố: không đưa vào biểu mẫu`,
  planned: (committee: string): string => `Lập kế hoạch: ${committee}`,
  called: 'Đã gửi công văn yêu cầu báo cáo đến mọi đơn vị',
  acknowledged: (count: number): string => `${formatNumber(count)} đơn vị đã tiếp nhận; một đơn vị được miễn báo cáo`,
  invited: (points: number): string => `Đã lập hội nghị, gửi giấy mời; ${formatNumber(points)} điểm cầu`,
  submitted: (count: number): string => `${formatNumber(count)} báo cáo đã đến trong hạn`,
  returned: (unit: string): string => `Trả lại ${unit}, đã gửi lại và được chấp nhận`,
  extended: (unit: string, until: CivilDate): string => `Gia hạn cho ${unit} đến ${formatDate(until)}`,
  late: (unit: string): string => `${unit} gửi muộn, sau mốc nhắc cuối cùng`,
  closed: 'Kết thúc tiếp nhận, tổng hợp và phê duyệt',
  held: 'Hội nghị: điểm danh, khen thưởng, kết luận',
  noticed: (tasks: number): string => `Thông báo kết luận giao ${formatNumber(tasks)} nhiệm vụ`,
  inspected: (tasks: number, recommendations: number): string =>
    `Kiểm tra: kết luận giao ${formatNumber(tasks)} nhiệm vụ, ghi ${formatNumber(recommendations)} kiến nghị`,
  silence: (tasks: number): string =>
    `${formatNumber(tasks)} nhiệm vụ không thời hạn được đưa vào danh sách đôn đốc vì quá ba tháng chưa báo cáo`,
  worked: 'Giao đơn vị, tiến độ, gia hạn, hoàn thành, xác nhận hoàn thành, trả lại, mở lại',
  cycleClosed: (open: number): string => `Kết thúc đợt; ${formatNumber(open)} nhiệm vụ chuyển theo dõi tiếp`,
  asking: (count: number): string => `Hỏi hệ thống ${formatNumber(count)} câu của hồ sơ`,
} as const;

export interface ExampleFacts {
  readonly title: string;
  /** False: no cycle of the file could be run, and nothing below was lived. */
  readonly ran: boolean;
  readonly figures: readonly { readonly label: string; readonly value: number; readonly unit: string }[];
  readonly apportionedOver: number;
  readonly submissions: {
    readonly expected: number;
    readonly onTime: number;
    readonly late: number;
    readonly missing: number;
  };
  readonly reminders: { readonly sent: number; readonly toSubmitted: number };
  readonly conference: { readonly points: number; readonly present: number };
  readonly tasks: { readonly total: number; readonly withoutDeadline: number };
  readonly awards: number;
  readonly documents: readonly string[];
  readonly events: number;
  readonly chain: string;
  readonly passed: number;
  readonly failed: readonly string[];
  readonly unsupported: readonly string[];
  readonly notRun: readonly string[];
}

/** The readable end of a run, line by line. */
export function exampleSummary(facts: ExampleFacts): readonly string[] {
  const { passed, failed, unsupported } = facts;
  const n = formatNumber;
  return [
    '',
    facts.title,
    ...(facts.ran ? livedThrough(facts) : []),
    `Đối chiếu hồ sơ: ${n(passed)} đúng, ${n(failed.length)} sai, ${n(unsupported.length)} chưa có câu hỏi.`,
    ...listed('Sai', failed),
    ...listed('Chưa có câu hỏi', unsupported),
    ...listed('Chưa diễn tập được', facts.notRun),
  ];
}

function livedThrough(facts: ExampleFacts): readonly string[] {
  const n = formatNumber;
  const { submissions, reminders, conference, tasks } = facts;
  const figures = facts.figures.map(({ label, value, unit }) => `  - ${label}: ${n(value)} ${unit}`);
  return [
    ...(figures.length === 0 ? ['Hồ sơ không nêu số liệu nào.'] : ['Số liệu đọc lại từ hệ thống:', ...figures]),
    ...(facts.apportionedOver === 0
      ? []
      : [
          `Hồ sơ chỉ nêu tổng số; số liệu từng đơn vị do chương trình phân bổ cho ${n(facts.apportionedOver)} đơn vị, cộng lại đúng bằng tổng số.`,
        ]),
    `Báo cáo: ${n(submissions.expected)} phải gửi, ${n(submissions.onTime)} đúng hạn, ${n(submissions.late)} muộn, ${n(submissions.missing)} không gửi.`,
    `Nhắc việc: ${n(reminders.sent)} thư, trong đó ${n(reminders.toSubmitted)} thư đến đơn vị đã gửi báo cáo.`,
    `Hội nghị: ${n(conference.points)} điểm, ${n(conference.present)} người có mặt; khen thưởng ${n(facts.awards)}.`,
    `Nhiệm vụ: ${n(tasks.total)}, trong đó ${n(tasks.withoutDeadline)} không có thời hạn cụ thể.`,
    `Văn bản: ${facts.documents.length === 0 ? 'không có' : facts.documents.join(', ')}.`,
    `Nhật ký: ${n(facts.events)} sự kiện, chuỗi băm ${facts.chain === 'ok' ? 'nguyên vẹn' : 'bị đứt'}.`,
  ];
}

function listed(what: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${what}: ${items.join('; ')}.`];
}

/** What a run could not do, or did not get back. */
export const exampleFaults = {
  noCycle: 'hồ sơ không có đợt sơ kết, tổng kết: chỉ trả lời các câu hỏi không cần hội nghị',
  notHeld: (tasks: number, recommendations: number, awards: number): string =>
    `${formatNumber(tasks)} nhiệm vụ, ${formatNumber(recommendations)} kiến nghị, ${formatNumber(awards)} khen thưởng`,
  reviewNotRun: (label: string, kind: string): string => `đợt "${label}" (${kind})`,
  figureDiffers: (code: string, expected: number, found: string): string =>
    `Số liệu ${code}: hồ sơ ${formatNumber(expected)}, hệ thống trả ${found}`,
  lateUnmeant: (unit: string, seconds: number): string =>
    `Máy quá chậm: báo cáo của ${unit} đáng lẽ đúng hạn đã đến sau hạn. Chạy lại chậm hơn: --seconds ${String(seconds)}`,
  windowClosed: (due: Instant): string => `Hạn ${officeMoment(due)} đã qua trước khi mọi báo cáo đúng hạn kịp đến`,
  rungCollapsed: (rung: string): string => `Mốc nhắc ${rung} không kịp tự gửi, bị mốc sau thay`,
  slower: (why: string, seconds: number): string =>
    `Máy không theo kịp đồng hồ diễn tập (${why}). Hủy lần này, diễn tập lại trong ${String(seconds)} giây`,
  tooSlow: (why: string, seconds: number): string =>
    `Máy quá chậm để diễn tập (${why}). Hãy thử lại khi máy rảnh, hoặc chậm hơn nữa: --seconds ${String(seconds)}`,
  abandoned: 'Hủy lần diễn tập vì máy không theo kịp',
  rungMissing: (rung: string): string => `Mốc nhắc ${rung} không gửi đi`,
  rungTwice: (rung: string, unit: string): string => `Mốc nhắc ${rung} gửi hai lần đến ${unit}`,
  remindedAfter: (unit: string): string => `Đơn vị ${unit} đã gửi báo cáo mà vẫn bị nhắc`,
  mailWaits: (count: number): string => `${formatNumber(count)} thư chưa được gửi đi`,
  documentWaits: (name: string): string => `Văn bản ${name} chưa được lập`,
  chainBroken: 'Chuỗi băm bị đứt',
  silenceMissing: (numbers: readonly number[]): string =>
    `Nhiệm vụ ${numbers.join(', ')} quá ba tháng chưa báo cáo mà chưa vào danh sách đôn đốc`,
} as const;
