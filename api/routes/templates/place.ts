import { z } from 'zod';
import { installationLedger, ledgerOf } from '#domain/kernel/streams.ts';
import { templateStream } from '#domain/report-template/aggregate.ts';
import { templateHost } from '#domain/report-template/template-id.ts';
import { Slug } from '#api/support/ids.ts';
import { type Place, placeOf } from '#engine/places.ts';

export const TemplateParams = z.object({ template: Slug });

/** A host's own stands in the host's book, by its name alone: nobody can begin it in another's. */
export function templatePlace(id: string): Place {
  const host = templateHost(id);
  return placeOf(templateStream(id), 'template', host === null ? installationLedger : ledgerOf(host, false));
}
