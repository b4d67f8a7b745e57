import type { Like } from '#domain/words/console/like.ts';

/** Kết luận. */
export const vi = {
  title: 'Kết luận',
};

export const en: Like<typeof vi> = {
  title: 'Conclusions',
};
