import type { Claim } from '#test/trust/claim.ts';

const files = 'test/api/outlines/outline-files.unit.test.ts';

export const outline: readonly Claim[] = [
  {
    about: 'A file with an outline',
    promise:
      'It is taken whole or not at all; a workbook is unpacked within a bound, and YAML nested beyond a hand’s writing is refused, before a library reads them.',
    shown: [
      { test: files, named: 'is told with its cell, and nothing is taken' },
      { test: files, named: 'that is none, or unpacks to a flood, is refused before it is read' },
      { test: files, named: 'a million dashes, which would end the process' },
    ],
  },
];
