import type { Can } from '#web/app/use-rights.ts';
import { MinutesApproved } from '#web/screens/conference/minutes-approved.tsx';
import { MinutesDesk } from '#web/screens/conference/minutes-desk.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

/** Biên bản: written by the host's staff over what the record tells, approved by its leader, then read by all who take part. */
export function MinutesSection({ conference, staff, can }: SectionProps) {
  if (conference.minutes === null) return <MinutesDesk conference={conference} can={can} />;
  return <MinutesApproved conference={conference} staff={staff} can={can} />;
}
