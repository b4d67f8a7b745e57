import type { ModelsApart } from '#domain/checks/against-models.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { SaidCount } from '#domain/model-register/count-models.ts';
import type { ModelCounting } from '#domain/model-register/state.ts';
import { englishDate } from '#domain/words/english/dates.ts';
import { englishNumber } from '#domain/words/numbers.ts';

export function englishModelCount({ what, kind, field, count, days }: SaidCount): string {
  const one = kind === null ? 'model or exemplar' : kind === 'model' ? 'model' : 'exemplar';
  const many = kind === null ? 'models and exemplars' : `${one}s`;
  const all = `${englishNumber(count)} ${count === 1 ? one : many}`;
  const within = `between ${englishDate(days.from)} and ${englishDate(days.to)}`;
  const of = field === null ? '' : `, field ${field}`;
  switch (what) {
    case 'maintained':
      return `${all} kept on at the end of ${englishDate(days.to)}${of}`;
    case 'begun':
      return `${all} begun ${within}${of}`;
    case 'stopped':
      return `${all} no longer kept on, ended ${within}${of}`;
    case 'recognised':
      return `${all} recognised ${within}${of}`;
    default:
      return unreachable(what);
  }
}

export function englishApart(count: string, apart: ModelsApart, counting: ModelCounting): string {
  const way = apart === 'below' ? 'Less' : 'More';
  const open =
    counting === 'checked' ? ' The register is not whole yet: a report may state more than it, never fewer.' : '';
  return `${way} than the register of models, which has ${count}.${open}`;
}
