import { benchApi } from '#test/bench/console/api.ts';
import { benchBoard } from '#test/bench/console/board.ts';
import { startServers } from '#test/bench/servers.ts';

/** What a person at a desk waits for: the board of a large province in a real browser, and the questions of every morning. */
export async function benchConsole(say: (line: string) => void): Promise<object> {
  const servers = await startServers(say);
  try {
    const board = await benchBoard(servers, say);
    const api = await benchApi(servers, say);
    return { bench: 'console', board, api };
  } finally {
    await servers.stop();
  }
}
