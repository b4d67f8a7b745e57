import type { Like } from '#domain/words/console/like.ts';

/** Hộp thư: the delivery log. */
export const vi = {
  title: 'Hộp thư',
};

export const en: Like<typeof vi> = {
  title: 'Mailbox',
};
