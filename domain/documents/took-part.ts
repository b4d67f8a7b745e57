/** Beyond so many a notice does not list them one by one: a reader wants to know who was there, not a register. */
const mostNamed = 8;

export interface TookPart {
  /** In the host's own words: "các đồng chí thành viên Ban Chỉ đạo". */
  readonly groups: readonly string[];
  readonly units: readonly string[];
  /** Of all connection points together, as called; null = no roll was called. */
  readonly present: number | null;
  readonly points: number;
}

/** "Tham dự có …": guests and groups first, then the bodies, by name while they are few. */
export function tookPart({ groups, units, present, points }: TookPart): readonly string[] {
  const bodies =
    units.length === 0
      ? []
      : units.length <= mostNamed
        ? [`đại diện lãnh đạo: ${units.join(', ')}`]
        : [`đại diện lãnh đạo ${units.length} cơ quan, đơn vị, địa phương`];
  const counted = present === null || present === 0 ? null : `tổng số ${present} đại biểu`;
  const seated = points < 2 ? null : `tại ${points} điểm cầu`;
  const sum = [counted, seated].filter((text) => text !== null).join(' ');
  return [...groups, ...bodies, ...(sum === '' || groups.length + units.length === 0 ? [] : [sum])];
}
