import type { ModelData } from '#domain/model-register/model.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';

/** A unit has one model of a name: marks, capitals and signs make no second one. */
export function ownName({ unit, name }: Pick<ModelData, 'unit' | 'name'>): string {
  const words = withoutDiacritics(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [name.trim()];
  return `${unit} ${words.join(' ')}`;
}
