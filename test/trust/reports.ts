import type { Claim, Shown } from '#test/trust/claim.ts';

const places = 'test/domain/review-cycle/sealed-places.unit.test.ts';
const workbook = 'test/api/report-workbook.unit.test.ts';
const over = 'test/api/sealed-report.int.test.ts';
const seen = (test: string, ...names: readonly string[]): readonly Shown[] => names.map((named) => ({ test, named }));

export const reports: readonly Claim[] = [
  {
    about: 'Returned reports',
    promise:
      'Of a report that came back only what was marked, and what is reckoned from it, can be changed, whatever is sent.',
    shown: [
      ...seen(
        over,
        'takes no edit outside what was opened, whatever a client sends: 60 random edits',
        'takes none of 1,000 bodies of any shape that say something else of what was not opened',
      ),
      ...seen(
        places,
        'keeps everything else as it was handed in, whatever is sent: figure, date, text, or nothing at all',
        'opens nothing that is tied to no mark: 1,000 outlines',
      ),
    ],
  },
  {
    about: 'Returned reports',
    promise: 'What was marked can always be put right: no sealed figure stands between open ones.',
    shown: seen(
      places,
      'never seals a figure that an open one is reckoned into, nor leaves an open sum without an open part: 1,000 outlines',
    ),
  },
  {
    about: 'Reports in a workbook',
    promise:
      'A figure written into a cell comes back to the last digit, and a workbook that nobody touched changes nothing.',
    shown: seen(
      workbook,
      'gives back every figure that is written into it, to the last digit',
      'says nothing when it comes back as it went, whatever the draft holds',
    ),
  },
  {
    about: 'Reports in a workbook',
    promise:
      'No figure goes to another unit, round or row, and none that a returned report keeps sealed; each error is told at its cell.',
    shown: [
      ...seen(
        workbook,
        'has every error told at its cell',
        'is told where rows were moved, and no figure goes to another’s place',
        'touches nothing that a returned report keeps sealed',
      ),
      ...seen('test/api/report-workbook.int.test.ts', 'is not there for a stranger, nor for another unit'),
    ],
  },
  {
    about: 'Files of a report',
    promise:
      'A file is what its bytes say, is named in the record by their hash, and is read by whoever reads its report and by nobody else.',
    shown: [
      ...seen(
        'test/api/files.int.test.ts',
        'goes into the draft as bytes, is told from them, and keeps its Vietnamese name',
        'is its writers’ own: for everybody else it is not there',
        'is read with its files by whoever reads it, and each taking is written down',
      ),
      ...seen(
        'test/api/row-level-security.int.test.ts',
        'that was handed in is there for its unit and its host, one in a draft for the side that prepares it',
      ),
    ],
  },
  {
    about: 'Files beyond reports',
    promise:
      'Evidence of a task and documents of a conference are sealed once given, read by whoever may read the task or the conference, and go out, are verified and kept as reports’ files are.',
    shown: seen(
      'test/api/files-beyond-reports.int.test.ts',
      'comes with a report of progress, named by its content; then whoever reads the task reads it',
      'is sealed: what is given is not given again, and a returned report keeps what came with it',
      'are read by whoever may read the conference, and listed with what they are',
      'stays, and what was sent ahead and never named goes after a day',
      'is held by verify against its bytes, and by a rebuild against its events',
      'goes out with its cycle, and the proof is checked against the bytes without the product',
    ),
  },
  {
    about: 'Files of a report',
    promise:
      'Nothing is half-written: whoever goes away in the middle, a full disk, and what is refused leave no part of a file.',
    shown: [
      ...seen('test/api/files.int.test.ts', 'whose sender goes away in the middle leaves nothing'),
      ...seen('test/engine/files/take-in.unit.test.ts', 'is put away when what follows fails, as on a full disk'),
    ],
  },
  {
    about: 'Files of a report',
    promise:
      'A file that is lost, changed or infected is told by name, and the memory of the program does not grow with its size.',
    shown: [
      ...seen(
        'test/api/file-rounds.int.test.ts',
        'do not, when a file is changed or gone, or its row says something else',
        'a round looks at what waits: the clean one goes out, the other to nobody, by name',
      ),
      { command: 'npm run bench -- upload --json' },
    ],
  },
];
