import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes a minute and more. Begun last, it would run alone at the end; a file's size, which vitest goes by, does not tell. */
const long = ['console/whole-cycle', 'cli/start', 'e2e/example', 'console/entry', 'console/one-of-each', 'api/matrix'];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.includes(`/${name}.`));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
