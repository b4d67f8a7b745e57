import { capital, sentence } from '#domain/documents/letter-head.ts';
import type { RecommendationLeftOpen } from '#domain/review-cycle/left-open.ts';

/** As a report says of it, in Vietnamese whatever the screen's language: what goes up is told like what goes down. */
export function unansweredSentence({
  from,
  to,
  statement,
  notice,
}: Omit<RecommendationLeftOpen, 'conference' | 'id'>): string {
  const who = [from, to === '' ? '' : `kiến nghị ${to}`].filter((part) => part !== '').join(' ');
  const what = statement.trim().replace(/[.;,]+$/u, '');
  return capital(sentence(`${who === '' ? 'Kiến nghị' : who}: ${what} (Thông báo số ${notice}): chưa có trả lời`));
}
