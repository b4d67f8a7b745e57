/** Quản trị, Cách dùng: tried out, one machine in an office, or with a mail server. */
export const house = {
  change: 'Đổi cách dùng',
  fixed: 'Cách dùng do người quản trị máy chủ đặt (HOINGHI_MODE).',
  fixedWhat: 'Màn hình này chỉ để xem; muốn đổi thì sửa ở máy chủ rồi khởi động lại.',
  pending: 'Thiết lập mới chưa được áp dụng.',
  pendingWhat:
    'Nếu hệ thống do một lệnh khởi động thì tự áp dụng trong khoảng nửa phút; nếu không, xin khởi động lại máy chủ và worker.',
  opened: 'Hệ thống đang chạy theo cách dùng này.',
  moved: 'Sau đó mở hệ thống tại {{address}} rồi đăng nhập lại.',
  nothing: 'Không có gì thay đổi: hệ thống đang chạy đúng như vậy nên không khởi động lại.',
  mode: {
    label: 'Cách dùng',
    evaluation: 'Dùng thử',
    office: 'Một máy trong cơ quan',
    production: 'Có máy chủ thư',
  },
  what: {
    evaluation: 'Chỉ mở trên máy này; mọi thư vào hộp thư thử, không gửi cho ai.',
    office:
      'Làm việc thật trong mạng nội bộ, không cần máy chủ thư: đơn vị đọc thư của mình sau khi đăng nhập, người điều hành in cả tập để trao tay.',
    production: 'Thư đi bằng máy chủ thư, đặt ở máy chủ (HOINGHI_MODE=production).',
  },
  facts: {
    address: 'Địa chỉ mở hệ thống',
    line: 'Đường truyền',
    letters: 'Thư',
    certificate: 'Chứng thư',
    certificateTo: 'có hiệu lực đến {{day}}',
    source: { environment: 'đặt ở máy chủ', screen: 'đặt ở màn hình này', unset: 'chưa ai đặt' },
  },
  line: {
    encrypted: 'có mã hóa (https)',
    encryptedBefore:
      'địa chỉ ghi https, nhưng ở đây chưa có chứng thư: chỉ mã hóa khi có chương trình đứng trước lo phần này',
    thisMachine: 'chỉ trong máy này',
    plain: 'chưa mã hóa đường truyền (http)',
  },
  letters: {
    mail: 'gửi bằng máy chủ thư',
    paper: 'in ra, trao tay; đơn vị đọc trên màn hình',
    sink: 'chỉ vào hộp thư thử',
  },
  note: {
    plainHttp: 'Chưa mã hóa đường truyền.',
    thisMachineOnly: 'Máy khác chưa mở được.',
    otherMachine: 'Địa chỉ số này không phải của máy đang chạy hệ thống.',
    otherPort: 'Cổng trong địa chỉ khác cổng hệ thống đang nghe ({{port}}).',
    httpsBefore: 'Địa chỉ là https nhưng chưa có chứng thư ở đây.',
    certificateEnds: 'Chứng thư sắp hết hạn.',
  },
  noteWhat: {
    plainHttp:
      'Người chen được vào mạng nội bộ (dây mạng, wifi) đọc được mật khẩu và báo cáo đi qua, và có thể làm việc thay người đang đăng nhập. Chỉ dùng trong mạng dây của cơ quan; muốn kín, dùng https với chứng thư của cơ quan.',
    thisMachineOnly: 'Đặt địa chỉ của máy trong mạng nội bộ để đơn vị, lãnh đạo mở được từ máy của mình.',
    otherMachine:
      'Người khác chỉ mở được khi có thiết bị hay chương trình chuyển tiếp đến máy này; nếu không, sửa lại theo địa chỉ của máy.',
    otherPort: 'Địa chỉ chỉ mở được khi có chương trình khác chuyển tiếp; nếu không, ghi đúng cổng vào địa chỉ.',
    httpsBefore:
      'Phải có một chương trình đứng trước máy này giữ chứng thư và lo phần https, nếu không thì không ai mở được hệ thống. Không có chương trình ấy thì khai tệp chứng thư và khóa.',
    certificateEnds: 'Xin cấp chứng thư mới, thay hai tệp rồi lưu lại màn hình này.',
  },
  form: {
    use: 'Cách dùng',
    address: 'Địa chỉ mọi người mở hệ thống',
    addressHint:
      'Ví dụ {{address}} hoặc https://hoinghi.xa.local. Đường dẫn trong thư bắt đầu bằng địa chỉ này. Để trống: chỉ máy này mở được.',
    name: 'Tên cơ quan, hiện ở trang đăng nhập',
    certFile: 'Tệp chứng thư (PEM) trên máy chủ',
    certHint: 'Chỉ khi dùng https với chứng thư của cơ quan; đường dẫn đầy đủ.',
    keyFile: 'Tệp khóa riêng (PEM) trên máy chủ',
    secondFactor: 'Đòi mã xác thực lần hai với điều phối, lãnh đạo, quản trị',
    save: 'Lưu cách dùng',
    leaves:
      'Đang dùng thử mà đã có đợt báo cáo thật: chuyển sang cách dùng khác rồi thì không quay lại Dùng thử được. Muốn thử thì mở một đợt diễn tập.',
    shut: 'Không chọn lại Dùng thử được: đã có đợt báo cáo thật. Muốn thử thì mở một đợt diễn tập.',
  },
  follow: {
    restart:
      'Hệ thống khởi động lại trong khoảng nửa phút; việc đã gửi không mất, màn hình đang mở giữ nguyên phần đang nhập. Không đổi gì thì không khởi động lại.',
    again: 'Địa chỉ hoặc cách mã hóa đổi thì mọi người đăng nhập lại tại {{address}}.',
    trial: 'Tài khoản, mã truy cập do bản dùng thử tự tạo bị khóa.',
    letters: 'Thư của đợt thật chờ in; đơn vị đọc thư của mình sau khi đăng nhập.',
    unsent:
      '{{letters}} thư thật trong thời gian dùng thử chỉ vào hộp thư thử, chưa đến ai bên ngoài; gửi lại từng thư từ Hộp thư.',
    certificate:
      'Địa chỉ là https mà ở đây chưa có chứng thư: phải có chương trình đứng trước máy này giữ chứng thư, nếu không thì không ai vào được tại {{address}}.',
    plain: 'Đường truyền chưa mã hóa: màn hình nào cũng nói rõ điều này.',
    back: 'Quay lại dùng thử chỉ được khi chưa có đợt báo cáo thật.',
    wrong:
      'Chương trình không khởi động được theo thiết lập mới (ví dụ cổng bị chiếm giữa chừng) thì tự trở lại như trước và màn hình này nói rõ.',
    wrongAddress: 'Địa chỉ ghi sai thì hệ thống vẫn chạy, không tự trở lại: trên máy chủ mở {{own}}, đăng nhập và sửa.',
  },
};
