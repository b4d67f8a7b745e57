import type { ModelData } from '#domain/model-register/model.ts';
import { plainWords } from '#domain/vietnamese/fold.ts';

/** A unit has one model of a name: marks, capitals and signs make no second one. */
export function ownName({ unit, name }: Pick<ModelData, 'unit' | 'name'>): string {
  const words = plainWords(name);
  return `${unit} ${words.length === 0 ? name.trim() : words.join(' ')}`;
}
