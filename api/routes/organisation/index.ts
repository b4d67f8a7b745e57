import { correctUnit } from '#api/routes/organisation/correct-unit.route.ts';
import { countUnits } from '#api/routes/organisation/count-units.route.ts';
import { defineKind } from '#api/routes/organisation/define-kind.route.ts';
import { dissolveUnit } from '#api/routes/organisation/dissolve-unit.route.ts';
import { establishUnit } from '#api/routes/organisation/establish-unit.route.ts';
import { importOrganisation } from '#api/routes/organisation/import-organisation.route.ts';
import { listCommittees } from '#api/routes/organisation/list-committees.route.ts';
import { listOwnKinds } from '#api/routes/organisation/list-own-kinds.route.ts';
import { listKinds } from '#api/routes/organisation/list-kinds.route.ts';
import { listUnits } from '#api/routes/organisation/list-units.route.ts';
import { moveUnit } from '#api/routes/organisation/move-unit.route.ts';
import { nameTaker } from '#api/routes/organisation/name-taker.route.ts';
import { organisationHistory } from '#api/routes/organisation/organisation-history.route.ts';
import { placeUnit } from '#api/routes/organisation/place-unit.route.ts';
import { readTree } from '#api/routes/organisation/pinned-tree.route.ts';
import { readCommittee } from '#api/routes/organisation/read-committee.route.ts';
import { previewReorganisation } from '#api/routes/organisation/preview-reorganisation.route.ts';
import { readUnit } from '#api/routes/organisation/read-unit.route.ts';
import { recordReorganisation } from '#api/routes/organisation/record-reorganisation.route.ts';
import { previewImportRoute } from '#api/routes/organisation/register-list/preview-import.route.ts';
import { readList } from '#api/routes/organisation/register-list/read-list.route.ts';
import { registerCommittee } from '#api/routes/organisation/register-committee.route.ts';
import { renameCommittee } from '#api/routes/organisation/rename-committee.route.ts';
import { renameUnit } from '#api/routes/organisation/rename-unit.route.ts';
import { setCommitteeMembers } from '#api/routes/organisation/set-committee-members.route.ts';
import { setContacts } from '#api/routes/organisation/set-contacts.route.ts';
import { setNumberSeries } from '#api/routes/organisation/set-number-series.route.ts';
import { setYearlyPlan } from '#api/routes/organisation/set-yearly-plan.route.ts';
import { readSuccessors } from '#api/routes/organisation/successors.route.ts';
import { readDuties } from '#api/routes/organisation/unit-duties.route.ts';
import type { Register } from '#api/support/route.ts';

export const organisationRoutes: readonly Register[] = [
  importOrganisation,
  readList,
  previewImportRoute,
  establishUnit,
  renameUnit,
  moveUnit,
  placeUnit,
  dissolveUnit,
  correctUnit,
  recordReorganisation,
  previewReorganisation,
  nameTaker,
  setContacts,
  registerCommittee,
  setYearlyPlan,
  renameCommittee,
  setCommitteeMembers,
  setNumberSeries,
  listUnits,
  listKinds,
  listOwnKinds,
  defineKind,
  readUnit,
  readSuccessors,
  readDuties,
  readTree,
  countUnits,
  listCommittees,
  readCommittee,
  organisationHistory,
];
