import type { ExplainLine } from '#domain/deadlines/deadline.ts';
import { dayWithWeekday } from '#domain/words/dates.ts';
import { englishDay } from '#domain/words/english/dates.ts';
import { englishExplain } from '#domain/words/english/explain.ts';
import type { Language } from '#domain/words/language.ts';
import { type Facts, say, type Wording } from '#domain/words/phrase.ts';

/** Each line of `GET …/explain` as a sentence. `day` is the line's own date. */
export const explainWords: Record<ExplainLine['code'], Wording> = {
  stated: ['Ngày gốc để tính, văn bản ghi "{raw}": {day}.', 'Ngày gốc để tính: {day}.'],
  countedBackFromConference: [
    'Tính lùi {workingDays} ngày làm việc từ ngày hội nghị ({conference:day}): {day}.',
    'Tính lùi từ ngày hội nghị: {day}.',
  ],
  dayOfPeriod: ['Ngày {number:plain} của tháng cuối kỳ: {day}.', 'Ngày ấn định của tháng cuối kỳ: {day}.'],
  lastDayOfMonth: [
    'Tháng cuối kỳ không có ngày {number:plain} nên tính ngày cuối tháng: {day}.',
    'Tính ngày cuối tháng: {day}.',
  ],
  countedBackFromEvent: ['Tính lùi {workingDays} ngày làm việc từ {event}: {day}.', 'Tính lùi từ sự kiện: {day}.'],
  countedFromEvent: ['Tính {workingDays} ngày làm việc sau {event}: {day}.', 'Tính từ sự kiện: {day}.'],
  dayBefore: 'Ghi "trước ngày", không kể ngày đó: tính đến {day}.',
  dayCounted: 'Ghi "trước ngày", kể cả ngày đó: tính đến {day}.',
  rolledBackToWorkingDay: 'Rơi vào ngày nghỉ mà phải xong trước ngày đã ghi: lùi về ngày làm việc liền trước, {day}.',
  rolledToWorkingDay:
    'Rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo: {day} (Điều 148 Bộ luật Dân sự 2015).',
  keptOnDayOff: '{day} là ngày nghỉ; đợt này giữ nguyên ngày đã định.',
  dayOffPassed: ['Bỏ qua {day}: {label} ({source}).', 'Bỏ qua {day}: nghỉ cuối tuần.'],
  extended: ['Được gia hạn từ {previous:day} đến {day}.', 'Được gia hạn đến {day}.'],
  calendarChanged: [
    'Lịch làm việc riêng của {unit} thay đổi: hạn trước đó là {previous:day}, nay là {day}.',
    'Lịch làm việc thay đổi (bản {calendar}): hạn trước đó là {previous:day}, nay là {day}.',
    'Tính lại theo lịch làm việc mới: {day}.',
  ],
  calendarNotFollowed: [
    'Lịch làm việc riêng của {unit} ({source}) thay đổi sau đó; hạn này được giữ nguyên ngày {day}: {reason}.',
    'Lịch làm việc bản {calendar} công bố sau đó; hạn này được giữ nguyên ngày {day}: {reason}.',
    'Lịch làm việc thay đổi sau đó; hạn này được giữ nguyên: {day}.',
  ],
  ownCalendar: [
    'Theo lịch làm việc riêng của {unit}, {source}: {day}.',
    'Theo lịch làm việc riêng của đơn vị chủ trì: {day}.',
  ],
  foreseenCalendar: 'Lịch nghỉ chính thức của năm này chưa được công bố: {day} là ngày dự kiến, tính theo luật.',
  endOfDay: 'Hạn kết thúc khi hết {day} (24 giờ 00 phút).',
  atHour: ['Hạn kết thúc lúc {hour}, {day}.', 'Hạn kết thúc trong {day}.'],
  resultingInstant: ['Hạn cuối cùng: {instant:moment}.', 'Hạn cuối cùng: {day}.'],
};

const spoken: Record<Language, typeof explainWords> = { vi: explainWords, en: englishExplain };

export function explainSentence(line: ExplainLine, language: Language = 'vi'): string {
  const day = { vi: dayWithWeekday, en: englishDay }[language](line.date);
  const facts: Facts = { ...line.facts, day };
  return say(spoken[language][line.code], facts, language) ?? day;
}
