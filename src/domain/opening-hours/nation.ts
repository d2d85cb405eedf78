/** The nations of the UK: bank holidays, 111 and the GP contract differ. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';
