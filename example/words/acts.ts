import { bodyOf, territoryOf } from '#domain/documents/territory.ts';

/** Who acts in an example: functions, never names of people. */
export const exampleNames = {
  admin: 'Quản trị hệ thống',
  chair: 'Trưởng Ban Chỉ đạo',
  coordinator: (host: string): string => `Chuyên viên cơ quan thường trực ${host}`,
  leader: (host: string): string => `Trưởng Ban Chỉ đạo ${host}`,
  reporter: (unit: string): string => `Người lập báo cáo ${unit}`,
  unitHead: (unit: string): string => `Thủ trưởng ${unit}`,
  point: (unit: string): string => `Điểm cầu ${unit}`,
  extraPoint: (number: number): string => `Điểm cầu ${String(number)}`,
  hall: 'Hội trường chính',
  /** Two committees of one host are told apart by it. */
  issuerCode: (code: string): string => `BCĐ${code}`,
  /** Whoever heads the government at its level founds and signs as the State does; else the Party's letterhead holds. */
  letterhead: (host: string, chairPosts: readonly string[]) => {
    const ofState = chairPosts.some((post) => post.includes('UBND'));
    const layout = ofState ? ('state' as const) : ('party' as const);
    const territory = territoryOf(host);
    return {
      layout,
      superior: territory === null ? host : bodyOf(territory, layout),
      place: territory?.name ?? host,
    };
  },
} as const;

/** What is written into the commands of an example. */
export const exampleActs = {
  /** Where a published text names nobody and the product asks for a name. */
  unsaid: 'không nêu',
  inspectionTeam: 'Đoàn kiểm tra',
  /** Two committees of one case have a form each: the name says whose it is. */
  templateName: (committee: string, title: string): string => `Biểu mẫu của ${committee}: ${title}`,
  templateRevised: 'Cập nhật theo dữ liệu ví dụ',
  section: {
    results: 'Kết quả thực hiện',
    shortcomings: 'Tồn tại, hạn chế và nguyên nhân',
    directions: 'Phương hướng, nhiệm vụ',
  },
  sectionText: (unit: string): string => `Kết quả thực hiện của ${unit}; số liệu được phân bổ từ tổng số đã công bố.`,
  /** With the Party the head signs directly, with the State for the committee. */
  signer: (layout: 'state' | 'party') => ({
    ...{ authority: layout === 'state' ? 'TM. BAN CHỈ ĐẠO' : '', post: 'Trưởng Ban', name: 'Người ký diễn tập' },
  }),
  unitSigner: { post: 'Thủ trưởng đơn vị', name: 'Người ký diễn tập' },
  onBehalf: { reason: 'Đơn vị gửi bản giấy, cơ quan thường trực nhập thay', document: 'Báo cáo giấy có dấu đến' },
  returned: 'Thiếu thuyết minh nguồn số liệu; đề nghị bổ sung và gửi lại',
  exempted: 'Không thuộc diện báo cáo kỳ này',
  extension: 'Chờ số liệu của cơ sở',
  extensionGranted: 'Đồng ý gia hạn để đủ số liệu',
  override: 'Lãnh đạo cho kết thúc tiếp nhận để kịp hội nghị',
  agenda: {
    report: 'Báo cáo kết quả và phương hướng',
    discussion: 'Thảo luận, tham luận',
    awards: 'Khen thưởng',
    conclusion: 'Phát biểu kết luận',
  },
  chairRole: 'Trưởng Ban Chỉ đạo',
  deputyRole: 'Phó Trưởng ban Thường trực Ban Chỉ đạo',
  memberRole: 'Thành viên',
  delegate: (unit: string): string => `Đại biểu ${unit}`,
  substitute: (unit: string): string => `Người dự thay của ${unit}`,
  task: {
    assigned: 'Ba tháng chưa có báo cáo: Ban Chỉ đạo quyết định đơn vị thực hiện',
    dated: 'Ấn định thời hạn sau khi nhắc việc không có hạn',
    progress: 'Đã ban hành kế hoạch và đang triển khai',
    evidence: 'Kế hoạch và biên bản kèm theo',
    planNumber: '15/KH-UBND',
    done: 'Đã thực hiện xong, có báo cáo kèm theo',
    doneNumber: '27/BC-UBND',
    returned: 'Chưa nêu kết quả cụ thể, đề nghị báo cáo lại',
    extension: 'Cần thêm thời gian phối hợp',
    extensionGranted: 'Đồng ý lùi thời hạn',
    reopened: 'Phát sinh việc mới, mở lại để theo dõi tiếp',
  },
} as const;
