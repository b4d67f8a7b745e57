import type { CivilDate } from '#domain/kernel/civil-date.ts';

/** The document by which a version of an outline asks what it asks, from its day on. */
export interface LegalBasis {
  readonly inForceFrom: CivilDate;
  /** "10/2022/QH15". */
  readonly number: string;
  /** Of the document, not of its coming into force. */
  readonly date: CivilDate;
  /** "Luật Thực hiện dân chủ ở cơ sở". */
  readonly name: string;
}

/** With what the outline asks for since: a figure of a law counts from the day the law does. */
export interface LawOfOutline extends LegalBasis {
  readonly indicators: readonly string[];
  readonly sections: readonly string[];
}
