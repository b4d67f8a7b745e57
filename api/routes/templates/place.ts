import { z } from 'zod';
import { installationLedger } from '#domain/kernel/streams.ts';
import { templateStream } from '#domain/report-template/aggregate.ts';
import { Slug } from '#api/support/ids.ts';
import { type Place, placeOf } from '#engine/places.ts';

export const TemplateParams = z.object({ template: Slug });

export function templatePlace(id: string): Place {
  return placeOf(templateStream(id), 'template', installationLedger);
}
