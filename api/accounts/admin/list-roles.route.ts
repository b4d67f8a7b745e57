import { z } from 'zod';
import { rightsOfRole, usualRights } from '#domain/access/rights.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { RightField } from '#api/accounts/session-view.ts';

const Rights = z.array(RightField);
const OfRoles = { admin: Rights, coordinator: Rights, leader: Rights, unitHead: Rights, reporter: Rights };

/** So that the form which gives a position need not know it by itself. */
export const listRoles = adminRoute({
  method: 'GET',
  path: '/accounts/roles',
  name: 'listRoles',
  summary: 'Which rights each role can hold, and which it usually does',
  takes: {},
  output: z.object({ ...OfRoles, usual: z.object(OfRoles) }),
  answer() {
    return Promise.resolve({ ...ofRoles(rightsOfRole), usual: ofRoles(usualRights) });
  },
});

function ofRoles(table: typeof rightsOfRole) {
  const of = (role: PersonRole) => [...table[role]];
  return {
    ...{ admin: of('admin'), coordinator: of('coordinator'), leader: of('leader') },
    ...{ unitHead: of('unitHead'), reporter: of('reporter') },
  };
}
