import type { Like } from '#domain/words/console/like.ts';

/** Tổ chức: the tree by date, contacts, people. */
export const vi = {
  title: 'Tổ chức',
};

export const en: Like<typeof vi> = {
  title: 'Organisation',
};
