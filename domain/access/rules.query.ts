import type { QueryAction } from '#domain/access/action.ts';
import {
  administrator,
  everyParticipant,
  everyPerson,
  everyPersonOfAll,
  type Grant,
  hostStaff,
  passer,
  type Rule,
  thatUnit,
} from '#domain/access/rule.ts';

const hostAndParticipants: Rule = [...hostStaff, ...everyParticipant];
const staffOfAnyCommittee: readonly Grant[] = [
  { role: 'coordinator', position: 'anyone' },
  { role: 'leader', position: 'anyone' },
];

export const queryRules: Readonly<Record<QueryAction, Rule>> = {
  listCycles: everyPerson,
  readCycle: hostAndParticipants,
  // Who is late is the host's knowledge: a member sees its own line only, by readReport.
  readBoard: hostStaff,
  // Of all cycles and tasks of the hosts he works for: the leader's page, his coordinators' as well.
  readOverview: hostStaff,
  readReport: [...hostStaff, ...thatUnit],
  // The host's staff every line; a member its own, and of the others what toldToUnit leaves.
  readRates: hostAndParticipants,
  readConsolidation: hostStaff,
  // Whoever was asked reads that round: which ones it was are rows of their own.
  readDraftRounds: hostAndParticipants,
  // Approved it goes to every member, as it says under Nơi nhận; a draft is read by whoever may write it.
  readConsolidatedReport: hostAndParticipants,
  explainDeadline: hostAndParticipants,
  listConferences: everyPerson,
  readConference: hostAndParticipants,
  // What fell short is the committee's own record: a unit reads what a notice says of it.
  listShortcomings: staffOfAnyCommittee,
  listTasks: everyPerson,
  readTask: hostAndParticipants,
  readDocument: hostAndParticipants,
  // A cycle's history tells of every member; a unit reads that of its own share.
  readHistory: [...hostStaff, ...passer, ...thatUnit, ...administrator],
  readDeliveries: hostStaff,
  // No aggregate decides it: the letter was owed once already, and is only carried once more.
  resendDelivery: hostStaff,
  // As a contact of the unit would find them in his mailbox.
  readOwnLetters: [...thatUnit, { role: 'admin', position: 'subject' }],
  // The sink of an evaluation holds everybody's mail.
  readMail: [...administrator, ...staffOfAnyCommittee],
  readOrganisation: everyPerson,
  readContacts: [...administrator, ...staffOfAnyCommittee, ...thatUnit],
  // A host's own is the host's; what a unit is asked by it stands in the form of its report.
  readTemplate: [...everyPersonOfAll, ...hostStaff],
  readCalendar: everyPerson,
  // Those of the hosts whose staff he is, or whose cycles his unit reports in: which ones they are the rows say.
  listOutsideIndices: everyPerson,
  // The host's staff all of them, a unit its own: the rows say which.
  listModels: everyPerson,
  // By which criteria is nobody's secret; of the proposals a unit reads its own.
  listAwards: everyPerson,
  readReceipt: [...thatUnit, ...hostStaff, { role: 'admin', position: 'subject' }],
  watchChanges: hostAndParticipants,
  // Says whether a ledger is whole, nothing of what is in it.
  verifyChain: [{ role: 'admin', position: 'anyone' }, ...staffOfAnyCommittee],
  manageAccounts: administrator,
  readAccessLog: administrator,
};
