import { join } from 'node:path';
import type { Desktop } from './desktop.ts';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser as a program of the desktop. */
export interface BrowserProgram {
  readonly command: string;
  readonly args: readonly string[];
  /** How its window is called, and with which its name on the accessibility bus begins. */
  readonly name: string;
}

/** A fresh profile that asks nothing, fetches nothing, offers nothing, and saves files into the folder `downloads`. */
export function prepareBrowser(name: BrowserName, desktop: Desktop): BrowserProgram {
  return name === 'chromium' ? chromium(desktop) : firefox(desktop);
}

export const downloads = (desktop: Desktop): string => join(desktop.folder, 'downloads');

function chromium(desktop: Desktop): BrowserProgram {
  const preferences = {
    translate: { enabled: false },
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
    search: { suggest_enabled: false },
    download: { default_directory: downloads(desktop), prompt_for_download: false },
    download_bubble: { partial_view_enabled: false },
  };
  desktop.write('profile/Default/Preferences', JSON.stringify(preferences));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
  return {
    command: 'chromium',
    name: 'chromium',
    args: [
      ...sandbox,
      `--user-data-dir=${join(desktop.folder, 'profile')}`,
      '--force-renderer-accessibility',
      '--ozone-platform=x11',
      '--lang=hu',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      '--disable-breakpad',
      '--disable-features=Translate,MediaRouter,OptimizationHints',
      '--password-store=basic',
      '--window-position=0,0',
      '--window-size=1280,1024',
    ],
  };
}

function firefox(desktop: Desktop): BrowserProgram {
  const preferences = {
    // There is an assistive technology, whatever the machine looks like.
    'accessibility.force_disabled': -1,
    'intl.accept_languages': 'hu',
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.sessionstore.resume_from_crash': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.translations.enable': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads(desktop),
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.panel.shown': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'termsofuse.bypassNotification': true,
    'trailhead.firstrun.didSeeAboutWelcome': true,
    'toolkit.telemetry.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // A Hungarian's has a Hungarian dictionary; this one would find each word misspelt.
    'layout.spellcheckDefault': 0,
    'signon.rememberSignons': false,
  };
  const lines = Object.entries(preferences).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
  desktop.write('profile/user.js', lines.join(''));
  return { command: 'firefox-esr', name: 'firefox', args: ['--profile', join(desktop.folder, 'profile')] };
}
