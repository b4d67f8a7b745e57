import { createHash } from 'node:crypto';
import type { AccessKind } from '#domain/accounts/access-kind.ts';
import type { Role } from '#domain/kernel/actor.ts';
import type { AccountId, PositionId, UnitId } from '#domain/kernel/ids.ts';

/** A line as its hash sees it: every stored field, as text. */
export interface AccessRow {
  readonly day: string;
  readonly number: number;
  readonly at: string;
  readonly kind: AccessKind;
  readonly account: AccountId | null;
  readonly login: string | null;
  readonly person: string | null;
  readonly position: PositionId | null;
  readonly role: Role | null;
  readonly unit: UnitId | null;
  readonly address: string | null;
  /** The exact stored text. */
  readonly detail: string;
}

/** What the very first day begins with. */
export const emptyDay = Buffer.alloc(32);

/** SHA-256 over the previous hash and each field with its length before it; a missing field differs from an empty one. */
export function accessHash(previous: Buffer, row: AccessRow): Buffer {
  const hash = createHash('sha256').update(previous);
  const { day, number, at, kind, account, login, person, position, role, unit, address, detail } = row;
  const fields = [day, String(number), at, kind, account, login, person, position, role, unit, address, detail];
  for (const field of fields) {
    if (field === null) {
      hash.update('-:');
      continue;
    }
    const bytes = Buffer.from(field, 'utf8');
    hash.update(`${String(bytes.length)}:`).update(bytes);
  }
  return hash.digest();
}
