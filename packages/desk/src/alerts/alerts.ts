import { Signals, VOLUMES } from '@segit-a-hivatal/widget/a11y';
import type { SettingsStore } from '../state/settings.ts';
import type { DesktopNotifications, NotificationKind } from './desktop-notifications.ts';

/** Calls the operator, as far as they want to be called. */
export class Alerts {
  private readonly signals = new Signals();
  private readonly settings: SettingsStore;
  private readonly notifications: DesktopNotifications;

  constructor(settings: SettingsStore, notifications: DesktopNotifications) {
    this.settings = settings;
    this.notifications = notifications;
  }

  /** @param attentive whoever looks at the page needs no notification beside it */
  call(kind: NotificationKind, attentive: boolean): void {
    const { sound, notifications } = this.settings.current;
    if (sound) void this.signals.play('message', VOLUMES.medium);
    if (notifications && !attentive) this.notifications.show(kind);
  }
}
