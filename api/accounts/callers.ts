import { positionStands, secondFactorOf, type SecondFactor } from '#domain/accounts/standing.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { TokenHolder } from '#db/accounts/api-tokens.ts';
import { type SessionFacts, sessionFacts, touchSession } from '#db/accounts/sessions.ts';
import type { Db } from '#db/database.ts';
import { tokenHash } from '#api/accounts/secrets.ts';
import type { AccountSettings } from '#api/accounts/settings.ts';
import { TokenHolders } from '#api/accounts/token-holders.ts';
import { todayOf } from '#api/support/now.ts';

const mostTrusted = 10_000;
/** How often a busy session writes that it is alive. */
const touchMillis = 60_000;

interface Trusted<T> {
  readonly value: Promise<T | null>;
  readonly until: number;
}

/** Who calls, by what they carry. */
export class Callers {
  private readonly sessions = new Map<string, Trusted<SessionFacts>>();
  private readonly tokens = new Map<string, Trusted<TokenHolder>>();
  private readonly touched = new Map<string, number>();

  private readonly holders: TokenHolders;

  private readonly db: Db;
  readonly settings: AccountSettings;

  constructor(db: Db, settings: AccountSettings) {
    this.db = db;
    this.settings = settings;
    this.holders = new TokenHolders(db);
  }

  /** Writes down what is not written yet. */
  async close(): Promise<void> {
    await this.holders.close();
  }

  /** The session of that token, if it still stands. */
  async session(token: string): Promise<SessionFacts | null> {
    const key = tokenHash(token);
    const facts = await this.trusted(this.sessions, key.toString('base64'), async () => {
      return (await sessionFacts(this.db, key)) ?? null;
    });
    if (facts === null || !stands(facts)) return null;
    if (this.isDue(facts.id, facts.seenAt.getTime())) {
      await touchSession(this.db, facts.id, this.idleEnd());
      this.sessions.delete(key.toString('base64'));
    }
    return facts;
  }

  /** A session that is nobody's position any more and would stand otherwise: its person is told so, and may go on in another. */
  async outOfPosition(token: string): Promise<SessionFacts | null> {
    const facts = await sessionFacts(this.db, tokenHash(token));
    if (facts === undefined || facts.position === null || !isAlive(facts)) return null;
    return facts.revoked && facts.revokedBecause !== 'position-ended' ? null : facts;
  }

  async apiToken(token: string): Promise<Actor | null> {
    const key = tokenHash(token);
    const holder = await this.trusted(this.tokens, key.toString('base64'), () => this.holders.read(key));
    if (holder === null) return null;
    if (this.isDue(holder.id, 0)) this.holders.noteUse(holder.id);
    return holder.actor;
  }

  secondFactor(facts: SessionFacts): SecondFactor {
    return secondFactorOf({
      role: facts.position?.role ?? null,
      enrolled: facts.enrolled,
      given: facts.secondFactorGiven,
      demanded: this.settings.secondFactorDemanded,
    });
  }

  idleEnd(): Date {
    return new Date(Date.now() + this.settings.idleMinutes * 60_000);
  }

  /** After every change to what somebody may: nobody goes on with what was true a second ago. */
  forget(): void {
    this.sessions.clear();
    this.tokens.clear();
  }

  /** Callers of the same moment share one reading. What is not there is not remembered: guessing must not fill the memory. */
  private async trusted<T>(
    known: Map<string, Trusted<T>>,
    key: string,
    read: () => Promise<T | null>,
  ): Promise<T | null> {
    const before = known.get(key);
    if (before !== undefined && before.until > Date.now()) return await before.value;
    if (known.size > mostTrusted) known.clear();
    const value = read();
    known.set(key, { value, until: Date.now() + this.settings.trustMillis });
    try {
      const found = await value;
      if (found === null) known.delete(key);
      return found;
    } catch (error) {
      known.delete(key);
      throw error;
    }
  }

  private isDue(id: string, written: number): boolean {
    const now = Date.now();
    if (now - Math.max(this.touched.get(id) ?? 0, written) < touchMillis) return false;
    if (this.touched.size > mostTrusted) this.touched.clear();
    this.touched.set(id, now);
    return true;
  }
}

function stands(facts: SessionFacts): boolean {
  return isAlive(facts) && !facts.revoked && inPosition(facts);
}

function isAlive({ disabled, idleExpiresAt, expiresAt }: SessionFacts): boolean {
  const now = Date.now();
  return !disabled && idleExpiresAt.getTime() > now && expiresAt.getTime() > now;
}

/** Nobody has taken the position away since it was taken; one that has none yet lacks nothing. */
export function inPosition({ position }: SessionFacts): boolean {
  return position === null || positionStands(position, position.delegation, todayOf(null));
}
