/** Letters, digits and what joins them in a login or a mail address; no blanks, so that nobody wonders which. */
export const loginShape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]*$/u;
export const shortestLogin = 3;
export const longestLogin = 100;

/** As a login is stored and looked up: `Nguyễn.An ` typed on any machine is the same account. */
export function loginName(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
