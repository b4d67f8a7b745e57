/** What a reader of docs/trust.md could take for granted and must not. */
export const notPromised: readonly string[] = [
  'A person with the rights of the owner of the database can rewrite all of it, hashes included. Only what was kept outside shows it.',
  'A letter may arrive twice when a mail server took it and the answer was lost; its Message-ID is the same, and it is written once in the record.',
  'One machine is one machine: `npm start` has no second copy. Past one machine, PostgreSQL and Temporal are run as their makers say.',
  "A backup file restores its moment. Any moment between comes back where `npm start` brings the database and a base copy was made; with a server of your own it is that server's log archive that does it.",
  'Erasing a person leaves names in the access log, in rendered official documents, in drafts and in free text, and events of before 0.3.0 as they are. Backups hold the keys they were made with.',
  'A proof of a cycle shows that its events are what was signed, not that nothing came after the last of them.',
  'A line that was cut from the end of the access log the same day is seen if another row should have it (an account, a letter, a session), else from the next anchor on.',
  'Verify does not see another moment of arrival, another standing of a letter at the mail server, or another sealed secret of a second factor, put in by the owner of the database.',
];
