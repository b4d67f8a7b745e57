/** Made from domain/follow-up-task/most-weight.ts by `npm run web:types`: do not edit. */

/** Small enough that no sum of weights of all units there are comes near what a number holds exactly. */
export const mostWeight = 100_000;
