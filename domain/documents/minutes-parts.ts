import { type ConcludedItem, itemText } from '#domain/documents/concluded-item.ts';
import { capital, sentence } from '#domain/documents/letter-head.ts';
import type { MinutesPart } from '#domain/documents/minutes-text.ts';
import { linesIn } from '#domain/kernel/readable.ts';
import { officeHour } from '#domain/words/dates.ts';
import { formatPercent } from '#domain/words/numbers.ts';

/** What the record has of a conference, as its minutes tell it. */
export interface MinutesFacts {
  /** As the notice tells who took part. */
  readonly participants: readonly string[];
  /** Those at which the roll was called. */
  readonly points: readonly { readonly name: string; readonly present: number }[];
  readonly excused: readonly string[];
  readonly absent: readonly string[];
  readonly substitutes: readonly { readonly who: string; readonly instead: string }[];
  readonly agenda: readonly {
    readonly time: string;
    readonly title: string;
    readonly presenter: string | null;
    /** When it was dealt with, `HH:mm`; an end that nobody recorded is null. Empty: by the agenda's own time. */
    readonly dealtWith: readonly { readonly from: string; readonly to: string | null }[];
  }[];
  readonly speeches: readonly {
    readonly by: string;
    readonly paper: string | null;
    /** To how things are done (xin phát biểu về quy trình). */
    readonly onProcedure: boolean;
    readonly said: string;
  }[];
  /** Those that were counted. */
  readonly votes: readonly {
    readonly question: string;
    readonly present: number;
    readonly inFavour: number;
    readonly against: number;
    readonly abstained: number;
    readonly notVoting: number;
  }[];
  /** Papers that were handed in and that nobody read out. */
  readonly unread: readonly { readonly by: string; readonly title: string | null }[];
  readonly recommendations: readonly { readonly from: string; readonly to: string; readonly statement: string }[];
  readonly awards: readonly {
    readonly what: string;
    readonly by: string;
    readonly recipient: 'collective' | 'person';
    readonly count: number;
    readonly names: readonly string[];
    readonly for: string;
  }[];
  readonly concluded: {
    readonly results: readonly string[];
    readonly shortcomings: readonly string[];
    readonly causes: readonly string[];
    readonly items: readonly ConcludedItem[];
  } | null;
}

/** Each part as the record alone tells it, in the convention of narratives; empty: the record says nothing of it. */
export function filledParts(facts: MinutesFacts): Readonly<Record<MinutesPart, string>> {
  return {
    attendance: inLines(attendance(facts)),
    proceedings: inLines([...facts.agenda.map(agendaLine), ...facts.votes.map(voteLine)]),
    speeches: inLines(speeches(facts)),
    recommendations: inLines(
      facts.recommendations.map(({ from, to, statement }) => `- ${from} kiến nghị ${to}: ${statement}`),
    ),
    awards: inLines(facts.awards.map(awardLine)),
    conclusion: inLines(conclusion(facts)),
  };
}

/** An item of a list is one line, whatever was typed. */
function inLines(lines: readonly string[]): string {
  return lines.map((line) => sentence(linesIn(line).join(' '))).join('\n');
}

function attendance({ participants, points, excused, absent, substitutes }: MinutesFacts): readonly string[] {
  const named = (word: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`- ${word}: ${names.join('; ')}`];
  return [
    ...participants.map((one) => `- ${one}`),
    ...(points.length < 2 ? [] : points.map(({ name, present }) => `- Điểm cầu ${bare(name)}: ${present} đại biểu`)),
    ...named(
      'Dự thay',
      substitutes.map(({ who, instead }) => `${who} (thay ${instead})`),
    ),
    ...named('Vắng mặt có lý do', excused),
    ...named('Vắng mặt', absent),
  ];
}

/** "Điểm cầu huyện A" is called so already. */
function bare(name: string): string {
  return name.replace(/^điểm cầu\s+/iu, '');
}

function agendaLine({ time, title, presenter, dealtWith }: MinutesFacts['agenda'][number]): string {
  const what = presenter === null || presenter.trim() === '' ? title : `${title} (${presenter.trim()})`;
  const when = dealtWith.length === 0 ? time.trim() : capital(dealtWith.map(span).join(', '));
  return `- ${when === '' ? '' : `${when}: `}${what}`;
}

/** Of those present, whoever raised no hand included. */
function voteLine(vote: MinutesFacts['votes'][number]): string {
  const { question, present, inFavour, against, abstained, notVoting } = vote;
  const rest = `không tán thành: ${against}, không có ý kiến: ${abstained}, không biểu quyết: ${notVoting}`;
  return `- Biểu quyết “${question}”: tán thành ${inFavour}/${present} đại biểu có mặt${rate(inFavour, present)}, ${rest}`;
}

/** `, đạt 93,75%`. */
function rate(part: number, of: number): string {
  if (of === 0) return '';
  return `, đạt ${formatPercent(Math.round((part * 10_000) / of) / 100)}`;
}

function span({ from, to }: MinutesFacts['agenda'][number]['dealtWith'][number]): string {
  return to === null ? `từ ${officeHour(from)}` : `từ ${officeHour(from)} đến ${officeHour(to)}`;
}

function speeches({ speeches: spoken, unread }: MinutesFacts): readonly string[] {
  const handedIn = unread.map(({ by, title }) => (title === null ? by : `${by} (“${title}”)`));
  return [
    ...spoken.map(({ by, paper, said, onProcedure }) => {
      const asks = onProcedure ? `${by} (phát biểu về quy trình)` : by;
      const who = paper === null ? asks : `${asks} (tham luận “${paper}”)`;
      return `- ${said.trim() === '' ? who : `${who}: ${said}`}`;
    }),
    ...(handedIn.length === 0 ? [] : [`- Tham luận gửi Hội nghị bằng văn bản: ${handedIn.join('; ')}`]),
  ];
}

function awardLine({ what, by, recipient, count, names, for: why }: MinutesFacts['awards'][number]): string {
  const whom = `${count} ${recipient === 'person' ? 'cá nhân' : 'tập thể'}`;
  const list = names.length === 0 ? '' : ` (${names.join(', ')})`;
  const given = by.trim() === '' ? what : `${what} của ${by.trim()}`;
  return `- ${given} tặng ${whom}${list}${why.trim() === '' ? '' : `: ${why.trim()}`}`;
}

function conclusion({ concluded }: MinutesFacts): readonly string[] {
  if (concluded === null) return [];
  const { results, shortcomings, causes, items } = concluded;
  const part = (word: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${word}:`, ...texts.map((one) => `- ${one}`)];
  return [
    ...part('Kết quả đạt được', results),
    ...part('Tồn tại, hạn chế', shortcomings),
    ...part('Nguyên nhân', causes),
    ...(items.length === 0 ? [] : ['Nhiệm vụ, chỉ đạo và kiến nghị:']),
    ...items.map((item, index) => [`${index + 1}. ${itemText(item)}`, ...item.parts.map((one) => `- ${one}`)]).flat(),
  ];
}
