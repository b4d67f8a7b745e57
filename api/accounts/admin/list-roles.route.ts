import { z } from 'zod';
import { rightsOfRole } from '#domain/access/rights.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { RightField } from '#api/accounts/session-view.ts';

const Rights = z.array(RightField);

/** So that the form which gives a position need not know it by itself. */
export const listRoles = adminRoute({
  method: 'GET',
  path: '/accounts/roles',
  name: 'listRoles',
  summary: 'Which rights each role can hold',
  output: z.object({ admin: Rights, coordinator: Rights, leader: Rights, unitHead: Rights, reporter: Rights }),
  answer() {
    const of = (role: PersonRole) => [...rightsOfRole[role]];
    return Promise.resolve({
      ...{ admin: of('admin'), coordinator: of('coordinator'), leader: of('leader') },
      ...{ unitHead: of('unitHead'), reporter: of('reporter') },
    });
  },
});
