import { z } from 'zod';
import { asks, type CellFault, cellFaultCodes, lineStatuses } from '#domain/register-import/cells.ts';
import { type ImportPreview, previewImport } from '#domain/register-import/preview.ts';
import type { ReadHead } from '#domain/register-import/read-heads.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { peopleInPositions } from '#db/accounts/people-in-positions.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { Document } from '#api/routes/organisation/fields.ts';
import { mostSheets, PlaceShape, SheetsField } from '#api/routes/organisation/register-list/sheets.ts';
import { mostRows } from '#api/support/read-cells.ts';
import { UnitShape, unitShape } from '#api/routes/organisation/unit-shape.ts';
import { DateField } from '#api/support/fields.ts';
import { todayOf } from '#api/support/now.ts';
import { spoken } from '#api/support/spoken.ts';
import { OtherHierarchy, PersonRole } from '#api/support/unions.ts';

const ContactShape = z.object({ name: z.string(), email: z.string() });
const ContactsShape = z.object({
  reporter: ContactShape.optional(),
  unitHead: ContactShape.optional(),
  coordinator: ContactShape.optional(),
  leader: ContactShape.optional(),
});

const ElsewhereShape = z.object({ unit: z.string(), hierarchy: OtherHierarchy, parent: z.string() });

const FaultShape = z.object({
  at: PlaceShape,
  code: z.enum(cellFaultCodes),
  asks: z.boolean().describe('Not wrong: a person has to say which'),
  read: z.string(),
  other: PlaceShape.nullable().describe('Another cell that has to do with it'),
  proposals: z.array(z.string()).describe('Texts that are read there without doubt, the nearest first'),
  said: z.string().nullable().describe('What the register itself says against it'),
});

const PersonShape = z.object({
  at: PlaceShape,
  status: z.enum(lineStatuses),
  login: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  unit: z.string(),
  role: PersonRole,
  title: z.string(),
  validFrom: z.string(),
});

export const previewImportRoute = adminRoute({
  method: 'POST',
  path: '/organisation/import-preview',
  name: 'previewImport',
  summary:
    'What a list of units and people would change, cell by cell what stands against it, and the command it makes',
  large: true,
  heavy: true,
  takes: {
    body: z.strictObject({
      effective: DateField,
      document: Document.nullable().default(null),
      sheets: SheetsField,
      apart: z
        .array(z.strictObject({ sheet: z.int().min(0).max(mostSheets), row: z.int().min(0).max(mostRows) }))
        .max(mostRows)
        .default([])
        .describe('Rows that are units of their own, however near their names'),
    }),
  },
  output: z.object({
    sheets: z.array(
      z.object({
        use: z.enum(['units', 'people', 'nothing', 'unknown', 'mixed']),
        head: z.int().nullable(),
        columns: z.array(z.object({ column: z.int(), means: z.string() })),
        unread: z.array(z.object({ column: z.int(), text: z.string() })).describe('Headed columns that are not taken'),
      }),
    ),
    units: z.array(
      z.object({
        at: PlaceShape,
        status: z.enum(lineStatuses),
        unit: UnitShape,
        before: UnitShape.nullable(),
        elsewhere: z.array(ElsewhereShape.omit({ unit: true }).extend({ before: z.string().nullable() })),
        contacts: ContactsShape,
        contactsBefore: ContactsShape,
      }),
    ),
    people: z.array(PersonShape),
    faults: z.array(FaultShape),
    notes: z.array(z.object({ at: PlaceShape, read: z.string(), taken: z.string() })),
    passed: z.array(PlaceShape).describe('Rows that say something, name no unit and are not taken'),
    command: z.object({
      effective: z.string(),
      document: z.string().nullable(),
      documents: z.array(z.object({ unit: z.string(), document: z.string() })),
      units: z.array(UnitShape),
      elsewhere: z.array(ElsewhereShape),
      contacts: z.array(z.object({ unit: z.string(), contacts: ContactsShape })),
    }),
  }),
  async answer({ body, deps }) {
    const [state, people] = await Promise.all([organisationState(deps), peopleInPositions(deps.record, todayOf(null))]);
    const { document } = body;
    const basis = document === null || document.trim() === '' ? null : document;
    return shown(previewImport(state, people, { ...body, document: basis }));
  },
});

function shown({ heads, units, people, faults, notes, passed, command }: ImportPreview) {
  const { effective, document, documents = [] } = command;
  return {
    sheets: heads.map(headShape),
    units: units.map(({ unit, before, elsewhere, at, status, contacts, contactsBefore }) => ({
      ...{ at, status, contacts: { ...contacts }, contactsBefore: { ...contactsBefore } },
      elsewhere: elsewhere.map(({ hierarchy, parent, before: was }) => ({ hierarchy, parent, before: was })),
      ...{ unit: unitShape(unit), before: before === null ? null : unitShape(before) },
    })),
    people: people.map((person) => ({ ...person })),
    faults: faults.map(faultShape),
    notes: notes.map((note) => ({ ...note })),
    passed: passed.map((at) => ({ ...at })),
    command: {
      ...{ effective, document, documents: documents.map((one) => ({ ...one })) },
      units: command.units.map(unitShape),
      elsewhere: (command.elsewhere ?? []).map((one) => ({ ...one })),
      contacts: command.contacts.map(({ unit, contacts }) => ({ unit, contacts: { ...contacts } })),
    },
  };
}

function headShape(head: ReadHead) {
  if (head.use !== 'units' && head.use !== 'people') return { use: head.use, head: null, columns: [], unread: [] };
  const columns = [...head.columns].map(([means, column]) => ({ column, means }));
  return { use: head.use, head: head.head, columns, unread: head.unread.map((one) => ({ ...one })) };
}

function faultShape({ at, code, read, other, proposals, refusal }: CellFault) {
  const said = refusal === null ? null : refusalSentence(refusal.code, refusal.facts, spoken());
  return { at, code, asks: asks(code), read, other, proposals: [...proposals], said };
}
