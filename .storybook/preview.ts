import { setCustomElementsManifest, type ArgTypes, type Preview } from '@storybook/web-components-vite';
import { getStorybookHelpers, setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

for (const { declarations } of manifest.modules) {
  for (const { members = [] } of declarations as { members?: { attribute?: string; default?: string }[] }[]) {
    // The default of a property without an attribute is code; the helpers would take it for JSON.
    for (const member of members) if (!member.attribute) delete member.default;
  }
}
setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });

/** Controls for what the manifest says of the story's element: so they are right whenever the class comments are. */
function controlsOf(tag: string | undefined): ArgTypes {
  const isDeclared = manifest.modules.some(({ declarations }) =>
    declarations.some((each: object) => 'tagName' in each && each.tagName === tag),
  );
  if (!tag || !isDeclared) return {};
  const { argTypes } = getStorybookHelpers(tag, { excludeCategories: ['methods'] });
  return Object.fromEntries(
    Object.entries(argTypes)
      .filter(([, { table }]) => !table?.disable)
      .map(([name, { options, control, description, table }]) => [
        name,
        {
          ...{ name, description, table },
          // "A text or an object" cannot be chosen from a list, but the text can be written.
          ...(options?.includes('string') ? { control: 'text' } : { options, control }),
        },
      ]),
  ) as ArgTypes;
}

const preview: Preview = {
  tags: ['autodocs'],
  // What the story before left in the tab is not this one's.
  beforeEach: () => sessionStorage.clear(),
  parameters: {
    controls: { expanded: true, sort: 'alpha' },
    options: {
      storySort: { order: ['Introduction', 'Opening hours', 'Request form', '*', 'Whole pages'] },
    },
    // The same rules as in `test/suites/stories.browser.test.ts`.
    a11y: { test: 'error' },
  },
  globalTypes: {
    language: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg (draft)' },
        ],
      },
    },
    direction: {
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { language: 'en', direction: 'ltr' },
  argTypesEnhancers: [({ component }) => controlsOf(component as string | undefined)],
  decorators: [
    (story, { globals }) => html`
      <div lang=${globals['language'] as string} dir=${globals['direction'] as 'ltr'}>${story()}</div>
    `,
  ],
};

export default preview;
