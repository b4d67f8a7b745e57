import { randomUUID } from 'node:crypto';
import { insertApiToken } from '#db/accounts/api-tokens.ts';
import { type Named, provision } from '#db/accounts/provision.ts';
import type { Db } from '#db/database.ts';
import { newToken, tokenHash } from '#api/accounts/secrets.ts';

export interface Minting {
  /** What it is for, as an administrator reads it in the list of tokens. */
  readonly name: string;
  readonly days: number;
}

/** Who made what an evaluation makes by itself. */
export const evaluationMaker = 'evaluation';

/** A real token for each of these people, in their order; accounts and positions are made where they are missing. */
export async function evaluationTokens(
  db: Db,
  people: readonly Named[],
  { name, days }: Minting,
): Promise<readonly string[]> {
  const holders = await provision(db, people, evaluationMaker);
  const expiresAt = new Date(Date.now() + days * 86_400_000);
  const tokens: string[] = [];
  for (const { account, position } of holders) {
    const token = newToken();
    const given = { id: randomUUID(), tokenHash: tokenHash(token), expiresAt, createdBy: evaluationMaker };
    await insertApiToken(db, { ...given, name, account, position });
    tokens.push(token);
  }
  return tokens;
}
