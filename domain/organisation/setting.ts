/** Loại hình of Luật 10/2022/QH15, art. 2(1), ch. II–IV, in the order officials report them. */
export type Setting = 'community' | 'stateBody' | 'employer';

export const settings: readonly Setting[] = ['community', 'stateBody', 'employer'];
