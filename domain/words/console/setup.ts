import type { Like } from '#domain/words/console/like.ts';

/** The one-time set-up link. */
export const vi = {
  title: 'Thiết lập lần đầu',
};

export const en: Like<typeof vi> = {
  title: 'First set-up',
};
