/** How a speech counts what it gives: "Một là", "Thứ hai". The console reads Vietnamese whatever language it speaks. */
const counted = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;
const ordinals = ['nhất', ...counted.slice(1), 'tư'];

const many = counted.join('|');
const spoken = `(?:(?:${many})(?: (?:một|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín))? là|thứ (?:${ordinals.join('|')}))`;

/** "1. …", "1) …", "Một là, …", "Thứ hai: …" */
export const itemMark = new RegExp(`^(?:\\d{1,3}[.)/](?!\\d)|${spoken}(?=[\\s,:;.]))[\\s,:;.]*`, 'iu');
/** "a) …", "b. …": a point of the item above it. */
export const pointMark = /^[a-zđ][.)]\s+/iu;
export const dashMark = /^[-–—+•*]\s+/u;
/** Within a paragraph, where a sentence ends before it. */
export const withinLine = new RegExp(`(?<=[.;:]\\s)(?=${spoken}[\\s,:])`, 'giu');

const declared = new RegExp(`(\\d{1,3}|${many})\\s+(?:nhóm\\s+)?nhiệm vụ`, 'iu');

/** "thực hiện tốt 7 nhiệm vụ sau": what the speech says it gives; null = it does not say. */
export function declaredIn(text: string): number | null {
  const [, said] = declared.exec(text) ?? [];
  if (said === undefined) return null;
  const index = counted.findIndex((word) => word === said.toLocaleLowerCase('vi'));
  return index === -1 ? Number(said) : index + 1;
}
