/** All that a notification ever says: it may be shown on a locked or a shared screen. */
export const NOTIFICATION_WORDS = {
  citizen: 'Új ügyfél vár',
  message: 'Új üzenet érkezett',
  offer: 'Ügyfelet ajánlunk Önnek',
  task: 'Változott egy feladat',
} as const;

export type NotificationKind = keyof typeof NOTIFICATION_WORDS;

/** Desktop notifications with fixed words. Later ones of a kind replace the earlier one instead of piling up. */
export class DesktopNotifications {
  private readonly api: typeof Notification | undefined;

  constructor(api: typeof Notification | undefined = globalThis.Notification) {
    this.api = api;
  }

  /** Asks, where it was not yet answered. To be called from a click only: browsers punish other moments. */
  async allow(): Promise<boolean> {
    if (!this.api) return false;
    return (await this.api.requestPermission()) === 'granted';
  }

  show(kind: NotificationKind): void {
    if (this.api?.permission !== 'granted') return;
    const shown = new this.api(NOTIFICATION_WORDS[kind], { tag: `segit-desk-${kind}`, lang: 'hu', silent: true });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  }
}
