import { FileFacts } from '#web/app/files/file-facts.tsx';
import classes from '#web/app/files/files.module.css';
import type { StoredFile } from '#web/app/files/use-files.ts';

interface GivenFilesProps {
  readonly label: string;
  readonly files: readonly Pick<StoredFile, 'id' | 'name' | 'size'>[];
  /** What the store tells of them; undefined: nothing yet. */
  readonly stored: readonly StoredFile[] | undefined;
}

/** What the record names, each to be opened and kept. */
export function GivenFiles({ label, files, stored }: GivenFilesProps) {
  if (files.length === 0) return null;
  return (
    <ul className={classes.given} aria-label={label}>
      {files.map((file) => (
        <li key={file.id}>
          <FileFacts file={file} stored={stored?.find(({ id }) => id === file.id)} writer={false} />
        </li>
      ))}
    </ul>
  );
}
