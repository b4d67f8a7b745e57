import type { Like } from '#domain/words/console/like.ts';

/** Kỳ báo cáo: the list. */
export const vi = {
  title: 'Kỳ báo cáo',
};

export const en: Like<typeof vi> = {
  title: 'Review cycles',
};
