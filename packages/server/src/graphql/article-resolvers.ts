import type {
  ArticleRevision as WireRevision,
  ArticleSummary as WireSummary,
  ArticleTextInput,
  MutationResolvers,
  OpenArticle as WireOpen,
  QueryResolvers,
} from '@segit-a-hivatal/contract/resolvers';
import type { ArticleHead, ArticleSummary, ArticleText, OpenArticle } from '../domain/knowledge/index.ts';
import { staffOf } from './context.ts';
import type { Context } from './context.ts';

/** The articles as the staff edit them; who may do what is decided in the domain's `rules.ts`. */
export const articleQueries = {
  async articles(_root, _args, context) {
    return staffOf(context) && (await context.services.articles.list()).map(summary);
  },

  async article(_root, key, context) {
    return opened(await context.services.articles.find(staffOf(context), key));
  },

  async articleRevisions(_root, { before, ...key }, context) {
    return staffOf(context) && (await context.services.articles.revisions(key, before ?? null)).map(revision);
  },

  async articleText(_root, { number, ...key }, context) {
    return staffOf(context) && textOf((await context.services.articles.revision(key, number)).text);
  },

  previewArticle: (_root, { text, easy, ...key }, context) =>
    staffOf(context) && context.services.articles.preview({ ...key, text: textOf(text) }, easy),
} satisfies QueryResolvers<Context>;

export const articleMutations = {
  async saveArticle(_root, { text, restores, ...edit }, context) {
    const made = { ...edit, text: textOf(text), restores: restores ?? null };
    return opened(await context.services.articles.save(staffOf(context), made));
  },

  async moveArticle(_root, { topic, language, ...step }, context) {
    return opened(await context.services.articles.move(staffOf(context), { topic, language }, step));
  },
} satisfies MutationResolvers<Context>;

/** Of each field the known ones: what else a client sends is not kept. */
const textOf = (text: ArticleText | ArticleTextInput) => ({
  ...{ title: text.title, question: text.question, responsible: text.responsible },
  ...{ words: [...text.words], related: [...text.related], forms: [...text.forms], links: [...text.links] },
  ...{ sources: [...text.sources], review: text.review, owner: text.owner, body: text.body, easy: text.easy },
});

const revision = ({ number, at, by, step, note, restores }: ArticleHead): WireRevision => ({
  ...{ number, at, step, note, restores, by: by?.name ?? null },
});

const summary = ({ head, live, overdue }: ArticleSummary): WireSummary => ({
  ...{ topic: head.topic, language: head.language, title: head.title, review: head.review, live, overdue },
  revision: revision(head),
});

const opened = (article: OpenArticle): WireOpen => ({
  ...{ summary: summary(article), text: textOf(article.revision.text), moves: [...article.moves] },
});
