import type { Like } from '#domain/words/console/like.ts';

/** Nhật ký: a sentence per event. */
export const vi = {
  title: 'Nhật ký',
};

export const en: Like<typeof vi> = {
  title: 'History',
};
