import { z } from 'zod';
import { streamOf } from '#domain/kernel/streams.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { Slug } from '#api/support/ids.ts';

export const DirectiveParams = z.object({ directive: Slug });

export function directiveOf({ directive }: z.output<typeof DirectiveParams>): StreamId {
  return streamOf('directive', directive);
}
