import type { DraftTask } from '#domain/conference/conclusion.ts';
import type { Asked } from '#domain/recommendation/asked.ts';

interface Notice {
  readonly notice: string;
  readonly concluded: readonly Pick<DraftTask, 'takenOver'>[];
}

/** The notice that asks for the same once more; null: none does. Of notices from before, the number alone says which it was. */
export function goesOnIn(
  { notice, asked: { id, number } }: { readonly notice: string; readonly asked: Pick<Asked, 'id' | 'number'> },
  later: readonly Notice[],
): string | null {
  const found = later.find(({ concluded }) =>
    concluded.some(({ takenOver }) => {
      if (takenOver === undefined || takenOver.task !== null || takenOver.notice !== notice) return false;
      return takenOver.recommendation === undefined ? takenOver.number === number : takenOver.recommendation === id;
    }),
  );
  return found?.notice ?? null;
}
