import { day, type Fact, text, way, word, words } from '#domain/kernel/event-facts.ts';
import type { RecordedAnswer } from '#domain/recommendation/answer.ts';

/** As a history tells it, whatever keeps the recommendation. */
export function answerFacts({ by, date, stance, statement, text: said, corrects }: RecordedAnswer): readonly Fact[] {
  const head = [...text('name', by), ...text('title', statement), day('date', date)];
  return [...head, word('answerStance', stance), ...words(said), ...way('again', corrects)];
}
