import { expectingConference, planWithin, withoutLevels } from '#db/upcast-plan.ts';
import { ofInstallation } from '#db/upcast-template.ts';
import { withoutBounds } from '#db/upcast-yearly-plan.ts';
import { upcastBy, type UpcastTable, versionIn } from '#db/upcasting.ts';

/** By the event's type. The shapes of each release stay in test/db/shapes. */
export const upcasters: UpcastTable = {
  CyclePlanned: [planWithin(expectingConference), planWithin(withoutLevels)],
  CycleReplanned: [planWithin(expectingConference), planWithin(withoutLevels)],
  YearlyPlanSet: [withoutBounds],
  TemplateDefined: [ofInstallation],
};

export function currentSchemaVersion(type: string, table: UpcastTable = upcasters): number {
  return versionIn(table, type);
}

export function upcast(type: string, schemaVersion: number, data: unknown, table: UpcastTable = upcasters): unknown {
  return upcastBy(table, 'event', type, schemaVersion, data);
}
