import type { FindingCode } from '#domain/installation/finding.ts';
import type { FindingWords } from '#domain/words/finding-words.ts';

export const englishFindings: Readonly<Record<FindingCode, FindingWords>> = {
  'database-away': {
    wrong: 'The database does not answer.',
    todo: 'See whether PostgreSQL runs and has room left, and whether DATABASE_URL is right.',
  },
  'schema-behind': {
    wrong: 'The database lacks {count} steps of its shape.',
    todo: 'Run npm run migrate, then start the programs again.',
  },
  'engine-away': {
    wrong: 'Temporal does not answer: commands are received but not carried out, reminders do not go out.',
    todo: 'See whether Temporal runs and whether TEMPORAL_ADDRESS is right. Once it is back all goes on by itself.',
  },
  'no-worker': {
    wrong: 'No worker is at work: nobody carries out what is received.',
    todo: 'Start a worker (npm run worker) with the TEMPORAL_TASK_QUEUE and TEMPORAL_NAMESPACE of the api.',
  },
  'reconciler-missing': {
    wrong: 'The reconciler does not run: what is left behind is found by nobody.',
    todo: 'Run npm run resume; if it stays away, restart the worker and read its log.',
  },
  'commands-waiting': {
    wrong: '{count} commands are received and not carried out, the oldest for {minutes} minutes.',
    todo: 'See whether worker and Temporal run; the log of the worker names the error of the pass.',
  },
  'commands-parked': {
    wrong: '{count} commands were set aside because the program failed at them.',
    todo: 'Look at the list of parked commands, bring the mended program, then have them tried again.',
  },
  'mail-server-silent': {
    wrong: 'The mail server does not answer.',
    todo: 'Look at SMTP_URL, the firewall and the mail server. Letters wait and go out by themselves.',
  },
  'mail-waiting': {
    wrong: '{count} letters wait to be sent, the oldest for {minutes} minutes.',
    todo: "Read the mail server's answer in the mail log; look at SMTP_URL and its password.",
  },
  'mail-refused': {
    wrong: 'Within 7 days {count} letters were refused by the mail server.',
    todo: 'See in the mail log which, mend the address of the unit and send them again.',
  },
  'nobody-reachable': {
    wrong: '{count} units of open cycles have no mail address at all.',
    todo: 'Enter their contacts in the organisation.',
  },
  'calendar-ends': {
    wrong: 'The working calendar is published up to {to:date} only: later deadlines are foreseen, not certain.',
    todo: "Publish next year's calendar.",
  },
  'clock-off': {
    wrong: 'The clock of {program} differs by {seconds} seconds from that of this program.',
    todo: 'Synchronise the clocks of all machines (NTP).',
  },
  'certificate-wrong': {
    wrong: 'The certificate for https is of no use: it has ended, cannot be read, or names another machine.',
    todo: 'See Administration → Use: save again to be told which file is wrong, replace it and start again.',
  },
  'certificate-ends': {
    wrong: 'The certificate for https ends on {to:date}, in {days} days.',
    todo: 'Have a new one made, replace both files and save again in Administration → Use.',
  },
  'files-away': {
    wrong: 'The store of files that come with reports cannot be used: {why:plain}.',
    todo: 'See whether FILES_FOLDER, or the bucket of FILES_BUCKET, can be opened; until then no file comes in or goes out.',
  },
  'scanner-away': {
    wrong: 'The virus scanner does not answer: {why:plain}; files that wait for it: {count}.',
    todo: 'See whether clamd runs at CLAMD_ADDRESS; reports can be handed in, and files it has not seen are opened by their senders only.',
  },
  'files-waiting': {
    wrong: 'Files that wait for the virus scanner although it answers: {count}, the oldest for {minutes} minutes.',
    todo: 'See the log of the worker: it hands over what waits every minute.',
  },
  'disk-low': {
    wrong: 'Only {free} MB are free on the disk.',
    todo: 'Clear or enlarge the disk before it is full: nothing can be received then.',
  },
  'backup-old': {
    wrong: 'The last backup was made at {at:moment}, {hours} hours ago.',
    todo: 'Make one now, and have one made every day, see docs/runbook.md.',
  },
  'backup-missing': {
    wrong: 'No backup is known of.',
    todo: 'Have one made every day and keep a copy on another machine, see docs/runbook.md.',
  },
  'version-node': { wrong: 'Node {found:plain} is not supported.', todo: 'Use Node 24 or 22.' },
  'version-postgresql': {
    wrong: 'PostgreSQL {found:plain} is too old: {least:plain} or newer is needed.',
    todo: 'Upgrade PostgreSQL to the version of docker-compose.yml.',
  },
  'version-temporal': {
    wrong: 'Temporal {found} was not tried with this program.',
    todo: 'Use the version of docker-compose.yml.',
  },
};
