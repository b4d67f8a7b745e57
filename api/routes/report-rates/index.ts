import { readRates } from '#api/routes/report-rates/read-rates.route.ts';
import { readRatesOverPeriods } from '#api/routes/report-rates/rates-over-periods.route.ts';
import type { Register } from '#api/support/route.ts';

export const rateRoutes: readonly Register[] = [readRates, readRatesOverPeriods];
