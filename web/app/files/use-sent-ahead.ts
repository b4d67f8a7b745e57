import { useState } from 'react';
import type { paths } from '#web/api/schema.d.ts';
import type { StoredFile } from '#web/app/files/use-files.ts';
import { useUploads } from '#web/app/files/use-uploads.ts';

type Answer = paths['/tasks/{conference}/{number}/files']['post']['responses'][200]['content']['application/json'];

/** Files that are sent while an act is still being written: the act names them by their ids. */
export function useSentAhead(address: string, more: Readonly<Record<string, string>> = {}) {
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const uploads = useUploads<Answer, null>({
    address: (name) => `${address}?${new URLSearchParams({ name, ...more }).toString()}`,
    // One that was handed in before is only told of: it is not given a second time.
    onArrived: ({ file }) => {
      if (!file.handedIn) setFiles((before) => [...before.filter(({ id }) => id !== file.id), file]);
    },
  });
  return {
    files,
    uploads,
    ids: files.map(({ id }) => ({ id })),
    remove: (id: string): void => setFiles((before) => before.filter((one) => one.id !== id)),
  };
}

export type SentAhead = ReturnType<typeof useSentAhead>;
