import type { Like } from '#domain/words/console/like.ts';

/** Hội nghị. */
export const vi = {
  title: 'Hội nghị',
};

export const en: Like<typeof vi> = {
  title: 'Conference',
};
