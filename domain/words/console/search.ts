import type { Like } from '#domain/words/console/like.ts';

/** The search box of the band. */
export const vi = {
  title: 'Tìm',
  label: 'Tìm đơn vị, kỳ, hội nghị, nhiệm vụ, văn bản',
  placeholder: 'Tìm',
  hint: 'Gõ có dấu hay không dấu đều được. Phím / mở ô tìm, mũi tên chọn, Enter mở.',
  results: 'Kết quả tìm',
  found: '{{count}} kết quả',
  nothing: 'Không tìm thấy "{{text}}" trong phạm vi của đồng chí.',
  failed: 'Chưa tìm được. Thử lại sau ít phút.',
  kind: { unit: 'Đơn vị', cycle: 'Kỳ báo cáo', conference: 'Hội nghị', task: 'Nhiệm vụ', document: 'Văn bản' },
  ended: 'đến {{day}}',
};

export const en: Like<typeof vi> = {
  title: 'Search',
  label: 'Search units, cycles, conferences, tasks, documents',
  placeholder: 'Search',
  hint: 'With or without marks. The key / opens the box, arrows choose, Enter opens.',
  results: 'Results',
  found: '{{count}} results',
  nothing: 'Nothing found for "{{text}}" within your remit.',
  failed: 'The search did not work. Try again in a while.',
  kind: { unit: 'Units', cycle: 'Cycles', conference: 'Conferences', task: 'Tasks', document: 'Documents' },
  ended: 'until {{day}}',
};
