import type { ReportFigure } from '#domain/consolidated-report/figures.ts';
import { refsIn } from '#domain/consolidated-report/tokens.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import {
  asSealed,
  type CorrectedIndex,
  correctedIndices,
  outsideFigures,
} from '#domain/outside-index/report-figures.ts';
import { outsideIndicesOf } from '#db/queries/outside-indices.query.ts';
import { approvedReport } from '#db/queries/report-paper.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { Place } from '#engine/places.ts';

interface Outside {
  readonly figures: readonly ReportFigure[];
  readonly corrected: readonly CorrectedIndex[];
}

/** What the report may quote of outsiders. Once it is approved it says what it said, and what was put right since stands beside it. */
export async function outsideOf(deps: ApiDeps, { stream, host }: Place): Promise<Outside> {
  const now = await outsideFiguresOf(deps, host);
  const sealed = (await approvedReport(deps.db, stream))?.figures ?? [];
  return { figures: asSealed(sealed, now), corrected: correctedIndices(sealed, now) };
}

/** Those the text refers to, as its command carries them; nothing where it refers to none. */
export async function quotedIn(
  deps: ApiDeps,
  host: UnitId,
  { sections }: ReportText,
): Promise<{ readonly outside?: readonly ReportFigure[] }> {
  const refs = new Set(sections.flatMap(({ text }) => refsIn(text)));
  if (refs.size === 0) return {};
  const outside = (await outsideFiguresOf(deps, host)).filter(({ ref }) => refs.has(ref));
  return outside.length === 0 ? {} : { outside };
}

/** All that stand in the book of a host. */
export async function outsideFiguresOf(deps: ApiDeps, host: UnitId): Promise<readonly ReportFigure[]> {
  const rows = await outsideIndicesOf(deps.db, host);
  return rows.length === 0 ? [] : outsideFigures(rows, host, await unitNames(deps));
}
