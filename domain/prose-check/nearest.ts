export interface Marked {
  readonly at: number;
}

/** The marks nearest to a place: asked from left to right, so that finding them costs one walk over all of them. */
export function nearest<M extends Marked>(marks: readonly M[], belongs: (mark: M, at: number) => boolean) {
  let passed = 0;
  return {
    /** The last one before it that belongs to it; at most a few further back are tried. */
    before: (at: number): M | undefined => {
      while (passed < marks.length && (marks[passed]?.at ?? at) < at) passed += 1;
      for (let step = passed - 1; step >= 0 && step > passed - 5; step -= 1) {
        const mark = marks[step];
        if (mark !== undefined && belongs(mark, at)) return mark;
      }
      return undefined;
    },
    /** The first one between two places. */
    within: (from: number, to: number): M | undefined => {
      let step = passed;
      while (step < marks.length && (marks[step]?.at ?? from) < from) step += 1;
      const mark = marks[step];
      return mark !== undefined && mark.at < to && belongs(mark, from - 1) ? mark : undefined;
    },
  };
}
