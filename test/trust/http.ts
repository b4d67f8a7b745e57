import type { Claim } from '#test/trust/claim.ts';

const hostile = 'test/api/hostile-input.int.test.ts';
const dates = 'test/api/dates.int.test.ts';
const openapi = 'test/api/openapi.int.test.ts';
const admission = 'test/api/admission.unit.test.ts';
const drafts = 'test/api/drafts.int.test.ts';

export const http: readonly Claim[] = [
  {
    about: 'Bodies',
    promise: 'Who sends a body is asked before the first byte of it is read.',
    shown: [{ test: hostile, named: 'is not even read where nobody is signed in' }],
  },
  {
    about: 'Bodies',
    promise:
      'A body is read to 64 KB and no further, a report, a draft or an organisation to what it needs; deeper than 32 levels, of more than 200,000 values or with a run of more than 16 marks it is refused before anything looks at it.',
    shown: [
      { test: hostile, named: 'is read to 64 KB and no further, wherever it is sent' },
      { test: hostile, named: 'may be larger where a report, a draft or an organisation is sent, and only there' },
      { test: hostile, named: 'with a run of marks is refused before it is composed, at its place' },
      { test: hostile, named: 'nested deeper than 32 is refused before it is read' },
      { test: hostile, named: 'is refused past 200,000 of them, and tells of a hundred faults at most' },
    ],
  },
  {
    about: 'Bodies',
    promise:
      'A body of more than 2,000 names, a table or a workbook that reaches further than any sheet of an office is given up before it is gone through.',
    shown: [
      {
        test: hostile,
        named: 'is refused past 2,000 names of fields: each that was never seen costs far more than a value',
      },
      {
        test: 'test/domain/register-import/parse-table.unit.test.ts',
        named: 'is given up where it has more rows or columns than a table has, before it is read to its end',
      },
      {
        test: 'test/api/report-workbook.unit.test.ts',
        named: 'when a few bytes name more cells than any memory holds: %s',
      },
      {
        test: 'test/api/report-workbook.unit.test.ts',
        named: 'when a cell has a run of marks that no language writes, in one piece or in several',
      },
    ],
  },
  {
    about: 'Bodies',
    promise: 'Of unknown keys one is named, cut short; nothing of the others comes back.',
    shown: [{ test: hostile, named: 'gets one unknown key named, cut short, and the others not echoed' }],
  },
  {
    about: 'Bodies',
    promise: 'Half a request holds a connection for a minute at most, half a head for a quarter of one.',
    shown: [
      {
        test: hostile,
        named: 'has a minute to arrive whole, its head a quarter of one; a file of whoever may send it half an hour',
      },
    ],
  },
  {
    about: 'Dates and numbers at the rim',
    promise:
      'Every date that a request can state lies between 1990 and 2100, every number has a smallest and a largest value, every text and every list a greatest length: the whole description is walked.',
    shown: [
      { test: dates, named: 'is bounded to 1990–2100 wherever it is stated' },
      { test: dates, named: 'has a smallest and a largest value if it is a number' },
      { test: dates, named: 'has a longest value if it is text' },
      { test: dates, named: 'has a greatest length if it is a list' },
      { test: dates, named: 'is refused beyond its bounds: %s' },
      { test: dates, named: 'is refused beyond them in a body, too' },
    ],
  },
  {
    about: 'Whatever the method, path or sign',
    promise: 'What is hardly a request is answered with 4xx and a problem of the one shape, over the line, too.',
    shown: [
      { test: hostile, named: '%j gets a problem of our shape' },
      { test: hostile, named: 'QUERY is not spoken here, where the server can read it at all' },
      {
        test: hostile,
        named: 'with the character NUL or a run of marks in it gets a clear refusal, never a fault of ours',
      },
    ],
  },
  {
    about: 'Whatever the method, path or sign',
    promise:
      'A value that no column takes is the fault of who sent it, a database that cannot now is 503, and an error of a plugin keeps its status, which is always that of its code.',
    shown: [
      { test: admission, named: 'of the database about a value (%s) is the fault of who sent it' },
      { test: admission, named: 'of a database that cannot now (%s) asks to try again' },
      { test: admission, named: 'of a plugin keeps its status (%s), and its code is of that status' },
    ],
  },
  {
    about: 'Ways in',
    promise: 'A token in the address opens streams and downloads and nothing else.',
    shown: [{ test: hostile, named: 'opens streams and downloads and nothing else' }],
  },
  {
    about: 'Ways in',
    promise: 'A session listens in at most twenty windows.',
    shown: [
      {
        test: 'test/api/system.int.test.ts',
        named: 'are told to twenty windows of one session, and to the next once one of them is closed',
      },
    ],
  },
  {
    about: 'Ways in',
    promise: 'An evaluation answers under no name that somebody else can point to it.',
    shown: [{ test: hostile, named: 'under a name that somebody else points here is refused in an evaluation' }],
  },
  {
    about: 'Limits',
    promise: 'A draft holds two megabytes, an account fifty plans and no more of any kind.',
    shown: [
      { test: drafts, named: 'is fifty plans, and another once one of them is emptied' },
      { test: drafts, named: 'is two megabytes a draft, in one wish or in many' },
    ],
  },
  {
    about: 'Limits',
    promise:
      'Each session and each token has a budget of requests, each network (IPv6: /64) one for whoever is not signed in; a neighbour who asks too much keeps nobody out.',
    shown: [
      {
        test: admission,
        named: 'draws on his own budget once he is known, so that a neighbour who asks too much keeps nobody out',
      },
      { test: admission, named: 'shares a budget with the whole network of a household or an office' },
    ],
  },
  {
    about: 'Limits',
    promise: 'Of one caller one export or other heavy reading is carried out at a time.',
    shown: [{ test: admission, named: 'reads one heavy thing at a time, while others read theirs' }],
  },
  {
    about: 'OpenAPI is true',
    promise: 'Problems are described as problems, downloads as what they are, and who may come how.',
    shown: [
      {
        test: openapi,
        named: 'says of every problem that it is one, of every answer what it is, and of every caller who may come how',
      },
      { test: openapi, named: 'asks at every address but the open ones for a session or a token' },
    ],
  },
];
