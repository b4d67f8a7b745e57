import type { Like } from '#domain/words/console/like.ts';

/** Việc cần xử lý. */
export const vi = {
  title: 'Việc cần xử lý',
};

export const en: Like<typeof vi> = {
  title: 'To do',
};
