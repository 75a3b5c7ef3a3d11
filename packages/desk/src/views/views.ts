import type { StaffRole } from '@segit-a-hivatal/contract';
import { html } from 'lit';
import { countWords } from '../words/page-title.ts';
import { PRACTICE_MARK } from '../words/practice-mark.ts';
import { freeWords, stuckWords, untakenWords } from '../words/waiting.ts';
import './callbacks.ts';
import './documents/documents.ts';
import './hours/hours.ts';
import './knowledge/knowledge.ts';
import './practice/door.ts';
import './queues/queues.ts';
import './records/audit.ts';
import './records/erasures.ts';
import './reports/reports.ts';
import './tasks/overview.ts';
import './tasks/teleworker.ts';
import type { View } from './view.ts';
import './work.ts';

const EVERYBODY: readonly StaffRole[] = ['OPERATOR', 'COORDINATOR', 'TELEWORKER'];
/** Those who receive conversations, and so have a desk. */
const ANSWERING: readonly StaffRole[] = ['OPERATOR', 'COORDINATOR'];

/** What one can look at, in the order of the navigation: the first that a role has is where it begins. */
const VIEWS: readonly View[] = [
  {
    path: 'beszelgetesek',
    name: 'Beszélgetések',
    roles: ANSWERING,
    waiting: ({ desk }) => countWords(desk!.state),
    element: 'desk-work',
    stays: true,
    show: ({ desk, tasks, alerts, announcer, settings, set, home }, shown) =>
      html`<desk-work
        ?covered=${!shown}
        .desk=${desk!}
        .tasks=${tasks}
        .alerts=${alerts}
        .announcer=${announcer}
        .settings=${settings}
        @set=${(event: CustomEvent) => set(event.detail)}
        @uncover=${home}
      ></desk-work>`,
  },
  {
    path: 'visszahivasok',
    name: 'Visszahívások',
    roles: ANSWERING,
    waiting: ({ desk }) => untakenWords(desk!.state.callbacks),
    element: 'desk-callbacks',
    show: ({ desk }) => html`<desk-callbacks .desk=${desk!}></desk-callbacks>`,
  },
  {
    path: 'feladatok',
    name: 'Feladatok',
    roles: ANSWERING,
    waiting: ({ tasks }) => stuckWords(tasks.state.tasks),
    element: 'desk-tasks',
    show: ({ tasks }) => html`<desk-tasks .desk=${tasks}></desk-tasks>`,
  },
  {
    path: 'feladatok',
    name: 'Feladatok',
    roles: ['TELEWORKER'],
    waiting: ({ tasks }) => freeWords(tasks.state.tasks),
    element: 'desk-teleworker',
    stays: true,
    show: ({ tasks }, shown) => html`<desk-teleworker ?hidden=${!shown} .desk=${tasks}></desk-teleworker>`,
  },
  {
    path: 'dokumentumok',
    name: 'Dokumentumok',
    roles: EVERYBODY,
    element: 'desk-documents',
    show: ({ tasks }) => html`<desk-documents .desk=${tasks}></desk-documents>`,
  },
  {
    path: 'tudasbazis',
    name: 'Tudásbázis',
    roles: EVERYBODY,
    element: 'desk-knowledge',
    show: ({ articles }) => html`<desk-knowledge .articles=${articles}></desk-knowledge>`,
  },
  {
    path: 'gyakorlo',
    name: 'Gyakorló',
    title: PRACTICE_MARK,
    roles: ANSWERING,
    element: 'desk-practice-door',
    show: ({ desk, announcer, settings, set }) =>
      html`<desk-practice-door
        .desk=${desk!}
        .announcer=${announcer}
        .settings=${settings}
        @set=${(event: CustomEvent) => set(event.detail)}
      ></desk-practice-door>`,
  },
  {
    path: 'sorok',
    name: 'Sorok',
    roles: ['COORDINATOR'],
    element: 'desk-queues',
    show: ({ desk }) => html`<desk-queues .desk=${desk!}></desk-queues>`,
  },
  {
    path: 'kimutatasok',
    name: 'Kimutatások',
    roles: ['COORDINATOR'],
    element: 'desk-reports',
    show: ({ reports }) => html`<desk-reports .reports=${reports}></desk-reports>`,
  },
  {
    path: 'nyitvatartas',
    name: 'Nyitvatartás',
    roles: ['COORDINATOR'],
    element: 'desk-hours',
    show: ({ hours }) => html`<desk-hours .hours=${hours}></desk-hours>`,
  },
  {
    path: 'naplo',
    name: 'Napló',
    roles: ['COORDINATOR'],
    element: 'desk-audit',
    show: ({ records }) => html`<desk-audit .records=${records}></desk-audit>`,
  },
  {
    path: 'torlesek',
    name: 'Törlések',
    roles: ['COORDINATOR'],
    element: 'desk-erasures',
    show: ({ records }) => html`<desk-erasures .records=${records}></desk-erasures>`,
  },
];

/** What this role may open. */
export const viewsOf = (role: StaffRole): readonly View[] => VIEWS.filter(({ roles }) => roles.includes(role));
