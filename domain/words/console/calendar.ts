import type { Like } from '#domain/words/console/like.ts';

/** Lịch làm việc. */
export const vi = {
  title: 'Lịch làm việc',
};

export const en: Like<typeof vi> = {
  title: 'Working calendar',
};
