import type { Like } from '#domain/words/console/like.ts';

/** First run: the example and the guided first cycle. */
export const vi = {
  title: 'Bắt đầu',
};

export const en: Like<typeof vi> = {
  title: 'Start',
};
