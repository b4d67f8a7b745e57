import type { Role } from '#domain/kernel/actor.ts';
import type { Facts } from '#domain/words/phrase.ts';

export const englishRoles: Record<Role, string> = {
  admin: 'administrator',
  coordinator: 'coordinator of the standing office',
  leader: 'leader of the committee',
  unitHead: 'head of the unit',
  reporter: 'reporter',
  system: 'the system',
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
