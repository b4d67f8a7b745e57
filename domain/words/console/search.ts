import type { Like } from '#domain/words/console/like.ts';

/** The search box of the band. */
export const vi = {
  title: 'Tìm',
};

export const en: Like<typeof vi> = {
  title: 'Search',
};
