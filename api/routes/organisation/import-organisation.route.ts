import { z } from 'zod';
import {
  CommitteeBody,
  CommitteeField,
  ContactsBody,
  Document,
  OtherHierarchyField,
  ReorganisationBody,
  UnitBody,
  UnitField,
  YearlyPlanBody,
} from '#api/routes/organisation/fields.ts';
import { DateField } from '#api/support/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const importOrganisation = commandRoute({
  path: '/organisation/import',
  tag: 'organisation',
  summary: 'The register as it is known on a day; only what differs is recorded',
  action: 'organisation.ImportOrganisation',
  large: true,
  params: z.object({}),
  body: z.strictObject({
    effective: DateField,
    document: Document.nullable().default(null),
    documents: z
      .array(z.strictObject({ unit: UnitField, document: Document }))
      .max(50_000)
      .optional()
      .describe('The basis of a unit that has another than the whole'),
    elsewhere: z
      .array(z.strictObject({ unit: UnitField, hierarchy: OtherHierarchyField, parent: UnitField }))
      .max(100_000)
      .optional()
      .describe('Under whom units stand in the other hierarchies'),
    units: z.array(UnitBody).max(50_000).default([]),
    reorganisations: z.array(ReorganisationBody).max(5000).default([]),
    contacts: z
      .array(z.strictObject({ unit: UnitField, contacts: ContactsBody }))
      .max(50_000)
      .default([]),
    committees: z.array(CommitteeBody).max(10_000).default([]),
    yearlyPlans: z
      .array(z.strictObject({ committee: CommitteeField, plan: YearlyPlanBody }))
      .max(10_000)
      .default([]),
  }),
  target: ({ body }) => Promise.resolve({ place: organisationPlace, unit: null, data: body }),
});
