/** A document to be rendered after the event that asks for it. Unique `key` within its stream. */
export interface DocumentRequest<Document extends object = object> {
  readonly key: string;
  readonly fileName: string;
  readonly document: Document;
}
