/** Rows of the table "broken" that a test shows in seconds: the drill runs that test. */
export const shownByTests: Readonly<Record<string, { readonly file: string; readonly named: string }>> = {
  'failing-command': {
    file: 'test/engine/parked.int.test.ts',
    named: 'is set aside alone: those before and behind it in the same batch are carried out',
  },
  'mail-hangs': {
    file: 'test/activities/deliver-notifications.int.test.ts',
    named: 'are given up for this round after two time-outs of one server, on slots of their own',
  },
  'disk-full': {
    file: 'test/api/system.int.test.ts',
    named: 'says that the database has no room left, while lists are still read, and is well again by itself',
  },
  'engine-hangs': {
    file: 'test/api/knocker.unit.test.ts',
    named: 'waits for an engine that hangs for one caller only: all others are answered at once',
  },
  'time-outs': {
    file: 'test/db/lost-connection.int.test.ts',
    named: 'gives up a statement after half a minute',
  },
  'early-worker': {
    file: 'test/db/lost-connection.int.test.ts',
    named: 'waits and says for whom and why, until they are there',
  },
  'clock-ahead': {
    file: 'test/engine/carry-out.int.test.ts',
    named: 'leaves alone what bears an hour far ahead of its clock, and says so: no rung is spent for it',
  },
  backup: {
    file: 'test/cli/backup.int.test.ts',
    named: 'is one moment of the record: restored into a new database it is whole, and every workflow comes back',
  },
  upgrade: { file: 'test/workflows/replay.unit.test.ts', named: '' },
};
