import { browserEnvironment, createStore, Transport } from '@segit-a-hivatal/widget/client';
import { sheet } from '@segit-a-hivatal/widget/styles';
import { defineTranscriptAndComposer } from '@segit-a-hivatal/widget/views';
import { Alerts } from './alerts/alerts.ts';
import { DesktopNotifications } from './alerts/desktop-notifications.ts';
import { AuthCalls } from './log-in/auth-calls.ts';
import { Session } from './state/session.ts';
import { SettingsStore } from './state/settings.ts';
import './views/app.ts';

/** Chooses the concrete parts and hands them to the page's one element. */
defineTranscriptAndComposer();
// The page has no style sheet of its own, and its policy forbids inline ones.
document.adoptedStyleSheets = [sheet('body { margin: 0; }')];

const environment = browserEnvironment();
const logIn = new AuthCalls();
const session = new Session({
  logIn,
  connect: (onForbidden) => new Transport({ server: location.origin, environment, onForbidden }),
  // The tab's own storage: another tab, or whoever opens the browser next, does not find half-written answers.
  storeOf: (id) => createStore({ storage: sessionStorage, events: window }, `segit-desk:${id}:`),
});
const settings = new SettingsStore();
const notifications = new DesktopNotifications();
const parts = { session, logIn, settings, notifications, alerts: new Alerts(settings, notifications) };

for (const app of document.querySelectorAll('desk-app')) app.parts = parts;

void session.start();
