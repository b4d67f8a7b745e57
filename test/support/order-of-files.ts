import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * A file's size, which vitest goes by, does not tell how long it takes. What takes longest begins first, so that no long one runs alone at
 * the end of its tier; what waits (for a rehearsal's days, for a server that says nothing) begins beside what works.
 */
const first = [
  'api/matrix',
  'activities/deliver-notifications',
  'workflows/worker-killed',
  'api/row-level-security',
  'workflows/engine-away',
  'api/after-receipt',
  'cli/point-in-time',
  'workflows/reconciler',
  'workflows/restart',
  'whole-cycle',
  'e2e/example',
  'cli/start',
  'entry',
  'accounts',
  'one-of-each',
  'own-outlines',
  'console/inspection',
];

export default class OrderOfFiles extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = first.findIndex((name) => moduleId.includes(`/${name}.`));
      return at < 0 ? first.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
