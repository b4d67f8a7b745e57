import type { Like } from '#domain/words/console/like.ts';

/** Quản trị: accounts, positions, delegations, tokens, access log. */
export const vi = {
  title: 'Quản trị',
};

export const en: Like<typeof vi> = {
  title: 'Administration',
};
