
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
's07b7dfd6d922f55d': `Das hat nicht geklappt. Bitte versuchen Sie es erneut.`,
's07e3125f103c4532': `Ihr Platz bleibt. Die Frage kann auch als Nachricht hier bleiben.`,
's0bcbefce7aaf4287': `Zurück`,
's0dc80e19ac321ea0': `Adresse`,
's0dfac8218fec0f11': `Am Eingang ist eine Stufe.`,
's1e7166c5c2556d21': `Zurzeit gibt es keine Hilfspunkte.`,
's1fc8d8029afb0abb': `Der Browser fragt, ob Sie Ihren Standort angeben. Wir senden ihn nirgendwohin.`,
's20fc2b8670558417': `Chat löschen`,
's260a0725525547f6': `Tasten zwischen den Nachrichten`,
's268351f3ad366851': `Im Moment warten zu viele.`,
's353b134b650fb671': `Welcher ist in meiner Nähe?`,
's435370dd85416551': `Das Amt hilft – Chat`,
's444ec574b7145c8e': `Der Chat wurde gelöscht.`,
's4a33983b3f6d6dcb': `Zugang`,
's4d3271ba552e6de8': `An den Hilfspunkten finden Sie einen Computer und Hilfe.`,
's4d59b7f6e0e5ebe5': str`ca. ${0} Meter`,
's4f401c6b21515f22': str`ca. ${0} Kilometer`,
's4ff1c77a0b02ef8a': `Die Liste der Punkte ist jetzt nicht erreichbar. Bitte versuchen Sie es erneut.`,
's5332ff13199932ed': `Persönlich`,
's5476d3dfbefc4a10': `Öffnungszeiten im Kalender speichern`,
's62d2a2557a8bc567': `Als Nachricht hinterlassen`,
's66777fd8d2203a8b': `Hier gibt es einen Computer, und jemand hilft bei der Benutzung.`,
's6e3e736049100ba1': `Sie kämen nicht mehr an die Reihe. Ihre Frage ist aufbewahrt. Versuchen Sie es später oder erreichen Sie das Amt anders:`,
's752bc54ee25496a5': `Telefonisch`,
's7a161932bb8a9929': `Ausstattung`,
's7b20ae49cd71cb70': `Auf und Ab: vorige und nächste Nachricht. Pos1 und Ende: erste und letzte.`,
's7bd12e9cb2f84c74': `Enter: in eine Nachricht mit Links oder Schaltflächen.`,
's7dbc34b119b71e26': str`Nicht bekannt, da vom Amt noch nicht angegeben: ${0}.`,
's8336d68d3d91fefd': `Der Chat ist abgelaufen.`,
's83856a8241263ba0': `Welcher in der Nähe ist, können wir nicht sagen: Das Amt hat ihre Lage noch nicht angegeben.`,
's901a7408281b20e4': `Im Kalender`,
's93e7f766db7bab02': `Erneut versuchen`,
's94f280a2690e57c8': str`Gespeichert: ${0}`,
'sa1cd9b47d47c9ea2': `Der Screenreader sagt an, wenn die Beratung schreibt`,
'sa5daba93e7fe94e9': `Enter sendet die Nachricht`,
'sa7c5c21029954264': `Schreiben und Vorlesen`,
'sab1114a5f102dedc': `Telefon`,
'sb9f857da45eb4e3b': `Jetzt geöffnet`,
'sbe73f3f61af26a87': `Sein Text ist weder beim Amt noch auf diesem Gerät gespeichert.`,
'sc6258414d20887ad': `Der Standort wird vom Browser erfragt…`,
'scab1a7f272457e75': `Für Ihren Fall: bitte während der Sprechzeiten.`,
'scbbd4bdd4b46fb6b': `Nachricht hinterlassen`,
'sccb889cfab140964': `Bürgermeisteramt Wudersch`,
'scdc2ccb5780e0f6c': `Zuerst stehen die geöffneten Punkte, davon die näheren zuerst. Entfernungen sind Luftlinie.`,
'sd01e269e4b0f7264': `Wird geladen…`,
'sd2b3fe45db53ba50': `Sie kommen ohne Stufe hinein.`,
'se6cc0eb0cdf159bc': `Esc: von einer Nachricht zur Eingabe, von dort wird das Fenster geschlossen. Der Chat läuft weiter.`,
'sebc6bf62dab843bc': `Allgemeine Auskunft, kein amtliches Dokument.`,
'sebd51e26e73e9d91': `Öffnungszeiten`,
'sf442fa4246655e53': `Er wurde einen Tag lang nicht benutzt und daher aus Sicherheitsgründen geschlossen. Ein begonnener Text ist aufbewahrt.`,
'sfba6e7f8b2bb18d0': `Ihr Standort ist nicht bekannt, daher sind die Punkte nicht nach Entfernung geordnet.`,
'sfe444c5e2f65663c': `Entfernung`,
    };
  