import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import type { ModelBook } from '#domain/model-register/book.ts';
import type { ModelField } from '#domain/model-register/model.ts';

/**
 * What the register is to the figures of reports. `computed`: it is whole, and a figure is offered from it; `checked`: it is not yet, and
 * only a figure that is smaller than it is remarked.
 */
export const modelCountings = ['computed', 'checked'] as const;
export type ModelCounting = (typeof modelCountings)[number];

/** As the committee says that it keeps it. */
export interface RegisterFacts {
  readonly committee: CommitteeId;
  readonly host: UnitId;
  readonly fields: readonly ModelField[];
  readonly counting: ModelCounting;
}

export interface KeptRegister extends RegisterFacts {
  readonly status: 'kept';
  readonly book: ModelBook;
}

/** All models of one committee. */
export type ModelRegisterState = { readonly status: 'none' } | KeptRegister;
