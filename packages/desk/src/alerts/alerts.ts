import type { SettingsStore } from '../state/settings.ts';
import { chime } from './chime.ts';
import type { DesktopNotifications, NotificationKind } from './desktop-notifications.ts';

/** Calls the operator, as far as they want to be called. */
export class Alerts {
  private context: AudioContext | null = null;
  private readonly settings: SettingsStore;
  private readonly notifications: DesktopNotifications;

  constructor(settings: SettingsStore, notifications: DesktopNotifications) {
    this.settings = settings;
    this.notifications = notifications;
  }

  /** @param attentive whoever looks at the page needs no notification beside it */
  call(kind: NotificationKind, attentive: boolean): void {
    const { sound, notifications } = this.settings.current;
    if (sound) chime((this.context ??= new AudioContext()));
    if (notifications && !attentive) this.notifications.show(kind);
  }
}
