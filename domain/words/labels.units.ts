import type { Level, UnitKind } from '#domain/organisation/kinds.ts';

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
  department: 'sở',
  sectorAgency: 'cơ quan ngành dọc',
  districtOffice: 'phòng chuyên môn cấp huyện',
  communeOffice: 'phòng chuyên môn cấp xã',
  partyBoard: 'ban của cấp ủy',
  partyOffice: 'văn phòng cấp ủy',
  governmentOffice: 'văn phòng ủy ban nhân dân',
  fatherlandFront: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  massOrganisation: 'đoàn thể chính trị - xã hội',
  blocPartyCommittee: 'đảng ủy khối',
  court: 'tòa án, viện kiểm sát, thi hành án',
  publicServiceUnit: 'đơn vị sự nghiệp công lập',
  school: 'nhà trường',
  hospital: 'bệnh viện',
  stateEnterprise: 'doanh nghiệp nhà nước',
  enterprise: 'doanh nghiệp ngoài nhà nước',
  cooperative: 'hợp tác xã',
};

export const levelLabels: Record<Level, string> = {
  central: 'trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
};
