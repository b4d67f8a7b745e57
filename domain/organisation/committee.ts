import type { DocumentLayout } from '#domain/documents/official-document.ts';
import type { PaperSettings } from '#domain/documents/paper-settings.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { NumberSeries } from '#domain/kernel/given-numbers.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import type { Hierarchy } from '#domain/organisation/hierarchy.ts';
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
  /** Along which its units report; left out: as its layout has it. */
  readonly hierarchy?: Hierarchy | undefined;
  /** What its papers say that no rule settles; left out: all as is usual. */
  readonly papers?: PaperSettings | undefined;
}

/** What it was called up to a day: "Quy chế dân chủ ở cơ sở" until 30/6/2023, "dân chủ ở cơ sở" since Luật 10/2022/QH15. */
export interface EarlierName {
  readonly name: string;
  readonly until: CivilDate;
}

/** Thành viên Ban Chỉ đạo, as the decision that completes the committee (quyết định kiện toàn) lists them. */
export interface CommitteeMember {
  readonly name: string;
  /** Post held elsewhere: Giám đốc Sở Nội vụ. */
  readonly post: string;
  /** Sector or area the member answers for; empty = none. */
  readonly area: string;
  /** Number and symbol; empty = not stated. */
  readonly decision: string;
  readonly decidedOn: CivilDate | null;
}

export interface Committee extends CommitteeData {
  readonly yearlyPlan: YearlyPlan;
  /** In the order of their days. `name` is what it is called since the last of them. */
  readonly earlierNames: readonly EarlierName[];
  readonly members: readonly CommitteeMember[];
  /** Null: as its layout has it. */
  readonly numberSeries: NumberSeries | null;
}

/** As its papers named it on that day. */
export function committeeNameOn({ name, earlierNames }: Committee, date: CivilDate): string {
  return earlierNames.find(({ until }) => date <= until)?.name ?? name;
}
