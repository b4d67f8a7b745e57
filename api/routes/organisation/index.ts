import { dissolveUnit } from '#api/routes/organisation/dissolve-unit.route.ts';
import { establishUnit } from '#api/routes/organisation/establish-unit.route.ts';
import { importOrganisation } from '#api/routes/organisation/import-organisation.route.ts';
import { moveUnit } from '#api/routes/organisation/move-unit.route.ts';
import { recordReorganisation } from '#api/routes/organisation/record-reorganisation.route.ts';
import { registerCommittee } from '#api/routes/organisation/register-committee.route.ts';
import { renameUnit } from '#api/routes/organisation/rename-unit.route.ts';
import { setContacts } from '#api/routes/organisation/set-contacts.route.ts';
import { setYearlyPlan } from '#api/routes/organisation/set-yearly-plan.route.ts';
import type { Register } from '#api/support/command-route.ts';

export const organisationRoutes: readonly Register[] = [
  importOrganisation,
  establishUnit,
  renameUnit,
  moveUnit,
  dissolveUnit,
  recordReorganisation,
  setContacts,
  registerCommittee,
  setYearlyPlan,
];
