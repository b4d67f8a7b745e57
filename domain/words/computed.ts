import type { Language } from '#domain/words/language.ts';
import { say } from '#domain/words/phrase.ts';

interface NotComputed {
  /** Labels of the figures it is made of that are not there; none: it would be divided by zero. */
  readonly without: readonly string[];
}

const words = {
  vi: {
    without: 'Chưa tính được: chưa có số liệu {labels:plain}.',
    byZero: 'Không tính được: phép chia cho 0.',
    cell: 'Tự tính từ các chỉ tiêu khác, không nhập.',
  },
  en: {
    without: 'Cannot be computed yet: there is no figure for {labels:plain}.',
    byZero: 'Cannot be computed: it would be divided by 0.',
    cell: 'Computed from other indicators, not filled in.',
  },
} as const;

/** Why a computed figure has no value. */
export function notComputed({ without }: NotComputed, language: Language = 'vi'): string {
  const { byZero, without: lacking } = words[language];
  if (without.length === 0) return byZero;
  return say(lacking, { labels: without.map((label) => `"${label}"`).join(', ') }, language) ?? byZero;
}

/** What a cell of a workbook says of itself where no program can reckon it. */
export const computedCellWords = words.vi.cell;

/** In an empty form, where a figure is computed: what it will be made of. Papers are Vietnamese. */
export function computedAs(formula: string): string {
  return `hệ thống tính: ${formula}`;
}
