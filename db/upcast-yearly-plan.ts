import { storedFields, type Upcaster } from '#db/upcasting.ts';

/** Until a committee planned over several years it held the half-year and the year alone, without a first or a last one. */
export const withoutBounds: Upcaster = (data) => {
  const { plan, ...rest } = fields(data);
  const { reviews, ...others } = fields(plan);
  return { ...rest, plan: { ...others, reviews: rows(reviews).map((review) => ({ ...open, ...fields(review) })) } };
};

const open = { since: null, until: null };

/** An import states several of them. */
export const importWithoutBounds: Upcaster = (data) => {
  const stated = fields(data);
  return { ...stated, yearlyPlans: rows(stated['yearlyPlans']).map(withoutBounds) };
};

const fields = (stored: unknown) => storedFields(stored, 'a yearly plan');

function rows(stored: unknown): readonly unknown[] {
  if (!Array.isArray(stored)) throw new Error('a yearly plan without its list');
  return stored;
}
