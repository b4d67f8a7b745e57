import { expect, it } from 'vitest';
import { run } from '#cli/servers/run.ts';

it('says of a program that failed without a word by what it ended', async () => {
  const ended = async (script: string) => await run('sh', ['-c', script], () => false);
  expect(await ended('kill -9 $$')).toEqual({ kind: 'failed', output: '', ended: 'SIGKILL' });
  expect(await ended('exit 3')).toEqual({ kind: 'failed', output: '', ended: 'exit code 3' });
});
