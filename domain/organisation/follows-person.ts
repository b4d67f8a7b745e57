import type { Contact } from '#domain/organisation/unit.ts';

/**
 * Whether a unit's contact for a role goes with whoever holds it: nobody was named, or the address is that person's own. Another
 * address was set apart, and stays whoever comes.
 */
export function followsPerson(there: Contact | undefined, address: string | null): boolean {
  return there === undefined || there.email.toLowerCase() === address?.toLowerCase();
}
