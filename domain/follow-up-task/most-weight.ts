/** Small enough that no sum of weights of all units there are comes near what a number holds exactly. */
export const mostWeight = 100_000;
