import type { Like } from '#domain/words/console/like.ts';

/** A person's own account. */
export const vi = {
  title: 'Tài khoản của tôi',
};

export const en: Like<typeof vi> = {
  title: 'My account',
};
