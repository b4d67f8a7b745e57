import type { Hierarchy } from '#domain/organisation/hierarchy.ts';
import type { KindGroup } from '#domain/organisation/kind-group.ts';
import type { Level, UnitKind } from '#domain/organisation/kinds.ts';

/** In which order units stand under one another. */
export const hierarchyLabels: Record<Hierarchy, string> = { state: 'Nhà nước', party: 'Đảng', front: 'Mặt trận' };

export const unitKindLabels: Record<UnitKind, string> = {
  country: 'cả nước',
  province: 'tỉnh',
  municipality: 'thành phố trực thuộc trung ương',
  provincialCity: 'thành phố thuộc tỉnh',
  town: 'thị xã',
  urbanDistrict: 'quận',
  ruralDistrict: 'huyện',
  commune: 'xã',
  ward: 'phường',
  townlet: 'thị trấn',
  specialZone: 'đặc khu',
  hamlet: 'thôn',
  residentialGroup: 'tổ dân phố',
  frontWorkCommittee: 'ban công tác Mặt trận',
  department: 'sở',
  sectorAgency: 'cơ quan ngành dọc',
  regionalAgency: 'cơ quan ngành dọc khu vực, cơ sở',
  districtOffice: 'phòng chuyên môn cấp huyện',
  communeOffice: 'phòng chuyên môn cấp xã',
  partyCommittee: 'cấp ủy',
  attachedPartyCommittee: 'đảng ủy trực thuộc cấp ủy',
  partyBoard: 'ban của cấp ủy',
  partyOffice: 'văn phòng cấp ủy',
  governmentOffice: 'văn phòng ủy ban nhân dân',
  fatherlandFront: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  massOrganisation: 'đoàn thể chính trị - xã hội',
  blocPartyCommittee: 'đảng ủy khối',
  police: 'công an',
  military: 'cơ quan quân sự',
  peoplesCourt: 'tòa án nhân dân',
  procuracy: 'viện kiểm sát nhân dân',
  judgmentEnforcement: 'cơ quan thi hành án dân sự',
  court: 'tòa án, viện kiểm sát, thi hành án',
  publicServiceUnit: 'đơn vị sự nghiệp công lập',
  school: 'nhà trường',
  hospital: 'bệnh viện',
  healthStation: 'trạm y tế',
  stateEnterprise: 'doanh nghiệp nhà nước',
  enterprise: 'doanh nghiệp ngoài khu vực nhà nước',
  cooperative: 'hợp tác xã',
};

/** How an office groups the units of a list. */
export const kindGroupLabels: Record<KindGroup, string> = {
  provinces: 'Tỉnh, thành phố',
  districts: 'Huyện, quận, thị xã, thành phố',
  communes: 'Xã, phường, đặc khu',
  hamlets: 'Thôn, tổ dân phố',
  bodies: 'Cơ quan, đơn vị, đoàn thể',
  employers: 'Doanh nghiệp, hợp tác xã',
};

export const levelLabels: Record<Level, string> = {
  central: 'trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
};
