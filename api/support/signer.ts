import { z } from 'zod';
import { NameField } from '#api/support/fields.ts';

/** Left out: nothing is printed under the seal. */
export const OfficeField = NameField.exactOptional().describe(
  "The signer's office in the body whose seal is used, printed under it; left out: none",
);

export const SignerShape = z.object({
  ...{ authority: z.string(), post: z.string(), name: z.string() },
  office: z.string().exactOptional(),
});
