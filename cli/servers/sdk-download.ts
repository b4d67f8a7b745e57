import { TestWorkflowEnvironment } from '@temporalio/testing';

const [program, folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: sdk-download <program> <folder>');
const executable = { type: 'cached-download' as const, downloadDir: folder };

try {
  const environment =
    program === 'temporal'
      ? await TestWorkflowEnvironment.createLocal({ server: { executable } })
      : await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  await environment.teardown();
  process.exit(0);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
