"""The voice that is given to Orca: it says nothing and writes down what it is told to say.

Orca loads it by name (the setting `speechServerFactory`). Each line of the file HEARD is a JSON object:
  {"said": TEXT}            Orca has this said
  {"loaded": true}          the browser told that a document is complete
  {"handled": N}            written ten times a second while Orca has nothing to do: how many events it has handled so
                            far. Two equal figures in a row: nothing happened between them. It is Orca's own clock, so
                            that on a loaded machine a late answer is not taken for silence.
"""

import json
import os

from gi.repository import GLib
from orca import chnames, event_manager, speechserver
from orca.speechserver import SayAllContext

PULSE_MS = 100
# Behind the events, which wait with the priority of an idle task.
WHEN_NOTHING_WAITS = GLib.PRIORITY_DEFAULT_IDLE + 50

_heard = open(os.environ["HEARD"], "a", encoding="utf-8", buffering=1)
_handled = 0


def _write(line):
    _heard.write(json.dumps(line, ensure_ascii=False) + "\n")


def _say(text):
    global _handled
    _handled += 1
    words = " ".join(text.split())
    if words:
        _write({"said": words})


def _pulse():
    _write({"handled": _handled})
    return True


def _counted(handle):
    def handle_and_count(manager, event):
        global _handled
        _handled += 1
        try:
            return handle(manager, event)
        finally:
            if getattr(event, "type", "").startswith("document:load-complete"):
                _write({"loaded": True})

    return handle_and_count


class SpeechServer(speechserver.SpeechServer):
    _only = None

    @staticmethod
    def getFactoryName():
        return "collector"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._only is None:
            SpeechServer._only = SpeechServer()
            manager = event_manager.EventManager
            manager._processObjectEvent = _counted(manager._processObjectEvent)
            GLib.timeout_add(PULSE_MS, _pulse, priority=WHEN_NOTHING_WAITS)
        return SpeechServer._only

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._only = None

    def getInfo(self):
        return ["collector", "collector"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        _say(text or "")

    def speakCharacter(self, character, acss=None):
        _say(chnames.getCharacterName(character) or character)

    def speakKeyEvent(self, event, acss=None):
        _say(event.getKeyName())

    def sayAll(self, utteranceIterator, progressCallback):
        for context, _ in utteranceIterator:
            _say(context.utterance)
            progressCallback(context, SayAllContext.COMPLETED)
