const marks = { '~giao.': 'passedDown', '~bp.': 'note', '~vb.': 'paper', '~kt.': 'inspection' } as const;

export type SeriesKind = 'conference' | (typeof marks)[keyof typeof marks];

/** What tasks are numbered in, by the mark its name bears after its host's; what was passed down bears that of the task above, too. */
export function seriesKind(slug: string): SeriesKind {
  return Object.entries(marks).find(([mark]) => slug.includes(mark))?.[1] ?? 'conference';
}
