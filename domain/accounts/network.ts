/**
 * What counts as one place on the net. A household or an office has one address of the old kind and 2^64 of the new: those are
 * taken together by their first half. What cannot be read as an address stands for itself;
 * of a caller that has hung up there is none.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return 'gone';
  const text = address.replace(/%.*$/, '').toLowerCase();
  const old = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/.exec(text)?.[1];
  if (old !== undefined) return old;
  if (!/^[0-9a-f:.]+$/.test(text) || !text.includes(':')) return address;
  const [before = '', after] = text.split('::');
  const [head, tail] = [groupsOf(before), groupsOf(after ?? '')];
  const missing = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  const half = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${half.join(':')}::/64`;
}

/** An address of the old kind at the end fills two groups. */
function groupsOf(part: string): readonly string[] {
  return part === '' ? [] : part.split(':').flatMap((group) => (group.includes('.') ? [group, group] : [group]));
}
