import { useState } from 'react';
import type { paths } from '#web/api/schema.d.ts';
import type { StoredFile } from '#web/app/files/use-files.ts';
import { useUploads } from '#web/app/files/use-uploads.ts';

type Answer = paths['/tasks/{conference}/{number}/files']['post']['responses'][200]['content']['application/json'];

/** Files that are sent while an act is still being written: the act names them by their ids. */
export function useSentAhead(
  address: string,
  more: Readonly<Record<string, string>> = {},
  /** What lies there from before, sent by a page that was left since: it waits for the same act. */
  before: readonly StoredFile[] = [],
) {
  const [sent, setFiles] = useState<readonly StoredFile[]>([]);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const own = new Set(sent.map(({ id }) => id));
  const files = [...before.filter(({ id, handedIn }) => !handedIn && !own.has(id)), ...sent].filter(
    ({ id }) => !gone.has(id),
  );
  const uploads = useUploads<Answer, null>({
    address: (name) => `${address}?${new URLSearchParams({ name, ...more }).toString()}`,
    // One that was handed in before is only told of: it is not given a second time.
    onArrived: ({ file }) => {
      if (file.handedIn) return;
      setGone((all) => new Set([...all].filter((id) => id !== file.id)));
      setFiles((others) => [...others.filter(({ id }) => id !== file.id), file]);
    },
  });
  return {
    files,
    uploads,
    ids: files.map(({ id }) => ({ id })),
    remove: (id: string): void => setGone((all) => new Set([...all, id])),
  };
}

export type SentAhead = ReturnType<typeof useSentAhead>;
