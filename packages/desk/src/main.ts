import { LeaveDeskDocument } from '@segit-a-hivatal/contract/operations';
import { browserEnvironment, createHttp, createStore, Transport } from '@segit-a-hivatal/widget/client';
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
// Whoever closes the page leaves the desk. The socket closes with the page; a kept-alive request does not.
const http = createHttp({
  server: location.origin,
  environment: { fetch: (input, init) => fetch(input, { ...init, keepalive: true }) },
  credentials: 'same-origin',
});
window.addEventListener('pagehide', () => {
  if (session.phase.kind === 'desk') void http(LeaveDeskDocument, {}).catch(() => {});
});

void session.start();
