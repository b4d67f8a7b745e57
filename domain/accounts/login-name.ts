/** As a login is stored and looked up: `Nguyễn.An ` typed on any machine is the same account. */
export function loginName(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
