import type { AggregateKind } from '#domain/kernel/ids.ts';
import { expectingConference, withoutLevels } from '#db/upcast-plan.ts';
import { ofInstallation } from '#db/upcast-template.ts';
import { importWithoutBounds, withoutBounds } from '#db/upcast-yearly-plan.ts';
import { upcastBy, type UpcastTable, versionIn } from '#db/upcasting.ts';

/**
 * By `<kind of aggregate>.<type>`: two aggregates may have a command of one name. A command can wait over a change of
 * program; the commands of each release are in its database in test/db/dumps.
 */
export const commandUpcasters: UpcastTable = {
  'reviewCycle.PlanCycle': [expectingConference, withoutLevels],
  'reviewCycle.ReplanCycle': [expectingConference, withoutLevels],
  'organisation.SetYearlyPlan': [withoutBounds],
  'organisation.ImportOrganisation': [importWithoutBounds],
  'template.DefineTemplate': [ofInstallation],
};

export function commandSchemaVersion(kind: AggregateKind, type: string, table: UpcastTable = commandUpcasters): number {
  return versionIn(table, `${kind}.${type}`);
}

export interface StoredCommand {
  readonly kind: AggregateKind;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
}

/** The command's data in today's shape. */
export function upcastCommand(stored: StoredCommand, table: UpcastTable = commandUpcasters): unknown {
  return upcastBy(table, 'command', `${stored.kind}.${stored.type}`, stored.schemaVersion, stored.data);
}
