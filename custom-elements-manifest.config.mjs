/** What the element offers to pages and to editors: attributes, events, parts, custom properties. */
export default {
  globs: ['packages/widget/src/launcher/element.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [
    {
      name: 'documented-events-only',
      // `new CustomEvent(type)` is taken for an event of the name „type”.
      packageLinkPhase({ customElementsManifest: { modules } }) {
        for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
          declaration.events = declaration.events?.filter(({ description }) => description);
        }
      },
    },
  ],
};
