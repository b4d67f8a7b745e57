import type { PersonRole } from '#domain/kernel/actor.ts';
import type { UnitKind } from '#domain/organisation/kinds.ts';
import type { Setting } from '#domain/organisation/setting.ts';

/** Words by which an office heads the columns of its lists of units and of people, in small letters. The first is our own. */
export const unitHeads = {
  name: ['tên đơn vị', 'đơn vị', 'tên', 'tên đầy đủ', 'tên cơ quan', 'cơ quan, đơn vị', 'tên cơ quan, đơn vị', 'name'],
  kind: ['loại', 'loại đơn vị', 'loại hình đơn vị', 'kind'],
  parent: ['thuộc', 'trực thuộc', 'đơn vị cấp trên', 'cấp trên', 'cơ quan chủ quản', 'đơn vị cha', 'parent'],
  partyParent: ['trực thuộc (đảng)', 'thuộc (đảng)', 'trực thuộc về đảng', 'cấp ủy cấp trên', 'party parent'],
  frontParent: ['trực thuộc (mặt trận)', 'thuộc (mặt trận)', 'trực thuộc về mặt trận', 'front parent'],
  rank: ['thứ tự', 'thứ tự nghi thức', 'xếp thứ', 'rank'],
  code: ['mã định danh', 'mã', 'mã đơn vị', 'mã đvhc', 'code'],
  aliases: ['cách viết khác', 'tên khác', 'tên viết tắt', 'viết tắt', 'tên gọi khác', 'aliases'],
  setting: ['loại hình', 'loại hình báo cáo', 'setting'],
  validFrom: ['từ ngày', 'hiệu lực từ', 'ngày thành lập', 'ngày bắt đầu', 'valid from'],
  validTo: ['đến hết ngày', 'đến hết', 'hiệu lực đến', 'đến ngày', 'ngày kết thúc', 'valid to'],
  document: ['văn bản', 'văn bản làm căn cứ', 'căn cứ', 'quyết định', 'nghị quyết', 'document'],
  reporterName: ['người lập báo cáo', 'họ tên người lập báo cáo', 'người lập biểu', 'đầu mối', 'cán bộ đầu mối'],
  reporterEmail: [
    ...['thư của người lập báo cáo', 'email người lập báo cáo', 'email đầu mối', 'email', 'thư điện tử', 'thư'],
    ...['địa chỉ nhận thư', 'địa chỉ thư', 'hộp thư', 'e-mail'],
  ],
  unitHeadName: ['thủ trưởng', 'họ tên thủ trưởng', 'thủ trưởng đơn vị', 'người đứng đầu'],
  unitHeadEmail: ['thư của thủ trưởng', 'email thủ trưởng', 'email thủ trưởng đơn vị', 'email người đứng đầu'],
  coordinatorName: ['chuyên viên', 'chuyên viên cơ quan thường trực'],
  coordinatorEmail: ['thư của chuyên viên', 'email chuyên viên', 'email chuyên viên cơ quan thường trực'],
  leaderName: ['lãnh đạo ban chỉ đạo', 'lãnh đạo'],
  leaderEmail: ['thư của lãnh đạo', 'email lãnh đạo', 'email lãnh đạo ban chỉ đạo'],
  id: ['mã trong hệ thống', 'id'],
  // Of our own list, and said by kind and place already.
  level: ['cấp', 'level'],
  number: ['stt', 'tt', 'số thứ tự', 'số tt'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export const peopleHeads = {
  name: ['họ và tên', 'họ tên', 'tên', 'người', 'full name'],
  login: ['tên đăng nhập', 'tài khoản', 'login'],
  email: ['email', 'thư điện tử', 'thư', 'địa chỉ nhận thư', 'e-mail', 'hộp thư'],
  role: ['vai trò', 'vai', 'vị trí', 'vị trí công tác', 'role'],
  unit: ['đơn vị', 'tên đơn vị', 'cơ quan', 'cơ quan, đơn vị', 'đơn vị công tác', 'unit'],
  title: ['chức vụ', 'chức danh', 'title'],
  validFrom: ['từ ngày', 'hiệu lực từ', 'valid from'],
  number: ['stt', 'tt', 'số thứ tự', 'số tt'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A list with one of these is about people. */
export const tellsPeople: readonly string[] = [
  ...['họ và tên', 'họ tên', 'tên đăng nhập', 'vai trò', 'vai', 'login', 'full name'],
];

/** What an office calls the kinds beside our own word for each. One word may mean several: it is then asked. */
export const kindWords: readonly (readonly [kind: UnitKind, words: readonly string[]])[] = [
  ['country', ['trung ương']],
  ['province', ['tỉnh']],
  ['municipality', ['thành phố', 'tp', 'tp.']],
  ['provincialCity', ['thành phố', 'tp', 'tp.', 'tp thuộc tỉnh']],
  ['town', ['tx', 'tx.']],
  ['commune', ['x.']],
  ['ward', ['p.']],
  ['townlet', ['tt', 'tt.']],
  ['hamlet', ['làng', 'bản', 'ấp', 'buôn', 'bon', 'phum', 'sóc', 'xóm', 'plei']],
  ['residentialGroup', ['tổ', 'tdp', 'khu phố', 'khối phố', 'khóm', 'tiểu khu', 'khối']],
  ['frontWorkCommittee', ['ban ctmt']],
  ['department', ['sở, ngành', 'ban quản lý', 'thanh tra tỉnh']],
  [
    'sectorAgency',
    ['cơ quan trung ương', 'cục', 'chi cục', 'kho bạc', 'thuế', 'hải quan', 'thống kê', 'bảo hiểm xã hội'],
  ],
  ['regionalAgency', ['cơ quan khu vực', 'thuế cơ sở', 'bảo hiểm xã hội cơ sở', 'thống kê cơ sở', 'khu vực']],
  ['districtOffice', ['phòng', 'phòng chuyên môn']],
  ['communeOffice', ['phòng', 'phòng chuyên môn']],
  ['partyCommittee', ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'đảng ủy', 'đảng ủy xã', 'đảng ủy phường', 'đảng ủy đặc khu']],
  ['attachedPartyCommittee', ['đảng ủy các cơ quan đảng', 'đảng ủy ubnd', 'đảng ủy trực thuộc']],
  ['partyBoard', ['ban đảng', 'cơ quan đảng', 'ban xây dựng đảng', 'ban', 'ủy ban kiểm tra']],
  ['partyOffice', ['văn phòng', 'văn phòng tỉnh ủy', 'văn phòng đảng ủy', 'văn phòng huyện ủy', 'văn phòng thành ủy']],
  ['governmentOffice', ['văn phòng', 'văn phòng ubnd', 'văn phòng hđnd và ubnd']],
  ['fatherlandFront', ['mặt trận', 'mttq', 'ubmttq', 'ủy ban mttq', 'mặt trận tổ quốc']],
  ['massOrganisation', ['đoàn thể', 'hội', 'đoàn thanh niên', 'hội quần chúng', 'đoàn']],
  ['blocPartyCommittee', ['đảng ủy khối các cơ quan']],
  ['police', ['công an xã', 'công an tỉnh', 'lực lượng vũ trang']],
  ['military', ['ban chỉ huy quân sự', 'ban chqs', 'bộ chỉ huy quân sự', 'bộ chqs', 'quân sự', 'lực lượng vũ trang']],
  ['peoplesCourt', ['tòa án', 'tand']],
  ['procuracy', ['viện kiểm sát', 'vksnd']],
  ['judgmentEnforcement', ['thi hành án', 'thi hành án dân sự']],
  ['publicServiceUnit', ['đơn vị sự nghiệp', 'trung tâm', 'sự nghiệp']],
  ['school', ['trường', 'trường học', 'trường tiểu học', 'trường thcs', 'trường thpt', 'trường mầm non']],
  ['hospital', ['trung tâm y tế']],
  ['healthStation', ['trạm y tế xã', 'tyt']],
  ['stateEnterprise', ['dnnn', 'doanh nghiệp']],
  ['enterprise', ['doanh nghiệp tư nhân', 'công ty', 'doanh nghiệp']],
  ['cooperative', ['htx']],
];

/** How a name begins tells its kind; the longest beginning counts. */
export const nameBeginnings: readonly (readonly [kind: UnitKind, beginnings: readonly string[]])[] = [
  ['province', ['tỉnh']],
  ['commune', ['xã']],
  ['ward', ['phường']],
  ['specialZone', ['đặc khu']],
  ['townlet', ['thị trấn']],
  ['ruralDistrict', ['huyện']],
  ['urbanDistrict', ['quận']],
  ['town', ['thị xã']],
  ['hamlet', ['thôn', 'bản', 'ấp', 'buôn', 'xóm', 'làng']],
  ['residentialGroup', ['tổ dân phố', 'khu phố', 'khối phố', 'khóm', 'tiểu khu', 'tdp']],
  ['frontWorkCommittee', ['ban công tác mặt trận', 'ban ctmt']],
  ['department', ['sở']],
  ['regionalAgency', ['thuế cơ sở', 'bảo hiểm xã hội cơ sở', 'thống kê cơ sở']],
  ['communeOffice', ['phòng']],
  ['partyCommittee', ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'đảng ủy xã', 'đảng ủy phường', 'đảng ủy đặc khu']],
  ['attachedPartyCommittee', ['đảng ủy các cơ quan đảng', 'đảng ủy ubnd', 'đảng ủy ủy ban nhân dân']],
  [
    'partyBoard',
    ['ban tổ chức', 'ban tuyên giáo', 'ban dân vận', 'ban nội chính', 'ban xây dựng đảng', 'ủy ban kiểm tra'],
  ],
  ['partyOffice', ['văn phòng tỉnh ủy', 'văn phòng đảng ủy', 'văn phòng thành ủy', 'văn phòng huyện ủy']],
  ['governmentOffice', ['văn phòng ubnd', 'văn phòng ủy ban nhân dân', 'văn phòng hđnd']],
  ['fatherlandFront', ['ủy ban mttq', 'ủy ban mặt trận', 'ubmttq', 'mttq', 'mặt trận tổ quốc']],
  [
    'massOrganisation',
    ['hội nông dân', 'hội liên hiệp phụ nữ', 'hội cựu chiến binh', 'liên đoàn lao động', 'đoàn tncs', 'tỉnh đoàn'],
  ],
  ['police', ['công an']],
  ['military', ['ban chỉ huy quân sự', 'ban chqs', 'bộ chỉ huy quân sự', 'bộ chqs']],
  ['peoplesCourt', ['tòa án', 'tand']],
  ['procuracy', ['viện kiểm sát', 'vksnd']],
  ['judgmentEnforcement', ['thi hành án', 'cục thi hành án', 'phòng thi hành án']],
  ['publicServiceUnit', ['trung tâm']],
  ['school', ['trường']],
  ['hospital', ['bệnh viện', 'trung tâm y tế']],
  ['healthStation', ['trạm y tế']],
  ['enterprise', ['công ty', 'doanh nghiệp']],
  ['cooperative', ['hợp tác xã', 'htx']],
];

/** What stands for the territory itself as the place of its offices. */
export const governments: readonly string[] = [
  ...['ubnd', 'ủy ban nhân dân', 'hđnd', 'hội đồng nhân dân', 'hđnd và ubnd', 'hđnd, ubnd'],
];

/** Not by import: an administrator is made one by one, by another. */
export type ImportedRole = Exclude<PersonRole, 'admin'>;

export const roleWords: readonly (readonly [role: ImportedRole, words: readonly string[]])[] = [
  [
    'coordinator',
    ['chuyên viên cơ quan thường trực', 'chuyên viên', 'cơ quan thường trực', 'điều phối', 'coordinator'],
  ],
  ['leader', ['lãnh đạo ban chỉ đạo', 'lãnh đạo bcđ', 'trưởng ban chỉ đạo', 'lãnh đạo', 'leader']],
  ['unitHead', ['thủ trưởng đơn vị', 'thủ trưởng', 'lãnh đạo đơn vị', 'người đứng đầu', 'head']],
  ['reporter', ['người lập báo cáo', 'người lập biểu', 'lập báo cáo', 'đầu mối', 'báo cáo', 'reporter']],
];

export const settingWords: readonly (readonly [setting: Setting, words: readonly string[]])[] = [
  ['community', ['cấp xã; cộng đồng dân cư', 'cấp xã', 'cộng đồng dân cư', 'xã, phường, thị trấn', 'dân cư']],
  ['stateBody', ['cơ quan nhà nước, đơn vị sự nghiệp công lập', 'cơ quan nhà nước', 'cơ quan', 'đơn vị sự nghiệp']],
  ['employer', ['doanh nghiệp, tổ chức có sử dụng lao động', 'doanh nghiệp', 'tổ chức có sử dụng lao động']],
];

/** A sheet of ours that says what may be written: nothing is read from it. */
export const wordsSheet = 'từ được nhận';
