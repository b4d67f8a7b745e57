import type { Like } from '#domain/words/console/like.ts';

/** Sign-in, second factor, personas of an evaluation. */
export const vi = {
  title: 'Đăng nhập',
};

export const en: Like<typeof vi> = {
  title: 'Sign in',
};
