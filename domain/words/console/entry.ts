import type { Like } from '#domain/words/console/like.ts';

/** Nhập báo cáo. */
export const vi = {
  title: 'Nhập báo cáo',
};

export const en: Like<typeof vi> = {
  title: 'Report entry',
};
