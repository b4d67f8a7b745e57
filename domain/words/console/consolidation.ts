import type { Like } from '#domain/words/console/like.ts';

/** Duyệt và tổng hợp. */
export const vi = {
  title: 'Duyệt và tổng hợp',
};

export const en: Like<typeof vi> = {
  title: 'Review and consolidate',
};
