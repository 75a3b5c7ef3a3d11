/**
 * Who may import whom. The reasons are in docs/architecture.md; a rule's comment is what the reader of a failure needs.
 * Globals (the clock, the environment) are no imports: eslint.config.mjs keeps them out of the domain.
 */
const server = '^packages/server/src';
const widget = '^packages/widget/src';
const desk = '^packages/desk/src';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file, and it imports nothing: it is dead.',
      severity: 'error',
      from: { orphan: true, path: '^packages/[^/]+/src', pathNot: '/generated/|[.]d[.]ts$' },
      to: {},
    },
    {
      name: 'no-development-packages-at-run-time',
      comment: 'What src imports is in the dependencies of its package.json.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },

    {
      name: 'contract-knows-nobody',
      comment: 'The contract is pure: nothing local, nothing of Node, no package but the types of graphql.',
      severity: 'error',
      from: { path: '^packages/contract/src' },
      to: { pathNot: ['^packages/contract/src', 'node_modules/graphql/'] },
    },

    {
      name: 'hours-knows-nobody',
      comment: 'The hours are pure: nothing local, nothing of Node.',
      severity: 'error',
      from: { path: '^packages/hours/src' },
      to: { path: ['^packages/'], pathNot: ['^packages/hours/src'] },
    },
    {
      name: 'hours-without-node',
      comment: 'No module of Node in the hours.',
      severity: 'error',
      from: { path: '^packages/hours/src' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sentences-are-light',
      comment: 'Browsers may load the sentences: of the rest they know types only, and no package at all.',
      severity: 'error',
      from: { path: '^packages/hours/src/sentences/' },
      to: { pathNot: '^packages/hours/src/sentences/', dependencyTypesNot: ['type-only'] },
    },

    {
      name: 'phrases-know-nobody',
      comment: 'The phrases are words and symbols: nothing local, no package.',
      severity: 'error',
      from: { path: '^packages/phrases/src' },
      to: { pathNot: '^packages/phrases/src' },
    },

    {
      name: 'knowledge-knows-nobody',
      comment: 'The articles and the search in them: nothing local; only the loader and the command read files.',
      severity: 'error',
      from: { path: '^packages/knowledge/src' },
      to: { path: ['^packages/'], pathNot: ['^packages/knowledge/src'] },
    },

    {
      name: 'domain-is-pure',
      comment: 'The domain knows the contract, the hours and other domains; its parts are passed in.',
      severity: 'error',
      from: { path: `${server}/domain/` },
      to: { path: ['^packages/'], pathNot: [`${server}/domain/`, '^packages/(contract|hours)/src'] },
    },
    {
      name: 'domain-without-input-and-output',
      comment: 'No module of Node and no driver or framework in the domain.',
      severity: 'error',
      from: { path: `${server}/domain/` },
      to: {
        path: '(^|/)node_modules/(graphql|kysely|pg|better-sqlite3|ioredis|ws|pino|better-auth|@whatwg-node|zod)',
      },
    },
    {
      name: 'domain-without-node',
      comment: 'No module of Node in the domain.',
      severity: 'error',
      from: { path: `${server}/domain/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domains-by-their-index',
      comment: "Another domain's index.ts is all of it that one may know.",
      severity: 'error',
      from: { path: `${server}/domain/([^/]+)/` },
      to: { path: `${server}/domain/[^/]+/`, pathNot: [`${server}/domain/$1/`, `${server}/domain/[^/]+/index\\.ts$`] },
    },
    {
      name: 'adapters-know-the-domain-only',
      comment:
        'store, bus and providers implement what the domain asks for, and never know each other or the wire; a provider gives out the articles.',
      severity: 'error',
      from: { path: `${server}/(store|bus|providers)/` },
      to: { path: '^packages/', pathNot: [`${server}/$1/`, `${server}/domain/`, '^packages/(contract|knowledge)/src'] },
    },
    {
      name: 'graphql-knows-the-domain-only',
      comment: 'Resolvers call services. Stores, buses and transports are none of their business.',
      severity: 'error',
      from: { path: `${server}/graphql/` },
      to: {
        path: '^packages/',
        pathNot: [`${server}/(graphql|domain)/`, '^packages/contract/', '^packages/hours/src'],
      },
    },
    {
      name: 'only-main-chooses',
      comment: 'Concrete stores, buses and providers are chosen at the start, by main.ts and the programs in cli/.',
      severity: 'error',
      from: { path: server, pathNot: [`${server}/main\\.ts$`, `${server}/(cli|store|bus|providers|demo)/`] },
      to: { path: `${server}/(store|bus|providers)/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: {},
      to: { path: `${server}/main\\.ts$` },
    },

    {
      name: 'widget-alone',
      comment:
        'The widget knows the contract, the phrases and the sentences of the hours, and nothing else of the repository.',
      severity: 'error',
      from: { path: widget },
      to: {
        path: '^packages/',
        pathNot: [widget, '^packages/(contract|phrases)/src', '^packages/hours/src/sentences/'],
      },
    },
    {
      name: 'widget-foundations',
      comment: 'a11y, i18n and styles know nothing local.',
      severity: 'error',
      from: { path: `${widget}/(a11y|i18n|styles)/` },
      to: { path: '^packages/', pathNot: [`${widget}/$1/`, '^packages/contract/src'] },
    },
    {
      name: 'client-below-state',
      comment: 'The client carries messages; it knows neither state nor screens.',
      severity: 'error',
      from: { path: `${widget}/client/` },
      to: { path: widget, pathNot: `${widget}/client/` },
    },
    {
      name: 'state-below-views',
      severity: 'error',
      from: { path: `${widget}/state/` },
      to: { path: `${widget}/(views|element|launcher|exports)/` },
    },
    {
      name: 'views-above-state',
      comment: 'Views speak with state. They never touch the client.',
      severity: 'error',
      from: { path: `${widget}/views/` },
      to: { path: `${widget}/(client|element|launcher|exports)/` },
    },
    {
      name: 'launcher-is-light',
      comment: 'What is loaded before the first touch knows nothing of what comes after it, except by import().',
      severity: 'error',
      from: { path: `${widget}/launcher/` },
      to: {
        path: [`${widget}/(client|state|views|element|exports)/`, '(^|/)node_modules/(lit|@lit|graphql-ws)/'],
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'asides-come-later',
      comment: 'What is in views/asides, and its texts, are loaded when they are asked for: only by import().',
      severity: 'error',
      from: { path: widget, pathNot: `${widget}/(views/asides|exports)/` },
      to: { path: `${widget}/views/asides/`, dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },

    {
      name: 'desk-by-the-exports',
      comment: 'The desk imports the contract, the sentences of the hours and what the widget exports.',
      severity: 'error',
      from: { path: desk },
      to: {
        path: '^packages/',
        pathNot: [
          desk,
          '^packages/desk/node_modules/',
          '^packages/contract/src',
          '^packages/hours/src/sentences/',
          `${widget}/exports/`,
        ],
      },
    },
    {
      name: 'practice-is-apart',
      comment:
        "Scripted customers know the contract and the shape of a connection: nothing of the desk's, and no way out.",
      severity: 'error',
      from: { path: `${desk}/practice/` },
      to: { path: desk, pathNot: `${desk}/practice/` },
    },
    {
      name: 'practice-comes-later',
      comment: 'Practice is loaded when it is opened: only by import().',
      severity: 'error',
      from: { path: desk, pathNot: `${desk}/(views/)?practice/` },
      to: { path: `${desk}/(views/)?practice/(?!door)`, dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'desk-state-below-views',
      severity: 'error',
      from: { path: `${desk}/state/` },
      to: { path: `${desk}/views/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      mainFields: ['module', 'main'],
      extensions: ['.ts', '.js', '.mjs', '.d.ts'],
    },
  },
};
