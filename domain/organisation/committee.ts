import type { DocumentLayout } from '#domain/documents/official-document.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import type { YearlyPlan } from '#domain/organisation/yearly-plan.ts';

/** An office in the committee and the posts its holder has elsewhere, e.g. Trưởng Ban Chỉ đạo: Phó Bí thư Thường trực. */
export interface Post {
  readonly title: string;
  readonly posts: readonly string[];
}

/** A steering committee (Ban Chỉ đạo) as it is registered. */
export interface CommitteeData {
  readonly id: CommitteeId;
  readonly host: UnitId;
  readonly name: string;
  /** Other spellings in use; an alias is not a second committee. */
  readonly aliases: readonly string[];
  readonly programmes: readonly string[];
  readonly layout: DocumentLayout;
  /** The body printed above the issuer. */
  readonly superior: string;
  readonly issuerCode: string;
  /** Place of issue as printed beside the date. */
  readonly place: string;
  readonly chair: Post;
  readonly standingDeputy: Post | null;
  /** Cơ quan thường trực. */
  readonly standingAgency: UnitId | null;
}

export interface Committee extends CommitteeData {
  readonly yearlyPlan: YearlyPlan;
}
