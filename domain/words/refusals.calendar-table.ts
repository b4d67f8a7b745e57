import type { CalendarTableRefusalCode } from '#domain/calendar-table/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const calendarTableRefusals: RefusalWords<CalendarTableRefusalCode> = {
  'calendar-not-permitted': 'Đây là việc của quản trị hệ thống.',
  'calendar-version-exists': [
    '{by} đã công bố phiên bản lịch "{version}" với nội dung khác lúc {at:done}; hãy dùng tên phiên bản mới.',
    'Phiên bản lịch "{version}" đã công bố với nội dung khác; hãy dùng tên phiên bản mới.',
    'Phiên bản lịch này đã công bố với nội dung khác.',
  ],
  'calendar-version-missing': 'Lịch phải có tên phiên bản.',
  'calendar-base-superseded': [
    '{by} vừa đổi lịch thành bản "{version}" lúc {at:done}; đề nghị xem lại trên bản mới.',
    'Lịch đang dùng nay là bản "{version}"; đề nghị xem lại trên bản mới.',
    'Lịch vừa được đổi; đề nghị xem lại.',
  ],
  'calendar-day-not-published': [
    '{date:date} thuộc năm chưa công bố (bảng đến {to:date}); đề nghị công bố cả năm trước.',
    'Ngày này thuộc năm chưa công bố; đề nghị công bố cả năm trước.',
  ],
  'calendar-year-malformed': 'Năm bắt đầu phải là một năm trong khoảng 1990 đến 2100.',
  'calendar-range-reversed': [
    'Khoảng thời gian của lịch bị ngược: từ {from:date} đến {to:date}.',
    'Khoảng thời gian của lịch bị ngược.',
  ],
  'calendar-range-shrinks': [
    'Lịch mới phải bao trùm lịch hiện hành (từ {from:date} đến {to:date}).',
    'Lịch mới phải bao trùm lịch hiện hành.',
  ],
  'calendar-label-missing': ['Dòng {row} chưa có tên ngày.', 'Có dòng chưa có tên ngày.'],
  'calendar-date-malformed': [
    'Dòng {row}: "{value}" không phải là ngày. Các dòng cần xem lại: {rows}.',
    'Có dòng ghi ngày chưa đúng.',
  ],
  'calendar-kind-unknown': [
    'Dòng {row}: loại ngày "{value}" không có trong danh sách. Các dòng cần xem lại: {rows}.',
    'Có dòng ghi loại ngày chưa đúng.',
  ],
  'calendar-source-missing': [
    'Dòng {row} ({value:date}) chưa nêu văn bản làm căn cứ. Các dòng cần xem lại: {rows}.',
    'Có dòng chưa nêu văn bản làm căn cứ.',
  ],
  'calendar-own-source-missing': 'Lịch riêng của một đơn vị phải nêu văn bản làm căn cứ.',
  'calendar-date-repeated': [
    'Dòng {row}: ngày {value:date} đã có ở dòng trước. Các dòng cần xem lại: {rows}.',
    'Có ngày được ghi hai lần.',
  ],
  'calendar-date-outside-range': [
    'Dòng {row}: ngày {value:date} nằm ngoài khoảng thời gian của lịch. Các dòng cần xem lại: {rows}.',
    'Có ngày nằm ngoài khoảng thời gian của lịch.',
  ],
  'calendar-not-a-saturday': [
    'Dòng {row}: ngày làm bù {value:date} không phải thứ Bảy. Các dòng cần xem lại: {rows}.',
    'Ngày làm bù phải là thứ Bảy.',
  ],
  'calendar-already-a-day-off': [
    'Dòng {row}: ngày {value:date} đã là thứ Bảy hoặc Chủ nhật, không thể là ngày nghỉ bù hay hoán đổi. Các dòng cần xem lại: {rows}.',
    'Ngày nghỉ bù hoặc hoán đổi trùng với ngày nghỉ cuối tuần.',
  ],
};
