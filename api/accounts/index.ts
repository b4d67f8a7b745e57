import { readAccessLog } from '#api/accounts/admin/access-log.route.ts';
import { compareWithAnchors, listAnchors, readAnchor } from '#api/accounts/admin/anchors.route.ts';
import { listApiTokens, makeApiToken, revokeToken } from '#api/accounts/admin/api-tokens.route.ts';
import {
  changeAccount,
  disableAccount,
  enableAccount,
  unlockAccount,
} from '#api/accounts/admin/change-account.route.ts';
import { createAccount } from '#api/accounts/admin/create-account.route.ts';
import { endDelegation, giveDelegation, listDelegations } from '#api/accounts/admin/delegations.route.ts';
import { erasePerson, previewErasure } from '#api/accounts/admin/erase-person.route.ts';
import { importPeople } from '#api/accounts/admin/import-people.route.ts';
import { listAccounts, readAccount } from '#api/accounts/admin/list-accounts.route.ts';
import { listRoles } from '#api/accounts/admin/list-roles.route.ts';
import { declineOwnWish, giveOwnWish, listOwnWishes } from '#api/accounts/admin/own-wishes.route.ts';
import { givePosition, stopPosition } from '#api/accounts/admin/positions.route.ts';
import { resetFactor, resetPassword } from '#api/accounts/admin/reset.route.ts';
import { endOneSession, listSessions } from '#api/accounts/admin/sessions.route.ts';
import { listPeople } from '#api/accounts/list-people.route.ts';
import { changePassword } from '#api/accounts/session/change-password.route.ts';
import { choosePosition } from '#api/accounts/session/choose-position.route.ts';
import { enrol } from '#api/accounts/session/enrol.route.ts';
import { giveCode } from '#api/accounts/session/give-code.route.ts';
import { logIn } from '#api/accounts/session/log-in.route.ts';
import { logOut } from '#api/accounts/session/log-out.route.ts';
import { readSession } from '#api/accounts/session/read-session.route.ts';
import { readSetUpProgress } from '#api/accounts/setup/read-progress.route.ts';
import { readSetUp, setUp } from '#api/accounts/setup/set-up.route.ts';
import type { Register } from '#api/support/route.ts';
import { changeHouse, readHouse } from '#api/house/house.route.ts';
import { readDoctor } from '#api/doctor/doctor.route.ts';

export const accountRoutes: readonly Register[] = [
  ...[logIn, readSession, giveCode, enrol, choosePosition, changePassword, logOut, readSetUp, setUp],
  ...[listAccounts, listRoles, readAccount, createAccount, changeAccount, disableAccount, enableAccount, unlockAccount],
  ...[resetPassword, resetFactor, givePosition, stopPosition, listPeople, importPeople],
  ...[listOwnWishes, giveOwnWish, declineOwnWish],
  ...[listDelegations, giveDelegation, endDelegation],
  ...[listSessions, endOneSession, listApiTokens, makeApiToken, revokeToken, readAccessLog, readDoctor],
  ...[
    listAnchors,
    readAnchor,
    compareWithAnchors,
    previewErasure,
    erasePerson,
    readSetUpProgress,
    readHouse,
    changeHouse,
  ],
];
