import type { Like } from '#domain/words/console/like.ts';

/** The board of a cycle, its stations and its calendar strip. */
export const vi = {
  title: 'Kỳ báo cáo',
};

export const en: Like<typeof vi> = {
  title: 'Review cycle',
};
