/** Where events name people, by type: a path into the data, `*` for each of an array's items or an object's values. */
const paths: Readonly<Record<string, readonly string[]>> = {
  CyclePlanned: ['plan.signer.name'],
  CycleReplanned: ['plan.signer.name'],
  ReportSubmitted: ['report.signer.name', 'report.sentBy.person'],
  ConsolidatedReportApproved: ['signer.name'],
  VarianceRecorded: ['by.person'],
  ReviewerAssigned: ['reviewer.person'],
  ConferenceConvened: ['coChairs.*.name', 'agenda.*.presenter', 'points.*.contact'],
  InvitationsIssued: ['signer.name'],
  InvitationReplied: ['substitute'],
  PointAdded: ['contact'],
  RollCallRecorded: ['entries.*.name', 'entries.*.substitute'],
  SubstituteDecided: ['name'],
  AwardRecorded: ['names.*'],
  ConclusionNoticeIssued: ['signer.name'],
  CommitteeMembersSet: ['members.*.name'],
  ContactsSet: ['contacts.*.name', 'contacts.*.email'],
};

/** Who acted, beside the event's own actor, whatever its type. */
const everywhere = ['by', 'recordedBy', 'registeredBy'];

/** The data with every name and address replaced by what `seal` makes of it. */
export function mapPersonal(type: string, data: unknown, seal: (text: string) => string): unknown {
  return walk(
    data,
    [...everywhere, ...(paths[type] ?? [])].map((path) => path.split('.')),
    seal,
  );
}

function walk(value: unknown, asked: readonly (readonly string[])[], seal: (text: string) => string): unknown {
  if (asked.length === 0) return value;
  if (typeof value === 'string') return value !== '' && asked.some((path) => path.length === 0) ? seal(value) : value;
  const below = (key: string) => asked.filter(([head]) => head === key || head === '*').map(([_head, ...rest]) => rest);
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, below('*'), seal));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, below(key), seal)]));
}
