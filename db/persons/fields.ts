/** Where events name people, by type: a path into the data, `*` for each of an array's items or an object's values. */
const paths: Readonly<Record<string, readonly string[]>> = {
  CyclePlanned: ['plan.signer.name'],
  CycleReplanned: ['plan.signer.name'],
  ReportSubmitted: ['report.signer.name', 'report.sentBy.person'],
  ConsolidatedReportApproved: ['signer.name'],
  VarianceRecorded: ['by.person'],
  ReviewerAssigned: ['reviewer.person'],
  ConferenceConvened: ['coChairs.*.name', 'agenda.*.presenter', 'points.*.contact', 'invitees.*.person'],
  ConferenceCorrected: [
    ...['now.coChairs.*.name', 'was.coChairs.*.name', 'now.agenda.*.presenter', 'was.agenda.*.presenter'],
    ...['points.set.*.contact', 'points.was.*.contact', 'invitees.set.*.person', 'invitees.was.*.person'],
  ],
  CyclePaperIssued: ['signer.name'],
  InvitationsIssued: ['signer.name'],
  FurtherInvited: ['signer.name', 'invitees.*.person'],
  ChangePaperIssued: ['signer.name'],
  InvitationReplied: ['substitute'],
  PointAdded: ['contact'],
  RollCallRecorded: ['entries.*.name', 'entries.*.substitute'],
  SubstituteDecided: ['name'],
  DutiesStated: ['items.*.owner'],
  ReadinessStated: ['tried.by', 'person', 'phone'],
  SpeechesRecorded: ['items.*.by'],
  FloorGiven: ['who'],
  FloorEnded: ['who'],
  MinutesApproved: ['text.chairs.*.name', 'text.secretary.name', 'text.chair'],
  AwardRecorded: ['names.*'],
  AwardSubmissionIssued: ['signer.name'],
  AwardNominated: ['nominee.person', 'hand.person'],
  ConclusionNoticeIssued: ['signer.name'],
  InspectionPlanned: ['plan.team.members.*.name'],
  InspectionRestated: ['plan.team.members.*.name'],
  InspectionConcluded: ['signer.name'],
  TaskPaperIssued: ['signer.name'],
  TaskCreated: ['source.leader', 'source.person'],
  InstructionGiven: ['person'],
  CommitteeMembersSet: ['members.*.name'],
  ContactsSet: ['contacts.*.name', 'contacts.*.email'],
};

/** Who acted, beside the event's own actor, whatever its type. */
const everywhere = ['by', 'recordedBy', 'registeredBy', 'correctedBy'];

/** Where to look in a value: whether the text itself is asked for, and what is below it. */
interface Asked {
  text: boolean;
  readonly below: Map<string, Asked>;
}

function tree(all: readonly string[]): Asked {
  const root: Asked = { text: false, below: new Map() };
  for (const path of all) {
    let at = root;
    for (const key of path.split('.')) {
      const next = at.below.get(key) ?? { text: false, below: new Map() };
      at.below.set(key, next);
      at = next;
    }
    at.text = true;
  }
  return root;
}

const ofAny = tree(everywhere);
const ofType = new Map(Object.entries(paths).map(([type, own]) => [type, tree([...everywhere, ...own])]));

/** The data with every name and address replaced by what `seal` makes of it; what names nobody stays the very same. */
export function mapPersonal(type: string, data: unknown, seal: (text: string) => string): unknown {
  return walk(data, ofType.get(type) ?? ofAny, seal);
}

function walk(value: unknown, { text, below }: Asked, seal: (text: string) => string): unknown {
  if (typeof value === 'string') return text && value !== '' ? seal(value) : value;
  if (typeof value !== 'object' || value === null || below.size === 0) return value;
  const each = below.get('*');
  if (Array.isArray(value)) return each === undefined ? value : value.map((item: unknown) => walk(item, each, seal));
  if (each !== undefined)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, walk(item, below.get(key) ?? each, seal)]),
    );
  // Fields keep their order: what is stored is hashed as it is written.
  const changed: Record<string, unknown> = { ...value };
  for (const [key, next] of below) if (Object.hasOwn(changed, key)) changed[key] = walk(changed[key], next, seal);
  return changed;
}
