import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Two files run at once, and a file's size, which vitest goes by, does not tell how long it takes: the journey through a whole
 * cycle, which mostly waits for the rehearsal's days, came last and had both cores to itself. Now the other browsers
 * work beside it, and starting and stopping the product beside the cases, which wait for their clocks as well.
 */
const first = [
  'api/matrix',
  'whole-cycle',
  'accounts',
  'own-outlines',
  'one-of-each',
  'entry',
  'cli/start',
  'e2e/example',
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
