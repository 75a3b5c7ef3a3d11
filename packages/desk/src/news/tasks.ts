import type { Me, Task } from '@segit-a-hivatal/contract';
import type { TasksState } from '../state/tasks.ts';
import { dueWords } from '../words/tasks.ts';
import type { News } from './types.ts';

type Named = (task: Task) => string;

/**
 * Why: who asked goes on with something else meanwhile, and who prepares reads or writes; both must hear what concerns
 * them, once. Pure: the same change is never news twice.
 *
 * @param named what a task is called
 * @param now the server's time
 */
export function taskNews(before: TasksState, after: TasksState, named: Named, now: number): readonly News[] {
  if (!before.loaded) return [];
  return after.me.role === 'TELEWORKER'
    ? [...arrived(before, after, named, now), ...mine(before, after, named)]
    : after.tasks
        .filter((task) => concerns(task, after.me))
        .flatMap((task) => asked(earlier(before, task), task, after.me, named));
}

const earlier = ({ tasks }: TasksState, { id }: Task): Task | undefined => tasks.find((task) => task.id === id);

/** Coordinators see everybody's tasks, and hear of their own. */
const concerns = ({ askedBy }: Task, me: Me): boolean => me.role === 'OPERATOR' || askedBy.id === me.id;

const told = (spoken: string): News => ({ spoken, alert: 'task' });

/** What has become of a task that was asked for. */
function asked(was: Task | undefined, is: Task, me: Me, named: Named): News[] {
  if (!was) return [];
  const name = named(is);
  const who = is.claimedBy?.name ?? '';
  const news = noted(was, is, me, name);
  if (is.state === 'DONE' && was.state !== 'DONE') news.push(told(`Elkészült a háttéranyag: ${name}.`));
  else if (is.state === 'OPEN' && was.state === 'CLAIMED')
    news.push(told(`${was.claimedBy?.name ?? ''} visszaadta: ${name}.`));
  else if (is.state === 'CLAIMED' && was.claimedBy?.id !== is.claimedBy?.id)
    news.push(told(`${who} ${was.state === 'CLAIMED' ? 'átvette' : 'elvállalta'}: ${name}.`));
  else if (is.stuck && !was.stuck) news.push(told(`Elakadt: ${name}. ${who} nincs kapcsolatban.`));
  else if (!is.stuck && was.stuck && is.state === 'CLAIMED') news.push(told(`${who} folytatja: ${name}.`));
  return news;
}

/** What a teleworker may take: one sentence however many came. */
function arrived(before: TasksState, after: TasksState, named: Named, now: number): News[] {
  const free = ({ tasks, me }: TasksState): Task[] =>
    tasks.filter(({ state, stuck, claimedBy }) => state === 'OPEN' || (stuck && claimedBy?.id !== me.id));
  const known = new Set(before.tasks.map(({ id }) => id));
  const fresh = free(after).filter(({ id }) => !known.has(id));
  const [first] = fresh;
  if (!first) return [];
  if (fresh.length > 1) return [told(`${fresh.length} új feladat.`)];
  return [
    told(
      `${first.stuck ? 'Elakadt feladat' : 'Új feladat'}: ${named(first)}. Határidő: ${dueWords(first.dueAt, now)}.`,
    ),
  ];
}

/** What has become of what a teleworker works on. */
function mine(before: TasksState, after: TasksState, named: Named): News[] {
  const { me } = after;
  return before.tasks.flatMap((was): News[] => {
    const again = was.state === 'DONE' && was.claimedBy?.id === me.id && earlier(after, was)?.state === 'CLAIMED';
    if (again) return [told(`Visszaküldték, hiányzik belőle valami: ${named(was)}. A megjegyzésben van, mi.`)];
    if (was.state !== 'CLAIMED' || was.claimedBy?.id !== me.id) return [];
    const is = earlier(after, was);
    const name = named(was);
    if (!is || (is.state === 'CLAIMED' && is.claimedBy?.id !== me.id)) {
      return [{ ...told(`Már nem Önnél van: ${name}. Amit írt, megmaradt.`), urgent: true }];
    }
    if (is.state === 'WITHDRAWN') return [told(`Visszavonták: ${name}. Amit írt, megmaradt.`)];
    return noted(was, is, me, name);
  });
}

const noted = (was: Task, is: Task, me: Me, name: string): News[] => {
  const [first] = is.notes.slice(was.notes.length).filter(({ by }) => by.id !== me.id);
  return first ? [told(`Új megjegyzés, ${first.by.name}: ${name}.`)] : [];
};
