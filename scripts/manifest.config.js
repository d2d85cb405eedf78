// Settings of the custom-elements manifest analyzer: see scripts/build-manifest.ts.

/** The tag is declared beside the class, in `gp-<name>.ts`: the analyzer is told here which belongs to which. */
const tagNames = {
  name: 'gp-tag-names',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const name = /^src\/elements\/([\w-]+)\/\1-element\.ts$/.exec(module.path)?.[1];
      if (!name) continue;
      for (const declaration of module.declarations) {
        if (declaration.kind !== 'class' || !declaration.name.endsWith('Element')) continue;
        declaration.tagName = `gp-${name}`;
        declaration.customElement = true;
        module.exports.push({
          kind: 'custom-element-definition',
          name: `gp-${name}`,
          declaration: { name: declaration.name, module: module.path },
        });
      }
    }
  },
};

/** The analyzer takes each `new …Event(x)` for an event called `x`; ours are named in the class comments. */
const namedEvents = {
  name: 'gp-named-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.events)
          declaration.events = declaration.events.filter(({ name }) => name?.startsWith('gp-'));
  },
};

/** Readers of the package see the built files. */
const builtPaths = {
  name: 'gp-built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const built = (path) => path?.replace(/^src\//, 'dist/lib/').replace(/\.ts$/, '.js');
    const walk = (value) => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = built(inner);
          else walk(inner);
        }
      }
    };
    walk(customElementsManifest.modules);
  },
};

export default {
  globs: ['src/elements/*/*-element.ts', 'src/base/*-element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tagNames, namedEvents, builtPaths],
};
