import type { Model } from '#domain/model-register/model.ts';

/**
 * Models by their numbers, 1 and on, in drawers of a hundred: whoever changes one of thousands copies its drawer, and not all of them.
 */
export interface ModelBook {
  readonly drawers: readonly (readonly Model[])[];
  /** The last number given. */
  readonly last: number;
}

const perDrawer = 100;

export const emptyBook: ModelBook = { drawers: [], last: 0 };

export function modelIn({ drawers }: ModelBook, number: number): Model | undefined {
  return drawers[Math.floor((number - 1) / perDrawer)]?.[(number - 1) % perDrawer];
}

/** Those that stand, by number; what was struck is none. */
export function standingModels({ drawers }: ModelBook): readonly Model[] {
  return drawers.flatMap((drawer) => drawer.filter(({ struck }) => !struck));
}

/** New ones have the numbers after the last, in order; known ones take the place of what they were. */
export function withModels(book: ModelBook, models: readonly Model[]): ModelBook {
  const drawers = [...book.drawers];
  // Of each drawer one copy, however many of its models change.
  const opened = new Map<number, Model[]>();
  let { last } = book;
  for (const model of models) {
    const at = Math.floor((model.number - 1) / perDrawer);
    const drawer = opened.get(at) ?? [...(drawers[at] ?? [])];
    opened.set(at, drawer);
    drawers[at] = drawer;
    drawer[(model.number - 1) % perDrawer] = model;
    last = Math.max(last, model.number);
  }
  return { drawers, last };
}
