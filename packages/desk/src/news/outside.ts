import { chime } from '../alerts/chime.ts';
import type { DesktopNotifications } from '../alerts/desktop-notifications.ts';
import type { SettingsStore } from '../state/settings.ts';

/** How news reach an operator who does not look: a tone and a desktop notification, as the settings allow. */
export class Outside {
  private readonly settings: SettingsStore;
  private readonly notifications: DesktopNotifications;
  private audio: AudioContext | null = null;

  constructor(settings: SettingsStore, notifications: DesktopNotifications) {
    this.settings = settings;
    this.notifications = notifications;
  }

  alert(kind: 'citizen' | 'message'): void {
    const { sound, notifications } = this.settings.current;
    if (sound && typeof AudioContext === 'function') chime((this.audio ??= new AudioContext()));
    if (notifications) this.notifications.show(kind);
  }
}
