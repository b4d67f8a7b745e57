/** The search box of the band. */
export const search = {
  title: 'Tìm',
  label: 'Tìm đơn vị, đợt, hội nghị, nhiệm vụ, văn bản',
  placeholder: 'Tìm',
  hint: 'Gõ có dấu hay không dấu đều được. Phím / mở ô tìm, mũi tên chọn, Enter mở.',
  results: 'Kết quả tìm',
  found: '{{count}} kết quả',
  nothing: 'Không tìm thấy "{{text}}" trong phạm vi của đồng chí.',
  failed: 'Chưa tìm được. Thử lại sau ít phút.',
  kind: { unit: 'Đơn vị', cycle: 'Đợt báo cáo', conference: 'Hội nghị', task: 'Nhiệm vụ', document: 'Văn bản' },
  ended: 'đến {{day}}',
};
