/** The manifest for editors, Storybook and the tables of the README: what is public, no more. */

/** Members that only the code itself uses. */
const isPublic = ({ privacy, name, static: isStatic }) =>
  (privacy ?? 'public') === 'public' &&
  !isStatic &&
  !name.startsWith('#') &&
  !/^(styles|observedAttributes|connectedCallback|disconnectedCallback|attributeChangedCallback)$/.test(
    name,
  );

/** Named types of the source, in full: controls and tables can do nothing with a name. */
const aliases = {
  HeadingLevel: '2 | 3 | 4 | 5 | 6',
  Theme: "'auto' | 'light' | 'dark'",
  Answers: 'Record<string, string>',
};

const onlyPublic = () => ({
  name: 'only-public',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // The analyzer also lists each call of dispatchEvent, without its name.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('mitid-'));
        for (const { type } of [
          ...(declaration.attributes ?? []),
          ...(declaration.members ?? []),
        ]) {
          if (type) type.text = aliases[type.text] ?? type.text;
        }
      }
    }
    // The analyzer reads the files in whatever order the disk gives them.
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) => declarations?.some(({ tagName }) => tagName))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  },
});

export default {
  globs: ['src/{core/element,interview,result}/*-element.ts', 'src/widgets/*/*.ts'],
  exclude: ['**/*.*.ts', '**/define.ts', '**/widget.ts'],
  outdir: '.',
  litelement: true,
  plugins: [onlyPublic()],
};
