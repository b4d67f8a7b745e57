/** By code, as problems.ts has them in Vietnamese; that file asks for every one of them. */
export const englishProblems = {
  'invalid-input': ['What was sent is not valid in {count} places.', 'What was sent is not valid.'],
  'malformed-json': 'What was sent is not well-formed JSON.',
  'bad-request': 'The request cannot be read.',
  'request-too-slow': 'The request arrived too slowly and was stopped; please send it again.',
  'address-too-long': 'The address that was called is too long.',
  'headers-too-large': 'The head of the request is too large; please delete the cookies of this site and try again.',
  'unknown-host': [
    'An evaluation does not answer under the name "{host:plain}"; use {own:plain} or set PUBLIC_URL to this name.',
    'An evaluation does not answer under this name; set PUBLIC_URL to it.',
  ],
  'body-too-large': ['What was sent is larger than {limit} bytes.', 'What was sent is too large.'],
  'unsupported-media-type': [
    'This address takes the bytes of a file and no other content type; send {bytes:plain}.',
    'The content type "{mediaType}" is not accepted; send application/json.',
    'The content type is not accepted; send application/json.',
  ],
  unauthenticated: 'Not signed in, or the session has ended.',
  'position-ended': [
    'The position "{title}" at {unit} has ended, for the unit is no more since {since:date}, by {document:plain}; you go on as "{next}" at {nextUnit}.',
    'The position "{title}" at {unit} has ended; you go on as "{next}" at {nextUnit}.',
    'The position "{title}" at {unit} has ended, for the unit is no more since {since:date}, by {document:plain}. Please sign in again; if you were given no new position, ask the administrator.',
    'The position "{title}" at {unit} has ended. Please sign in again; if you were given no new position, ask the administrator.',
    'The position in use has ended. Please sign in again; if you were given no new position, ask the administrator.',
  ],
  'login-refused': 'Login name or password is wrong.',
  'second-factor-required': 'A code of the second factor is needed before you go on.',
  'second-factor-refused': 'The code is wrong, has expired or was used already.',
  'second-factor-unreadable':
    'The second factor of this account cannot be read (the installation key is another one); ask the administrator to reset it.',
  'unit-taken-over': [
    '{unit} has ended: since {since:date} {taker} does this in its place, by {document:plain}.',
    '{unit} has ended: since {since:date} {taker} does this in its place.',
    'This unit has ended, and another does this in its place.',
  ],
  'not-by-token':
    'This binds the unit: whoever holds the position signs in and does it himself; a token of a program cannot.',
  'second-factor-enrolled': 'The account has a second factor; to change the device ask the administrator to reset it.',
  'password-change-required': 'The password you were given must be changed before you go on.',
  'position-required': 'This account holds no position now; ask the administrator.',
  'cross-site': 'The request does not come from a page of this system.',
  'setup-closed': 'The set-up link is wrong, was used or has expired.',
  'second-administrator-needed':
    'What somebody wants for himself another administrator gives, who signs in and does so himself.',
  'last-administrator': 'This is the last administrator; appoint another one first.',
  'example-not-loaded': 'The example is not loaded; load it before you choose a role.',
  'house-still-trial':
    'Mail still goes to the test mailbox: the new use takes effect with the restart; send the letters again after it.',
  'house-set-by-environment':
    'How this system is used is set on the machine (HOINGHI_MODE); change it there and start again.',
  'house-needs-real-account':
    'This is a role that is only tried out; open the set-up link, make a real administrator, and choose the use then.',
  'example-closed': 'This system has real accounts, so the example is not loaded and none of its roles is taken.',
  'sso-denied': 'Single sign-on refused, or was broken off.',
  'sso-mismatch': 'The single sign-on does not match or has expired; sign in again from the beginning.',
  'sso-level-too-low': 'The identity level of the account is lower than this system asks for.',
  'sso-unavailable': 'Single sign-on does not answer now; try again, or sign in with a password.',
  'sso-not-provisioned': 'This account has not been let into the system; ask the administrator.',
  'not-permitted': 'The position in use may not do this.',
  'not-found': 'What was asked for is not there.',
  'report-not-there':
    'There is no report to print: the unit has not handed in this round, or still prepares it, and only its own people see the draft.',
  'not-served': 'This address lies outside of what the system serves.',
  'range-not-there': 'The file has no such part.',
  'method-not-allowed': 'This address does not take that method.',
  'idempotency-key-missing': 'The Idempotency-Key header is missing; each command needs a key of its own.',
  'idempotency-key-invalid':
    'An Idempotency-Key is 1 to 128 characters long, of letters without marks, digits and . _ : - only.',
  'idempotency-key-reused': 'This Idempotency-Key was used for another command; take a new one.',
  'ambiguous-number': [
    'The number "{raw}" can be read in two ways; write 1.079 for one thousand and seventy-nine, 1,5 for one and a half.',
    'The number can be read in two ways; write 1.079 for one thousand and seventy-nine, 1,5 for one and a half.',
  ],
  'not-a-number': [
    '"{raw:plain}" carries a small sign; if that is the mark of a note, write {alone}.',
    '"{raw}" has English marks; if that number is meant, write {meant}.',
    '"{raw}" is not a number. Write numbers like 1.234.567 or 12,5.',
    'The value is not a number. Write numbers like 1.234.567 or 12,5.',
  ],
  'negative-number': ['A figure cannot be negative: "{raw}".', 'A figure cannot be negative.'],
  'unknown-shortcoming': [
    'No earlier conference or inspection of this committee states such a shortcoming of that unit.',
  ],
  'unknown-task': ['This committee gave no task "{task}".', 'There is no such task.'],
  'unknown-unit': [
    '{unitName} was not in being on {day:date}, so it cannot be named here.',
    'There is no unit "{unit}".',
    'There is no such unit.',
  ],
  'unit-not-below': [
    '"{unit}" does not stand below the unit that gives the task.',
    'A task is given to units below only.',
  ],
  'unknown-template': ['There is no report template "{template}".', 'There is no such report template.'],
  'superior-does-not-call': [
    'The superior\'s cycle "{cycle:plain}" asks nothing of {host}, or has not been called.',
    "The superior's cycle asks nothing of the host.",
  ],
  'years-without-deadlines':
    'A review of several years asks no unit, so there is no deadline, no ladder of reminders and no days for a level; leave this out, or the periods that are summed.',
  'year-without-totals': [
    '“{year:plain}” is no cycle of this committee of {host} with approved totals, so a review of several years cannot sum it.',
    'Number {number} in the list is no cycle of this committee of {host} with approved totals, so a review of several years cannot sum it.',
    'The cycle has no approved totals, so a review of several years cannot sum it.',
  ],
  'unknown-committee': ['There is no committee "{committee}".', 'There is no such committee.'],
  'unknown-cycle': ['There is no review cycle "{cycle:plain}".', 'There is no such review cycle.'],
  'cycle-not-open': [
    'The cycle "{cycle:plain}" is not planned yet or has ended, so no conference can take it up.',
    'The cycle is not planned yet or has ended, so no conference can take it up.',
  ],
  'cycle-has-conference': [
    'The cycle "{cycle:plain}" belongs to "{title:plain}", held {heldOn:day}: a cycle has one conference. Move that one, or cancel or postpone it first.',
    'The cycle belongs to another conference: a cycle has one.',
  ],
  'cycle-expects-no-conference': [
    'The cycle "{cycle:plain}" is planned without a conference, so none can take it up. Before the call its plan can be changed; afterwards choose another cycle.',
    'The cycle is planned without a conference, so none can take it up. Before the call its plan can be changed; afterwards choose another cycle.',
  ],
  'rehearsal-mixed-with-real': 'One conference cannot be held for a real cycle and a rehearsal together.',
  'outside-calendar': 'The day is outside the published working calendar.',
  'draft-closed':
    'The report was sent, so its draft can no longer be changed; what you have typed is still on the screen.',
  'minutes-draft-closed':
    'The minutes are approved, so the draft can no longer be changed; what you have typed is still on the screen.',
  'report-draft-closed':
    'The consolidated report is approved or its cycle is over, so the draft can no longer be changed; what you have typed is still on the screen.',
  'draft-not-presented':
    'The draft has not been presented, or was taken back: there is nothing to give back. Reload to see it as it is.',
  'draft-unfit': [
    'Not ready to be presented: places that are wrong: {count}, the first in the section "{section:plain}".',
    'Not ready to be presented: places of the draft are wrong.',
  ],
  'draft-changed': [
    '{by} changed the draft at {at:done}; read it again before you send it.',
    'The draft has just been changed; read it again before you send it.',
  ],
  'draft-empty': 'The draft has nothing in it that could be signed.',
  'draft-base-ahead': [
    'The draft stands at revision {revision:plain} and has no revision {base:plain} yet, which the request names; read the draft again and send it anew.',
    'The request names a revision that the draft does not have yet; read the draft again and send it anew.',
  ],
  'too-many-drafts': [
    'There are {max} drafts that were not sent; send or empty some before you begin another.',
    'There are too many drafts that were not sent; send or empty some before you begin another.',
  ],
  'file-empty':
    'The file is empty (0 bytes): it was not saved or copied whole. Open it here first, then export, scan or copy it again and send that.',
  'file-too-large': [
    'The file is larger than {limit} MB; scan it with fewer dots, or split it.',
    'The file is too large.',
  ],
  'file-old-office':
    'This is an old Word or Excel file (.doc, .xls), or one with a password; open it, take the password off, save it as .docx, .xlsx or PDF and send that.',
  'file-type-not-taken':
    'Only PDF, Word (.docx), Excel (.xlsx) and PNG or JPG pictures are taken; what a file is, its content says and not its name. Save it as one of these and send that.',
  'file-program':
    'This is a computer program, whatever its name says, and is not taken. Do not open it; tell whoever looks after the computers and send the document itself.',
  'file-closed-task':
    'This task does not wait for a report of the unit now, so no more evidence is taken. To add to it, ask the host to return or reopen the task.',
  'file-with-macros': 'The file holds macros and is not taken; save it as .docx or .xlsx without them and send that.',
  'file-broken': [
    'The file "{name:plain}" is damaged or was not copied to its end, and does not open; open it on your machine, then export, scan or copy it anew and send that.',
    'The file is damaged or was not copied to its end.',
  ],
  'file-unpacks-too-large': [
    'The file "{name:plain}" opens to more than any document or scan and is not taken; export or scan it anew (300 dpi is enough) and send that.',
    'The file opens to more than any document or scan.',
  ],
  'file-infected': ['The file holds a virus ({finding:plain}) and is not taken.', 'The file holds a virus.'],
  'too-many-files': [
    'There are {max} files already; remove one that is not needed.',
    'There are enough files already.',
  ],
  'files-sealed':
    'The report came back at other places: annexes and evidence stay as they are, only the signed scan may be replaced. To change them, ask the reviewer to open the files.',
  'file-unknown':
    'This file is not kept any more (one that was not handed in is kept for a day), or is not of this place; upload it again.',
  'file-waiting': 'The file still waits to be looked at for viruses; open it later.',
  'file-cut-off': 'The connection ended before the whole file was there; send it again.',
  'file-store-unavailable': 'The files cannot be read just now; try again later.',
  'delivery-still-queued': 'This letter is still waiting to be sent; there is no need to send it again.',
  'delivery-without-address':
    'There is no address for the recipient in this unit; the administrator enters one before the letter is sent again.',
  'storage-full':
    'The disk of the database is full: reading goes on, nothing can be written. The administrator has to free space; the system then works again by itself.',
  'pdf-not-available':
    'This server has no LibreOffice and makes no PDF. Take the Word file (.docx) and save it as PDF, or ask the administrator to install LibreOffice (SOFFICE_PATH).',
  'pdf-busy': 'Many PDFs are waiting to be made; try again in a few minutes, or take the Word file (.docx).',
  'pdf-failed': 'LibreOffice could not make this PDF; take the Word file (.docx) and save it as PDF.',
  'command-failed': [
    'The command with receipt {receipt} is kept, but could not be carried out because of a fault of the system. The administrator has been told and will have it tried again; there is no need to send it again.',
    'The command is kept, but could not be carried out because of a fault of the system. The administrator has been told and will have it tried again; there is no need to send it again.',
  ],
  'engine-unavailable': 'The engine is away for now; commands that were received are kept and will be carried out.',
  'database-unavailable': 'The database is away for now; try again in a few minutes.',
  stopping: 'The system is stopping or starting anew; try again in a few seconds.',
  'too-many-requests': ['Too many requests; try again in {seconds} seconds.', 'Too many requests; try again later.'],
  internal: [
    'Something went wrong in the system; tell the administrator the request id {requestId:plain}.',
    'Something went wrong in the system.',
  ],
};
