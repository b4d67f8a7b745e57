/** Tình hình: trang của lãnh đạo. */
export const overview = {
  title: 'Tình hình',
  programme: 'Chương trình',
  everyProgramme: 'Mọi chương trình',
  decisions: {
    title: '{{count}} việc chờ đồng chí quyết định',
    none: 'Không có việc nào chờ đồng chí quyết định',
    more: 'Mở cả {{count}} việc cần xử lý',
  },
  sheet: {
    print: 'In tờ tình hình',
    title: 'Tình hình báo cáo và thực hiện nhiệm vụ',
    at: 'Tính đến {{time}}',
    all: 'Tất cả nhiệm vụ',
    tasks: 'Nhiệm vụ, phân theo {{by}}',
    waiting: 'Việc chờ quyết định',
    overdue: 'Nhiệm vụ quá hạn',
  },
  longest: { title: 'Quá hạn lâu nhất' },
  cycles: {
    title: 'Các đợt: cần có và thực có đến hôm nay',
    none: 'Chưa có đợt báo cáo nào được lập kế hoạch.',
    means:
      'Cần: đã đến hạn đến hôm nay; nhiệm vụ cần xong gồm đã hoàn thành và quá hạn. Gửi đúng hạn tính theo lần gửi đầu.',
    column: {
      cycle: 'Đợt',
      reports: 'Báo cáo có/cần',
      lack: 'Còn thiếu',
      reportsOnTime: 'Gửi đúng hạn',
      tasks: 'Nhiệm vụ xong/cần',
      overdue: 'Quá hạn',
      tasksOnTime: 'Xong đúng hạn',
    },
  },
  late: {
    title: 'Chậm từ lần thứ {{times}}',
    count: '{{count}} đơn vị',
    none: 'Chưa đơn vị nào chậm đến lần thứ {{times}}.',
    first: '{{shown}} đơn vị chậm nhiều nhất trong {{count}} đơn vị.',
    means:
      'Tính các báo cáo của tám đợt gần nhất và phần nhiệm vụ của từng đơn vị; gửi lại sau khi bị trả không tính là chậm.',
    column: {
      unit: 'Đơn vị',
      times: 'Lần chậm',
      reports: 'Báo cáo, từ đợt cũ đến đợt mới',
      reportsOf: 'Báo cáo chậm',
      tasks: 'Nhiệm vụ chậm',
      overdue: 'Đang quá hạn',
    },
    report: '{{period}}: {{punctuality}}',
  },
};
