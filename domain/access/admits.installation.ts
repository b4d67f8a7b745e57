import type { InstallationAction } from '#domain/access/action.ts';
import { type Admission, type Hindrance, type Standing, takes } from '#domain/access/standing.ts';

type Status = 'none' | 'recorded' | 'defined' | 'published';
type Admits = Admission<Status, never, never>;

const always: Admits = [{ in: ['none', 'recorded'] }];

/** The register and the calendar take every change at any time; a template is defined once and then revised. */
export const installationAdmits: Readonly<Record<InstallationAction, Admits>> = {
  'organisation.EstablishUnit': always,
  'organisation.RenameUnit': always,
  'organisation.MoveUnit': always,
  'organisation.DissolveUnit': always,
  'organisation.RecordReorganisation': always,
  'organisation.SetContacts': always,
  'organisation.RegisterCommittee': always,
  'organisation.SetYearlyPlan': always,
  'organisation.ImportOrganisation': always,
  'template.DefineTemplate': [{ in: ['none'] }],
  'template.ReviseTemplate': [{ in: ['defined'] }],
  'calendar.PublishCalendar': [{ in: ['none', 'published'] }],
};

export function installationHindrance(action: InstallationAction, standing: Standing): Hindrance | null {
  if (takes(installationAdmits[action], standing)) return null;
  return action === 'template.DefineTemplate'
    ? { code: 'template-already-defined', liftedBy: ['admin'] }
    : { code: 'template-not-defined', liftedBy: ['admin'] };
}
