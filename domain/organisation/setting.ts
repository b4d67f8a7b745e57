export const settings = ['community', 'stateBody', 'employer'] as const;

/** Loại hình of Luật 10/2022/QH15, art. 2(1), ch. II–IV, in the order officials report them. */
export type Setting = (typeof settings)[number];
