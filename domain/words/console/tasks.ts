import type { Like } from '#domain/words/console/like.ts';

/** Theo dõi nhiệm vụ. */
export const vi = {
  title: 'Theo dõi nhiệm vụ',
};

export const en: Like<typeof vi> = {
  title: 'Task tracking',
};
