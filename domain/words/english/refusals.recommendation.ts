import type { AnswerRefusal } from '#domain/recommendation/answer-fault.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const englishRecommendationRefusals: RefusalWords<AnswerRefusal> = {
  'recommendation-unknown': 'There is no such recommendation; the list may just have been written anew.',
  'recommendation-not-asked-of': [
    '"{name:plain}" was not asked; choose one that the recommendation names, or answer for all.',
    'Whoever answers was not asked.',
  ],
  'recommendation-answer-empty': 'Who answered and what was said have to be stated.',
  'recommendation-answer-in-future': [
    '{date:day} is to come; state the day of the letter, or on which it was said.',
    'The day of the answer is to come.',
  ],
  'recommendation-answer-before-asked': [
    'The answer of {date:day} is before the day of the recommendation, {since:day}.',
    'The answer is before the recommendation.',
  ],
};
