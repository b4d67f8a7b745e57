import { until } from '#test/support/until.ts';

/** As the first page of an evaluation does, once; answers when all is there. */
export async function loadExample(url: string): Promise<void> {
  const loaded = await fetch(`${url}/evaluation/example`, { method: 'POST', headers: { origin: url } });
  if (!loaded.ok) throw new Error(`the example: ${String(loaded.status)} ${await loaded.text()}`);
  await until('the example to be loaded', async () => {
    const answer = await fetch(`${url}/evaluation/personas`);
    const { example } = (await answer.json()) as { example: { status: string } };
    if (example.status === 'failed') throw new Error('the example could not be loaded');
    return example.status === 'loaded' || null;
  });
}
