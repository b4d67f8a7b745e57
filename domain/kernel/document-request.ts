import type { UnitId } from '#domain/kernel/ids.ts';

/** A document to be rendered after the event that asks for it. Unique `key` within its stream. */
export interface DocumentRequest<Document extends object = object> {
  readonly key: string;
  readonly fileName: string;
  readonly document: Document;
  /** Units that may read it, beside whoever issues it; left out: all who read the stream. */
  readonly to?: readonly UnitId[];
}
