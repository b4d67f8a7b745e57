import { type DragEvent, useState } from 'react';

const accepted = { any: '.pdf,.docx,.xlsx,.png,.jpg,.jpeg', scan: '.pdf,.png,.jpg,.jpeg' };

/** A signed paper is scanned: a table or a text to be edited is none. By its name alone; the api looks at its bytes. */
export function isScan({ name }: { readonly name: string }): boolean {
  return /\.(?:pdf|jpe?g|png)$/iu.test(name);
}

/** Made for the moment: it is the browser's own window that is wanted, and nothing of it stands in the page. */
export function chooseFiles(onFiles: (files: readonly File[]) => void, of: keyof typeof accepted = 'any'): void {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', multiple: true, accept: accepted[of] });
  input.addEventListener('change', () => onFiles([...(input.files ?? [])]));
  input.click();
}

/** Files dropped on a part of the page. Null: nothing is taken there. */
export function useFileDrop(onFiles: ((files: readonly File[]) => void) | null) {
  const [over, setOver] = useState(false);
  if (onFiles === null) return { over, drops: {} };
  return {
    over,
    drops: {
      onDragOver: (event: DragEvent): void => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent): void => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
