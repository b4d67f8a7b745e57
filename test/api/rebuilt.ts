import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';
import { ownerOf } from '#test/support/engine.ts';

/** What stands otherwise than its events would have it. */
export async function rebuiltOtherwise(databaseUrl: string) {
  const owner = ownerOf(databaseUrl);
  try {
    return await rebuildProjections(owner, registry, false);
  } finally {
    await owner.destroy();
  }
}
