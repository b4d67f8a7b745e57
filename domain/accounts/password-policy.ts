export type PasswordFault = 'password-too-short' | 'password-too-long' | 'password-too-plain' | 'password-tells-login';

export const shortestPassword = 12;
/** Long sentences are welcome; hashing a book is not. */
const longestPassword = 128;

/** What people choose first, in Việt Nam as elsewhere; a password made of these and little else is none. */
const plainParts = ['matkhau', 'password', 'hoinghi', 'quantri', 'admin', 'abc', 'qwerty', 'iloveyou', 'vietnam'];

/** Length counts, not signs and digits by decree (NIST SP 800-63B 5.1.1.2). Null = a password that may be used. */
export function passwordFault(password: string, login: string): PasswordFault | null {
  const text = password.normalize('NFC');
  const length = Array.from(text).length;
  if (length < shortestPassword) return 'password-too-short';
  if (length > longestPassword) return 'password-too-long';
  const plain = text.toLowerCase();
  if (login.length >= 3 && plain.includes(login)) return 'password-tells-login';
  return restOf(plain) < 5 ? 'password-too-plain' : null;
}

/** How many different signs are left when common words and runs of neighbours (1234, aaaa) are taken out. */
function restOf(text: string): number {
  const without = plainParts.reduce((rest, part) => rest.replaceAll(part, ''), text);
  const signs = Array.from(without);
  const kept = signs.filter((sign, index) => {
    const before = signs[index - 1]?.codePointAt(0);
    const step = before === undefined ? 2 : Math.abs((sign.codePointAt(0) ?? 0) - before);
    return step > 1;
  });
  return new Set(kept).size;
}
