/** How the days of the Labour Code of 2019, art. 112, are called in a table; the last of 2/9 is the one beside it. */
export const label = {
  newYear: 'Tết Dương lịch',
  tet: 'Tết Âm lịch',
  ancestors: 'Giỗ Tổ Hùng Vương',
  victory: 'Ngày Chiến thắng 30/4',
  labour: 'Ngày Quốc tế lao động 1/5',
  national: 'Quốc khánh 2/9',
  culture: 'Ngày Văn hóa Việt Nam 24/11',
  besideNational: 'Quốc khánh: ngày liền kề 2/9',
};

/** What a day nobody has published yet rests on; each says that it is foreseen. */
export const source = {
  fixed: 'Dự kiến: BLLĐ 2019 điều 112, tính toán',
  lunar: 'Dự kiến: BLLĐ 2019 điều 112; ngày âm lịch UTC+7, tính toán',
  compensated: 'Dự kiến: BLLĐ 2019 điều 111–112, nghỉ bù, tính toán',
  tet: 'Dự kiến: BLLĐ 2019 điều 112, năm ngày chọn như các năm trước; chưa có thông báo',
  adjacent: 'Dự kiến: BLLĐ 2019 điều 112, ngày liền kề chọn như các năm trước; chưa có thông báo',
};
