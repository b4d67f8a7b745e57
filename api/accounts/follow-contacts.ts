import { randomUUID } from 'node:crypto';
import type { Actor, PersonRole } from '#domain/kernel/actor.ts';
import type { AccountId, UnitId } from '#domain/kernel/ids.ts';
import { followsPerson } from '#domain/organisation/follows-person.ts';
import { contactsOf } from '#domain/organisation/queries.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Contact, Contacts } from '#domain/organisation/unit.ts';
import { accountById } from '#db/accounts/accounts.ts';
import { positionsWithHolders } from '#db/accounts/positions.ts';
import { execute } from '#engine/execute.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';
import { lapsed } from '#telemetry/tell.ts';

interface Post {
  readonly unit: UnitId;
  readonly role: PersonRole;
}

/** What an administrator changed about a person: where his letters went before, null = he had none there. */
interface Changed {
  readonly account: AccountId;
  readonly posts: readonly Post[];
  readonly wasEmail: string | null;
}

/**
 * A unit's contact for a role is whoever holds it, unless another was set: one who takes a position becomes the contact where there is
 * none, one whose address changes keeps being it, one who leaves is followed by another holder or by nobody. Told by a command
 * like any other; that it fails leaves the act itself as it is, and the screens name units that no letter reaches.
 */
export async function followContacts(
  deps: ApiDeps,
  actor: Actor,
  { account, posts, wasEmail }: Changed,
): Promise<void> {
  try {
    for (const { unit, role } of posts) {
      if (role === 'admin') continue;
      // Anew for each: two posts of one person may be in one unit.
      const before = contactsOf(await organisationState(deps), unit);
      if (!followsPerson(before[role], wasEmail)) continue;
      const holder = await holderOf(deps, { unit, role }, account);
      const { [role]: _, ...others } = before;
      const contacts: Contacts = holder === null ? others : { ...others, [role]: holder };
      if (sameData(before[role] ?? null, holder)) continue;
      await execute(deps, {
        ...{ place: organisationPlace, type: 'SetContacts', data: { unit, contacts }, actor },
        ...{ idempotencyKey: randomUUID(), fingerprint: 'contacts follow positions', requestId: randomUUID() },
      });
    }
  } catch (error) {
    lapsed('contacts', error);
  }
}

/** Who holds it today and can be written to; of several the person it is about, then the one who has held it longest. */
async function holderOf(deps: ApiDeps, { unit, role }: Post, about: AccountId): Promise<Contact | null> {
  const held = await positionsWithHolders(deps.record, { unit, on: todayOf(null) });
  const holders = held.filter((one) => one.role === role).map(({ account }) => account);
  for (const account of holders.includes(about) ? [about, ...holders] : holders) {
    const found = await accountById(deps.record, account);
    if (found !== undefined && found.email !== null) return { name: found.name, email: found.email };
  }
  return null;
}

/** The posts that somebody holds today. */
export async function postsOf(deps: ApiDeps, account: AccountId): Promise<readonly Post[]> {
  return await positionsWithHolders(deps.record, { accounts: [account], on: todayOf(null) });
}
