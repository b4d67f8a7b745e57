import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { officeProgram, type OfficePlaces, runOffice } from '#engine/documents/office-program.ts';

/** Why there is no PDF. */
export type NoPdf = 'pdf-not-available' | 'pdf-busy' | 'pdf-failed';
export type Pdf = { readonly kind: 'made'; readonly pdf: Buffer } | { readonly kind: 'none'; readonly code: NoPdf };

/** What sets papers on demand. */
export interface Papers {
  readonly docx: (document: OfficialDocument) => Promise<Buffer>;
  readonly pdf: (docx: Buffer) => Promise<Pdf>;
  /** Whether a PDF can be asked for at all. */
  readonly makesPdf: () => boolean;
  readonly close: () => void;
}

interface Limits {
  /** How many may wait for the one that is made. */
  readonly waiting: number;
  readonly millis: number;
}

/** A first start with a profile of its own takes seconds; whoever waits behind more than a few gives up before his turn. */
const usual: Limits = { waiting: 8, millis: 60_000 };

/** The library is read when the first paper is asked for: a program starts without it. One PDF is made at a time. */
export function createPapers(places: OfficePlaces, { waiting: most, millis }: Limits = usual): Papers {
  const stopping = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let inLine = 0;
  const made = async (program: string, docx: Buffer): Promise<Pdf> => {
    if (stopping.signal.aborted) return { kind: 'none', code: 'pdf-busy' };
    const how = { program, searchPath: places.searchPath, limitMillis: millis, signal: stopping.signal };
    const pdf = await runOffice({ ...how, docx });
    return pdf === null ? { kind: 'none', code: 'pdf-failed' } : { kind: 'made', pdf };
  };
  return {
    docx: async (document) => {
      const { renderDocx } = await import('#engine/documents/render-docx.ts');
      return renderDocx(document);
    },
    makesPdf: () => officeProgram(places) !== null,
    async pdf(docx) {
      const program = officeProgram(places);
      if (program === null) return { kind: 'none', code: 'pdf-not-available' };
      if (inLine > most) return { kind: 'none', code: 'pdf-busy' };
      inLine += 1;
      const mine = last.then(() => made(program, docx));
      last = mine.catch(() => null);
      try {
        return await mine;
      } finally {
        inLine -= 1;
      }
    },
    close: () => stopping.abort(),
  };
}
