import type { InstallationAction } from '#domain/access/action.ts';
import { administrator, type Rule } from '#domain/access/rule.ts';

export const installationRules: Readonly<Record<InstallationAction, Rule>> = {
  'organisation.EstablishUnit': administrator,
  'organisation.RenameUnit': administrator,
  'organisation.MoveUnit': administrator,
  'organisation.DissolveUnit': administrator,
  'organisation.RecordReorganisation': administrator,
  'organisation.SetContacts': administrator,
  'organisation.RegisterCommittee': administrator,
  'organisation.SetYearlyPlan': administrator,
  'organisation.ImportOrganisation': administrator,
  'template.DefineTemplate': administrator,
  'template.ReviseTemplate': administrator,
  'calendar.PublishCalendar': administrator,
};
