import type { Like } from '#domain/words/console/like.ts';

/** Hội nghị. */
export const vi = {
  title: 'Hội nghị',
  signer: {
    authority: 'Thẩm quyền ký',
    authorityHint: 'ví dụ: TM. BAN CHỈ ĐẠO',
    post: 'Chức vụ người ký',
    name: 'Họ tên người ký',
  },
};

export const en: Like<typeof vi> = {
  title: 'Conference',
  signer: {
    authority: 'By authority of',
    authorityHint: 'such as: TM. BAN CHỈ ĐẠO',
    post: 'Post of the signer',
    name: 'Name of the signer',
  },
};
