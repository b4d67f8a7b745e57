import type { Role } from '#domain/kernel/actor.ts';
import type { ReturnKind } from '#domain/review-cycle/report.ts';
import type { Facts } from '#domain/words/phrase.ts';

export const englishRoles: Record<Role, string> = {
  admin: 'administrator',
  coordinator: 'coordinator of the standing office',
  leader: 'leader of the committee',
  unitHead: 'head of the unit',
  reporter: 'reporter',
  system: 'the system',
};

export const englishFiles = 'Files';
export const englishParagraph = 'paragraph';

export const englishReturnKinds: Readonly<Record<ReturnKind, string>> = {
  sumWrong: 'The parts do not add up',
  differsFromPaper: 'Differs from the signed paper',
  unusualChange: 'Unusual change against the period before',
  wrongPeriod: 'Another period or closing date',
  wrongMeasure: 'Another unit of measure',
  unexplained: 'No cause or evidence given',
  incomplete: 'Does not cover the outline',
  other: 'Another reason',
};

const programmes: Readonly<Record<string, string>> = {
  QCDC: 'Grassroots democracy',
  DVK: 'Skilful mass mobilisation',
};

/** Facts that are codes, in words; what has none keeps its own. */
export function withEnglishLabels(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => {
      if (fact === 'role' && typeof value === 'string' && isRole(value)) return [fact, englishRoles[value]];
      if (fact === 'programme' && typeof value === 'string') return [fact, programmes[value] ?? value];
      return [fact, value];
    }),
  );
}

function isRole(value: string): value is Role {
  return Object.hasOwn(englishRoles, value);
}
