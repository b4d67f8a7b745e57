import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { ReportPace } from '#domain/overview/report-pace.ts';
import { dayWithWeekday, shortDate } from '#domain/words/dates.ts';
import { label } from '#domain/words/labels.ts';
import { formatNumber } from '#domain/words/numbers.ts';

export interface DigestFacts {
  readonly recipient: string;
  readonly unit: string;
  readonly day: CivilDate;
  readonly tasks: {
    readonly total: number;
    readonly inTime: number;
    readonly soon: number;
    readonly overdue: number;
    readonly done: number;
    readonly doneOnTime: number;
    readonly doneLate: number;
    readonly toVerify: number;
    readonly asking: number;
  };
  readonly cycles: readonly {
    readonly label: string;
    readonly programmes: readonly string[];
    readonly pace: ReportPace;
  }[];
  readonly longest: readonly { readonly statement: string; readonly due: Instant; readonly units: readonly string[] }[];
  readonly link: string;
}

const n = (count: number): string => formatNumber(String(count));

/** The leader's page as a letter: the same numbers, of the same morning. */
export function digestMail(facts: DigestFacts) {
  const { recipient, unit, day, tasks, cycles, longest, link } = facts;
  const lines = [
    `Kính gửi: ${recipient}`,
    `Tình hình thực hiện của ${unit} đến sáng ${dayWithWeekday(day)}:`,
    `Nhiệm vụ: ${n(tasks.total)}, gồm ${n(tasks.inTime)} trong hạn, ${n(tasks.soon)} sắp đến hạn, ${n(tasks.overdue)} quá hạn, ${n(tasks.done)} hoàn thành (${n(tasks.doneOnTime)} đúng hạn, ${n(tasks.doneLate)} trễ hạn).`,
    waiting(tasks),
    list('Báo cáo của các đợt đang tiếp nhận:', cycles.map(cycleLine)),
    list('Nhiệm vụ quá hạn lâu nhất:', longest.map(taskLine)),
    'Xem danh sách và cho ý kiến tại:',
    link,
    'Thư do hệ thống Hội Nghị gửi tự động; xin không trả lời thư này.',
  ];
  return {
    subject: `Tình hình thực hiện đến ngày ${shortDate(day)}: ${n(tasks.overdue)} nhiệm vụ quá hạn`,
    text: `${lines.filter((line) => line !== null).join('\n\n')}\n`.normalize('NFC'),
  };
}

function waiting({ toVerify, asking }: DigestFacts['tasks']): string | null {
  const parts = [
    ...(toVerify > 0 ? [`${n(toVerify)} nhiệm vụ chờ xác nhận hoàn thành`] : []),
    ...(asking > 0 ? [`${n(asking)} nhiệm vụ có đề nghị gia hạn`] : []),
  ];
  return parts.length === 0 ? null : `Đang chờ: ${parts.join(', ')}.`;
}

function list(head: string, lines: readonly string[]): string | null {
  return lines.length === 0 ? null : [head, ...lines.map((line) => `- ${line}`)].join('\n');
}

function cycleLine({ label: period, programmes, pace }: DigestFacts['cycles'][number]): string {
  const of = programmes.map((code) => label('programme', code)).join(', ');
  const due =
    pace.due === 0
      ? `chưa đến hạn, ${n(pace.handedIn)}/${n(pace.units)} đơn vị đã gửi`
      : `${n(pace.dueHandedIn)}/${n(pace.due)} báo cáo đến hạn đã gửi`;
  const late = pace.overdue > 0 ? `, ${n(pace.overdue)} đơn vị quá hạn` : '';
  return `${period}, ${of}: ${due}${late}.`;
}

function taskLine({ statement, due, units }: DigestFacts['longest'][number]): string {
  const day = shortDate(vietnamDate(due));
  return `${statement} (hạn ${day}${units.length === 0 ? '' : `; ${units.join(', ')}`})`;
}
