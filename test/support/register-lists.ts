import type { SheetCells } from '#domain/register-import/cells.ts';

/** Lists as an office has them, of a province and of a commune of 2026; every name and address is invented. */

const first = ['An', 'Bình', 'Cẩm', 'Đại', 'Đông', 'Gia', 'Hải', 'Hòa', 'Kim', 'Lạc', 'Minh', 'Nam', 'Phú', 'Quang'];
const second = ['Sơn', 'Thủy', 'Lộc', 'Phong', 'Trung', 'Thịnh', 'Lâm', 'Điền', 'Hưng', 'Long'];
const places = first.flatMap((one) => second.map((other) => `${one} ${other}`));

const departments = [
  ...['Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Công Thương', 'Sở Tư pháp', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'],
  ...[
    'Sở Nông nghiệp và Môi trường',
    'Sở Khoa học và Công nghệ',
    'Sở Văn hóa và Thể thao',
    'Sở Du lịch',
    'Thanh tra tỉnh',
  ],
  ...[
    'Văn phòng Ủy ban nhân dân tỉnh',
    'Ban Tổ chức Tỉnh ủy',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Ban Nội chính Tỉnh ủy',
  ],
  ...['Ủy ban Kiểm tra Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'Đảng ủy các cơ quan Đảng tỉnh', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  ...['Công an tỉnh', 'Bộ Chỉ huy quân sự tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Liên đoàn Lao động tỉnh'],
  ...['Hội Nông dân tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh', 'Hội Cựu chiến binh tỉnh', 'Tỉnh đoàn', 'Tòa án nhân dân tỉnh'],
  ...[
    'Viện Kiểm sát nhân dân tỉnh',
    'Thi hành án dân sự tỉnh',
    'Thuế tỉnh',
    'Kho bạc Nhà nước khu vực',
    'Bảo hiểm xã hội tỉnh',
  ],
  ...['Thống kê tỉnh', 'Trung tâm Phục vụ hành chính công tỉnh', 'Bệnh viện Đa khoa tỉnh', 'Trường Cao đẳng nghề tỉnh'],
  ...['Hợp tác xã Dịch vụ tỉnh', 'Ban Quản lý các khu công nghiệp tỉnh'],
];
const kindsOfOffices: Readonly<Record<string, string>> = {
  'Thanh tra tỉnh': 'thanh tra tỉnh',
  'Thuế tỉnh': 'cơ quan ngành dọc',
  'Kho bạc Nhà nước khu vực': 'cơ quan khu vực',
  'Bảo hiểm xã hội tỉnh': 'cơ quan ngành dọc',
  'Thống kê tỉnh': 'cơ quan ngành dọc',
  'Tỉnh đoàn': 'đoàn thể',
  'Hợp tác xã Dịch vụ tỉnh': 'doanh nghiệp tư nhân',
  'Ban Quản lý các khu công nghiệp tỉnh': 'sở, ngành',
};

export const provinceHead = ['TT', 'TÊN ĐƠN VỊ', 'Loai', 'Thuộc', 'Email', 'Từ ngày', 'Mã định danh'];

/** 129 communes, wards and a special zone, 40 bodies, under one province: titles above, heads without marks, as lists are. */
export function provinceList(): SheetCells {
  const communes = places.slice(0, 129).map((place, index) => {
    const kind = index === 128 ? 'đặc khu' : index % 4 === 0 ? 'phường' : 'xã';
    return [
      `${kind} ${place}`,
      kind,
      'tỉnh Thái Minh',
      `p${String(index + 1)}@thaiminh.example`,
      '01/07/2025',
      String(30_001 + index),
    ];
  });
  const bodies = departments.map((name, index) => [
    ...[
      name,
      kindsOfOffices[name] ?? '',
      'UBND tỉnh Thái Minh',
      `s${String(index + 1)}@thaiminh.example`,
      '01/07/2025',
      '',
    ],
  ]);
  const rows = [['tỉnh Thái Minh', 'tỉnh', '', 'vanthu@thaiminh.example', '01/07/2025', '99'], ...communes, ...bodies];
  return {
    name: 'Danh mục',
    rows: [
      ['DANH MỤC ĐƠN VỊ TỈNH THÁI MINH'],
      ['(ban hành kèm theo Quyết định số 15/QĐ-UBND)'],
      provinceHead,
      ...rows.map((cells, index) => [String(index + 1), ...cells]),
    ],
  };
}

/** A commune with its thôn, school, Công an xã and the people who report for them. */
export const communeList: readonly SheetCells[] = [
  {
    name: 'Đơn vị',
    rows: [
      ['Tên đơn vị', 'Loại', 'Thuộc'],
      ['xã Tân Hòa', 'xã', ''],
      ...['Đông', 'Đoài', 'Trung', 'Thượng'].map((name) => [`thôn ${name}`, 'thôn', 'xã Tân Hòa']),
      ['tổ dân phố Chợ', '', 'UBND xã Tân Hòa'],
      ['Công an xã Tân Hòa', '', 'xã Tân Hòa'],
      ['Ban Chỉ huy quân sự xã Tân Hòa', '', 'xã Tân Hòa'],
      ['Trạm Y tế xã Tân Hòa', '', 'xã Tân Hòa'],
      ['Trường Tiểu học Tân Hòa', '', 'xã Tân Hòa'],
      ['Đảng ủy xã Tân Hòa', '', 'xã Tân Hòa'],
      ['Ban Xây dựng Đảng', 'ban Đảng', 'Đảng ủy xã Tân Hòa'],
      ['Ban Công tác Mặt trận thôn Đông', '', 'thôn Đông'],
    ],
  },
  {
    name: 'Người',
    rows: [
      ['Họ và tên', 'Email', 'Vai trò', 'Đơn vị', 'Chức vụ'],
      ['Trần Văn Bốn', 'bon@tanhoa.example', 'Người lập báo cáo', 'thôn Đông', 'Trưởng thôn'],
      ['Lê Thị Năm', 'nam@tanhoa.example', 'Thủ trưởng', 'Trường Tiểu học Tân Hòa', 'Hiệu trưởng'],
      ['Phạm Văn Sáu', 'sau@tanhoa.example', 'đầu mối', 'Công an xã Tân Hòa', ''],
      ['Ngô Thị Bảy', 'bay@tanhoa.example', 'chuyên viên', 'xã Tân Hòa', 'Chuyên viên'],
    ],
  },
];
