declare const __GP_VERSION__: string | undefined;

/** The version of gp-widgets; `source` where no build has filled it in. */
export const version: string = typeof __GP_VERSION__ === 'undefined' ? 'source' : __GP_VERSION__;
