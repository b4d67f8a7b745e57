import { organisationStream } from '#domain/kernel/streams.ts';
import type { Db } from '#db/database.ts';
import { engineOn } from '#test/support/engine.ts';
import { coordinator } from '#test/support/plans.ts';

/** Every installation has told of an organisation; here of one unit that nobody writes to. */
export async function tellOfOrganisation(db: Db): Promise<void> {
  const unit = {
    id: 'huyen-xa',
    kind: 'ruralDistrict',
    level: 'district',
    parent: null,
    name: 'Huyện Xa',
    aliases: [],
  };
  const open = { protocolRank: 1, setting: null, code: null, validFrom: null, validTo: null };
  const nothingElse = { document: null, reorganisations: [], committees: [], yearlyPlans: [] };
  const register = { effective: '2026-01-01', units: [{ ...unit, ...open }], contacts: [], ...nothingElse };
  const engine = engineOn(db);
  const admin = { ...coordinator, role: 'admin' as const };
  const id = await engine.send(organisationStream, 'organisation', 'ImportOrganisation', register, admin);
  await engine.pass(organisationStream, 'organisation');
  const outcome = await engine.outcome(id);
  if (outcome?.kind !== 'accepted') throw new Error(`the organisation was not told of: ${JSON.stringify(outcome)}`);
}
