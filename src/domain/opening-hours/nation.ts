/** The nations of the UK: bank holidays, 111 and the GP contract differ. The first is the default. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];
