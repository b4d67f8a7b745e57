import { passwordFault, shortestPassword } from '#domain/accounts/password-policy.ts';
import { invalidField } from '#api/support/invalid-field.ts';

export function requireGoodPassword(password: string, login: string, pointer: string): void {
  const fault = passwordFault(password, login);
  if (fault !== null) throw invalidField(pointer, fault, { min: shortestPassword });
}
