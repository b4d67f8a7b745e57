import type { Like } from '#domain/words/console/like.ts';

/** The plan wizard. */
export const vi = {
  title: 'Lập kế hoạch kỳ',
};

export const en: Like<typeof vi> = {
  title: 'Plan a cycle',
};
