"""The state of the editor: one person, what each field holds, what was refused and is kept as typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError, RuleError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.codes import ContactKind, Deliverable
from kolstudio.core.service import (
    audience,
    channels,
    collaborations,
    contact_log,
    contacts,
    creators,
    drafts,
    editing,
    history,
    notes,
    photos,
    questions,
    rates,
    roster,
    shapes,
)
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.creator import writing
from kolstudio.ui.creator.values import Sheet, own, text_of
from kolstudio.ui.hub import Following
from kolstudio.ui.jobs import Err, Ok

STEPS = 20
_BUSY = QT_TRANSLATE_NOOP("Creator", "Nothing can be changed while other work writes the library.")
_UNSAVED = QT_TRANSLATE_NOOP("Creator", "Not kept yet: change it, then Enter. Esc brings the old value back.")
_DELETED = QT_TRANSLATE_NOOP("Creator", "{name} was moved to the trash.")
_REMOVED = QT_TRANSLATE_NOOP("Creator", "Removed.")
_CLEARED = QT_TRANSLATE_NOOP("Creator", "This figure is unknown now; {count} earlier ones went with it.")
_ANOTHER = QT_TRANSLATE_NOOP("Creator", "Another quantity is another line; the earlier price is still there.")
_READING = QT_TRANSLATE_NOOP("Creator", "Reading the picture")
_NAMESAKE = QT_TRANSLATE_NOOP("Creator", "{name} was added. Somebody is called the same: {names}.")


class CreatorPresenter(QObject):
    """Reads one person, keeps what is typed, tells what changed. Addresses: «name», «channels/12/handle»."""

    opened = Signal()
    """Another person, or the beginning of a new one."""
    refreshed = Signal(bool)
    """The same person with other values; True = by undo, redo or somebody else: show all of them."""
    writing_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._library = context.library
        self.sheet: Sheet | None = None
        self.new = False
        """Whether a person is being added who has no name yet."""
        self._kept: dict[str, str] = {}
        self._problems: dict[str, tuple[Text, ...]] = {}
        self._namesakes: tuple[str, ...] = ()
        self._wanted: int | None = None
        self._writing = context.jobs.writing
        self.following = Following(context.hub, self, self._on_change)
        context.jobs.started.connect(self._on_jobs)
        context.jobs.ended.connect(self._on_jobs)

    # -- who -------------------------------------------------------------------------------------

    @property
    def id(self) -> int | None:
        """Who is edited; None before a new person has a name."""
        return None if self.sheet is None else self.sheet.person.id

    @property
    def writing(self) -> bool:
        """Whether a job writes and nothing can be edited."""
        return self._writing

    def open(self, creator_id: int) -> None:
        """Edit a person."""
        self.new = False
        self._namesakes = ()
        self._problems = {}
        self._kept = drafts.of_person(self._library, creator_id)
        self._read(creator_id)
        self._ask_again()
        self.following.catch_up()
        self.opened.emit()

    def begin(self) -> None:
        """Begin a new person: the name makes them."""
        self.new, self.sheet, self._kept, self._problems, self._namesakes = True, None, {}, {}, ()
        self._wanted = None
        self.opened.emit()

    def _read(self, creator_id: int) -> None:
        self._wanted = creator_id
        person = roster.person(self._library, creator_id)
        if person is None or person.attributes["deleted_at"] is not None:
            self.sheet = None
            return
        self.sheet = Sheet(
            person,
            channels.history(self._library, creator_id),
            rates.earlier(self._library, creator_id),
            tuple(notes.of_person(self._library, creator_id)),
            {one.id: contacts.shared_with(self._library, creator_id, one) for one in person.contacts},
            self._namesakes,
            tuple(audience.of_person(self._library, creator_id)),
            tuple(collaborations.of_person(self._library, creator_id)),
            tuple(contact_log.of_person(self._library, creator_id)),
            shapes.person(person, self._library.places),
        )

    def _ask_again(self) -> None:
        """Find out why what was kept from before is refused; what would be taken now is only unsaved."""
        if self.id is None or self._writing:
            return
        for address, text in self._kept.items():
            error = writing.reason(self._library, self.id, address, text)
            if error is not None:
                self._problems[address] = _parts(error)

    # -- fields ----------------------------------------------------------------------------------

    def text(self, address: str) -> str:
        """Return what a field shows: what was typed and refused, else what is stored."""
        kept = self._kept.get(address)
        return self.stored(address) if kept is None else kept

    def stored(self, address: str) -> str:
        """Return the value of a field as it could be typed again."""
        if self.sheet is None or self._library.closed:
            return ""
        return text_of(self._library, self.sheet, address, self._context.i18n.language)

    def problem(self, address: str) -> str:
        """Return what is wrong with what stands in a field, "" when it is kept."""
        if address in self._problems:
            return self._said(self._problems[address])
        return self._say(_UNSAVED) if address in self._kept else ""

    def takes(self, address: str, finished: bool) -> bool:
        """Whether a text is taken now: a new person's name and a price wait until they are finished."""
        return finished or not (self.new or address.endswith("/price"))

    def commit(self, address: str, text: str) -> str:
        """Keep what was typed into a field; returns what is wrong with it, the text is then kept as typed."""
        if self._library.closed:
            return ""
        if self._writing:
            self._problems[address] = (_BUSY,)
            return self._say(_BUSY)
        if text == self.stored(address) and self.sheet is not None:
            self.forget(address)
            return ""
        try:
            self._write(address, text)
        except KnownError as error:
            return self._refuse(address, text, error)
        self.forget(address)
        return ""

    def forget(self, address: str) -> None:
        """Let go of what was typed and refused."""
        self._problems.pop(address, None)
        if self._kept.pop(address, None) is not None and self.id is not None:
            drafts.forget(self._library, self.id, address)

    def _refuse(self, address: str, text: str, error: KnownError) -> str:
        self._problems[address] = _parts(error)
        if self.id is not None and isinstance(error, RuleError):
            self._kept[address] = text
            drafts.keep(self._library, self.id, address, text)
        return self._said(self._problems[address])

    def _write(self, address: str, text: str) -> None:
        if self.id is None:
            if address == "name" and text.strip():
                self._create(text)
            return
        before = self.sheet
        with self._context.hub.caused_by(self):
            writing.write(self._library, self.id, address, text)
        self._reread()
        self._tell_history(before, address, text)

    def _tell_history(self, before: Sheet | None, address: str, text: str) -> None:
        """Say what became of earlier figures and prices, where it is not what one sees."""
        table, _, rest = address.partition("/")
        number, _, part = rest.partition("/")
        if before is None or self.sheet is None:
            return
        if table == "channels" and part in channels.FIGURES and not text.strip():
            known = before.snapshots.get(int(number), ())
            earlier = sum(one.figures.get(part) is not None for one in known) - 1
            if earlier > 0:
                self._context.notices.toast(_CLEARED(count=earlier), undo=True)
        elif table == "rates" and part == "price":
            rows = {one.id for one in self.sheet.person.rates}
            if len(rows) > len(before.person.rates):
                self._context.notices.toast(_ANOTHER, undo=True)

    def _create(self, name: str) -> None:
        same = [one for _, one in creators.same_name(self._library, name)]
        with self._context.hub.caused_by(self):
            created = creators.create(self._library, name)
        self.new, self._namesakes = False, tuple(same)
        self._read(created)
        if same and self.sheet is not None:
            self._context.notices.toast(
                _NAMESAKE(name=self.sheet.person.name, names=", ".join(same)), undo=True
            )
        self.refreshed.emit(False)

    # -- adding and removing ---------------------------------------------------------------------

    def add_channel(self, text: str) -> str:
        """Add the channel of a pasted link; returns what is wrong with it."""
        return self._do(lambda person: channels.add(self._library, person, text))

    def add_rate(self, deliverable: str, text: str) -> str:
        """Add a price; returns what is wrong with it."""
        return self._do(lambda person: rates.add(self._library, person, Deliverable(deliverable), text))

    def add_contact(self, kind: str, text: str) -> str:
        """Add a manager or an agency; returns what is wrong with it."""
        return self._do(lambda person: contacts.add(self._library, person, ContactKind(kind), text))

    def add_note(self, text: str) -> str:
        """Write a note; returns what is wrong with it."""
        return self._do(lambda person: notes.add(self._library, person, text))

    def add_place(self, text: str) -> str:
        """Add a province of the audience with its share; returns what is wrong with it."""
        return self._do(lambda person: audience.add_place(self._library, person, text))

    def add_collaboration(self, text: str) -> str:
        """Note for which brand they worked; returns what is wrong with it."""
        return self._do(lambda person: collaborations.add(self._library, person, text))

    def add_talk(self, text: str) -> str:
        """Write down a talk of today; returns what is wrong with it."""
        return self._do(lambda person: contact_log.add(self._library, person, text))

    def photo(self) -> bytes | None:
        """Return the person's photo (JPEG), None when there is none."""
        digest = self.sheet.person.attributes["photo"] if self.sheet is not None else None
        return photos.get(self._library, digest)

    def set_photo(self, content: bytes | None) -> None:
        """Keep a small JPEG as the photo, None takes it away."""
        said = self._do(lambda person: photos.set_photo(self._library, person, content))
        if not said and content is None:
            self._context.notices.toast(_REMOVED, undo=True)

    def take_photo(self, path: Path, read: Callable[[Path], bytes]) -> None:
        """Read a picture file on the worker's thread and keep it as the photo of who is open now."""
        wanted = self.id

        def work(progress: Progress, cancel: CancelToken) -> bytes:
            return read(path)

        def done(result: Ok[bytes] | Err) -> None:
            if isinstance(result, Ok):
                if self.id == wanted:
                    self.set_photo(result.value)
            elif result.known is not None:
                self._context.notices.trouble(result.known)

        self._context.jobs.start(_READING, work, done)

    def remove(self, table: str, row_id: int) -> None:
        """Remove a row of a table; a toast offers to take it back."""
        if not self._do(lambda person: writing.REMOVE[table](self._library, person, row_id)):
            for address in [one for one in self._kept if one.startswith(f"{table}/{row_id}")]:
                self.forget(address)
            self._context.notices.toast(_REMOVED, undo=True)

    def answer(self, question: int, text: str) -> str:
        """Answer an open question of an import; returns what is wrong with the answer."""
        return self._do(lambda person: questions.answer(self._library, person, question, text))

    def lay_aside(self, question: int) -> None:
        """Close an open question; its cell becomes a note."""
        self._do(lambda person: questions.lay_aside(self._library, person, question))

    def block(self, reason: str) -> None:
        """Mark the person as not to be booked, with the reason."""

        def both(person: int) -> None:
            with self._library.store.change("edit_creator", subject=[person], origin=self._library.origin):
                editing.edit(self._library, person, "do_not_book", "1")
                editing.edit(self._library, person, "do_not_book_reason", reason)

        self._do(both)

    def delete(self) -> None:
        """Put the person into the trash and go back; a toast offers to take it back."""
        if self.sheet is None:
            return
        name = self.sheet.person.name
        if not self._do(lambda person: creators.delete(self._library, [person])):
            self._context.notices.toast(_DELETED(name=name), undo=True)
            self._context.navigator.back()

    def _do(self, verb: Callable[[int], object]) -> str:
        if self.id is None:
            return ""
        if self._writing:
            return self._say(_BUSY)
        try:
            with self._context.hub.caused_by(self):
                verb(self.id)
        except KnownError as error:
            return self._said(_parts(error))
        self._reread()
        return ""

    # -- for the page ----------------------------------------------------------------------------

    def steps(self) -> list[tuple[str, Text, list[str]]]:
        """Return the newest steps about the person: (moment, what, fields)."""
        if self.id is None:
            return []
        found = []
        for entry in history.entries(self._library, self.id, limit=STEPS):
            keys = dict.fromkeys(
                name for one in entry["changes"] if one["kind"] == "updated" for name in one["values"]
            )
            found.append((entry["at"], history.op_text(entry["op"]), list(keys)))
        return found

    def saved_at(self) -> datetime | None:
        """Return when the person was last changed, in the owner's time."""
        if self.sheet is None:
            return None
        return datetime.fromisoformat(str(self.sheet.person.attributes["updated"])).astimezone()

    def main_link(self) -> str:
        """Return the link of the main channel, else of the first one that has one."""
        if self.sheet is None:
            return ""
        main = self.sheet.person.calculated.main_channel_id
        links = {one.id: one.url for one in self.sheet.person.channels if one.url}
        return links.get(main or 0) or next(iter(links.values()), "")

    def suggestions(self, key: str) -> list[str]:
        """Return the words offered while a field is typed into."""
        language = self._context.i18n.language
        if key == "province":
            places = self._library.places
            now = [places.name(code, language) for code in places.codes]
            old = [places.old_name(one, language) for code in places.codes for one in places.absorbed(code)]
            return list(dict.fromkeys([*now, *old]))
        vocabulary = self._library.professions if key == "profession" else self._library.fields
        return [vocabulary.label(code, language) for code in vocabulary.codes]

    def own_phone(self) -> str:
        """Return the person's own phone number, "" when unknown."""
        return next((one.phone for one in own(self.sheet.person) if one.phone), "") if self.sheet else ""

    # -- what others do --------------------------------------------------------------------------

    def _reread(self) -> None:
        if self.id is not None:
            self._read(self.id)
            self.refreshed.emit(False)

    def _on_change(self, change: ChangeSet) -> None:
        who = self._wanted
        if who is None:
            return
        if change.people is None or who in change.people or "agent" in change.tables:
            self._read(who)
            self.refreshed.emit(True)

    def _on_jobs(self, job: object) -> None:
        if self._writing is not self._context.jobs.writing:
            self._writing = self._context.jobs.writing
            self.writing_changed.emit()

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)

    def _said(self, parts: tuple[Text, ...]) -> str:
        return " ".join(self._say(part) for part in parts)


def _parts(error: KnownError) -> tuple[Text, ...]:
    return tuple(part for part in (error.text, error.hint) if part is not None)
