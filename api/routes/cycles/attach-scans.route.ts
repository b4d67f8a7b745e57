import { z } from 'zod';
import { issuedPapers } from '#domain/review-cycle/paper-scans.ts';
import { ofHost } from '#api/routes/cycles/cycle-files.route.ts';
import { FilesField, namedFiles } from '#api/routes/files/named-files.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const attachScans = commandRoute({
  path: '/cycles/:cycle/scans',
  tag: 'cycles',
  summary:
    'Give what was signed and scanned of a paper the cycle issued: its call, or its approved consolidated report',
  action: 'reviewCycle.AttachScans',
  params: CycleParams,
  body: z.strictObject({ paper: z.enum(issuedPapers), files: FilesField }),
  async target({ params, body: { paper, files }, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const prepared = { stream: place.stream, ...ofHost(place.host) };
    const lookUp = async () => ({ paper, files: await namedFiles(deps, prepared, files) });
    return { place, unit: null, lookUp };
  },
});
