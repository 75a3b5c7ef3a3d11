import type { Report as WireReport, ReportFigures } from '@segit-a-hivatal/contract/resolvers';
import { FEWEST, NONE } from '../domain/reports/index.ts';
import type { Feature, Figures, Report, SurveyQuestion } from '../domain/reports/index.ts';
import type { Services } from './context.ts';

/** A report as the wire has it: with the names of what only the office names. */
export function report(services: Services, from: string, to: string, found: Report): WireReport {
  const { total, chats, by, survey, searches } = found;
  return {
    ...{ from, to, fewest: FEWEST, total: figures(total), chats: figures(chats) },
    by: by.map(({ by: feature, groups }) => ({
      by: feature,
      groups: groups.map(({ key, ...group }) => ({
        ...{ key, name: nameOf(services, feature, key), figures: figures(group) },
      })),
    })),
    survey: survey.map(({ question, answers, counts, share }) => ({
      question: QUESTIONS[question],
      answers,
      yes: counts?.yes ?? null,
      partly: counts?.partly ?? null,
      no: counts?.no ?? null,
      share: share?.share ?? null,
      low: share?.low ?? null,
      high: share?.high ?? null,
    })),
    searches: { all: searches.all, asked: [...searches.asked] },
  };
}

const QUESTIONS = { useful: 'USEFUL', easy: 'EASY', again: 'AGAIN' } as const satisfies Record<SurveyQuestion, string>;

const figures = ({ contacts, answered, abandoned, wait, service }: Figures): ReportFigures => ({
  ...{ contacts, answered, abandoned },
  waitMedian: wait?.median ?? null,
  waitP90: wait?.p90 ?? null,
  serviceMedian: service?.median ?? null,
  serviceP90: service?.p90 ?? null,
});

/** A site or a topic that is no more has its key for a name. */
function nameOf({ sites, office }: Services, feature: Feature, key: string | null): string | null {
  if (key === null || key === NONE) return null;
  if (feature === 'SITE') return sites.find(key)?.name ?? key;
  if (feature === 'TOPIC') return office.topics.find((topic) => topic.key === key)?.name.hu ?? key;
  return null;
}
