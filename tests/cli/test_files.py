"""Files that are written: as a whole or not at all, and never over what is read."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

import newsfacts
from newsfacts import Document
from newsfacts.cli.files import made_beside, write_text

Run = Callable[..., subprocess.CompletedProcess[str]]
Printed = Callable[..., str]
Start = Callable[..., subprocess.Popen[bytes]]

#: starts a command whose files may have 8 blocks at most
_LIMITED = ("sh", "-c", 'ulimit -f 8; exec "$@"', "sh")
#: starts a command that heeds permissions even as root
_OBEDIENT = ("setpriv", "--bounding-set=-dac_override") if os.geteuid() == 0 else ()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Give an article in a folder of its own."""
    folder = tmp_path / "articles"
    folder.mkdir()
    path = folder / "article.txt"
    path.write_text("It paid $5 on Monday.", encoding="utf-8")
    return path


#: what there is before: the name that is written, and the file that has it afterwards
BEFORE = {
    "nothing": ("new.html", "new.html"),
    "a file": ("old.html", "old.html"),
    "a link to a file": ("link.html", "old.html"),
    "a link to nothing": ("broken.html", "new.html"),
}


@pytest.mark.parametrize("name", BEFORE)
def test_written(name: str, tmp_path: Path) -> None:
    """A file that is replaced keeps its permissions, a new one has the usual, a link stays one."""
    (tmp_path / "old.html").write_text("old", encoding="utf-8")
    (tmp_path / "old.html").chmod(0o604)
    (tmp_path / "link.html").symlink_to("old.html")
    (tmp_path / "broken.html").symlink_to("new.html")
    (tmp_path / "usual").touch()
    output, target = BEFORE[name]
    write_text(str(tmp_path / output), "ñew")
    assert (tmp_path / target).read_text(encoding="utf-8") == "ñew"
    usual = stat.S_IMODE((tmp_path / "usual").stat().st_mode)
    mode = stat.S_IMODE((tmp_path / target).stat().st_mode)
    assert mode == (0o604 if target == "old.html" else usual)
    assert (tmp_path / output).is_symlink() == (output != target)
    assert {path.name for path in tmp_path.iterdir()} == {
        "old.html", "link.html", "broken.html", "usual", target,
    }  # fmt: skip


def test_written_into_a_pipe(tmp_path: Path) -> None:
    """A named pipe is written, and stays one."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[str] = []
    reader = Thread(target=lambda: received.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    write_text(str(pipe), "ñew")
    reader.join()
    assert received == ["ñew"]
    assert pipe.is_fifo()


#: why a file cannot be written: how the command is started, the permissions of the folder and of
#: the file in it, and what is said
FAILING: dict[str, tuple[tuple[str, ...], int, int, str]] = {
    "full": (_LIMITED, 0o755, 0o644, "File too large"),
    "folder": (_OBEDIENT, 0o555, 0o644, "Permission denied"),
    "file": (_OBEDIENT, 0o755, 0o444, "Permission denied"),
}
_needs_setpriv = pytest.mark.skipif(
    bool(_OBEDIENT) and not shutil.which("setpriv"), reason="root may write everywhere"
)


@_needs_setpriv
@pytest.mark.parametrize("name", FAILING)
def test_failed_write(run: Run, name: str, article: Path, tmp_path: Path) -> None:
    """What cannot be written leaves the old file as it was, nothing beside it, and says why."""
    prefix, folder_mode, file_mode, why = FAILING[name]
    folder = tmp_path / "pages"
    folder.mkdir()
    page = folder / "page.html"
    page.write_text("old", encoding="utf-8")
    page.chmod(file_mode)
    folder.chmod(folder_mode)
    done = run("report", article, "-o", page, prefix=prefix)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"newsfacts: {str(page)!r} cannot be written: {why}\n"
    assert page.read_text(encoding="utf-8") == "old"
    assert list(folder.iterdir()) == [page]
    folder.chmod(0o755)


@_needs_setpriv
@pytest.mark.parametrize("name", ["full", "folder"])
def test_failed_new_plugin(run: Run, name: str, tmp_path: Path) -> None:
    """Of a plugin that cannot be made whole, nothing is left."""
    prefix, folder_mode, _, why = FAILING[name]
    prefix = tuple(part.replace("-f 8", "-f 1") for part in prefix)
    folder = tmp_path / "plugins"
    folder.mkdir()
    folder.chmod(folder_mode)
    done = run("new-plugin", "house-sales", "--into", folder, prefix=prefix)
    assert (done.returncode, done.stdout) == (2, "")
    made = str(folder / "newsfacts-house-sales")
    assert done.stderr == f"newsfacts: {made!r} cannot be made: {why}\n"
    assert list(folder.iterdir()) == []
    folder.chmod(0o755)


def _interrupted(page: Path) -> None:
    with made_beside(page) as made:
        made.write_text("new", encoding="utf-8")
        signal.raise_signal(signal.SIGINT)


def test_interrupted_write(tmp_path: Path) -> None:
    """Ctrl-C while something is made leaves nothing of it, whatever else Ctrl-C does."""
    calls: list[int] = []
    usual = signal.signal(signal.SIGINT, lambda number, _: calls.append(number))
    try:
        with pytest.raises(KeyboardInterrupt):
            _interrupted(tmp_path / "page.html")
        assert list(tmp_path.iterdir()) == []
        signal.raise_signal(signal.SIGINT)
        assert calls == [signal.SIGINT]
    finally:
        signal.signal(signal.SIGINT, usual)


@pytest.mark.parametrize(
    ("read", "written"),
    [("article.txt", "hard.html"), ("article.txt", "link.html"), ("link.html", "hard.html"),
     ("-", "article.txt")],
)  # fmt: skip
def test_output_is_input(start: Start, read: str, written: str, article: Path) -> None:
    """An article is not overwritten by its page under any name that it has."""
    folder = article.parent
    (folder / "hard.html").hardlink_to(article)
    (folder / "link.html").symlink_to(article)
    with (
        article.open(encoding="utf-8") as stdin,
        start("report", read, "-o", written, stdin=stdin, cwd=folder) as process,
    ):
        _, complaint = process.communicate()
    assert process.returncode == 2
    assert complaint.decode() == (
        f"newsfacts: --output {written!r} is one of the files to be read\n"
    )
    assert article.read_text(encoding="utf-8") == "It paid $5 on Monday."


def test_report_goes_on(run: Run, folder: Path, tmp_path: Path) -> None:
    """Files that cannot be read are named, one in a line; the page has the others."""
    bad = ("russian.txt", "empty.txt", "missing.txt", "other.json", "folder", "loop")
    page = tmp_path / "page.html"
    done = run("report", *bad[:3], "article.txt", *bad[3:], "-o", page, cwd=folder)
    assert done.returncode == 1
    assert [line.split("'")[1] for line in done.stderr.splitlines()] == [*bad]
    document = Document("It paid $5 on Monday.", id="article.txt")
    assert page.read_text(encoding="utf-8") == newsfacts.extract(document).to_html()


def test_report_of_nothing_readable(run: Run, folder: Path, tmp_path: Path) -> None:
    """Where no file can be read, there is no page."""
    page = tmp_path / "page.html"
    done = run("report", "russian.txt", "missing.txt", "-o", page, cwd=folder)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 2)
    assert not page.exists()


#: texts that begin like JSON, and what is said of those that are
BRACES = {
    "aside": ("{Updated} It paid $5 on Monday.", ""),
    "data": ('{"paid": "$5", "day": "Monday"}', "has no text"),
    "deep": ('{"the":' * 20_000, "is nested too deeply"),
}


def test_text_in_braces(run: Run, tmp_path: Path) -> None:
    """A text that begins like JSON is read as a text unless it is JSON, whatever its suffix."""
    for name, (text, _) in BRACES.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    done = run("report", *(f"{name}.txt" for name in BRACES), "-o", "-", cwd=tmp_path)
    facts = newsfacts.extract(Document(BRACES["aside"][0], id="aside.txt"))
    assert done.stdout == newsfacts.to_html(facts)
    said = [why for _, why in BRACES.values() if why]
    assert len(done.stderr.splitlines()) == len(said)
    assert all(why in line for why, line in zip(said, done.stderr.splitlines(), strict=True))


def test_names_of_files(printed: Printed, article: Path) -> None:
    """Files whose names are not UTF-8 are read and written."""
    odd = article.rename(article.with_name("\udcff.txt"))
    page = article.with_name("\udcff.html")
    assert printed("report", odd, "-o", page) == ""
    document = Document("It paid $5 on Monday.", id="\ufffd.txt")
    assert page.read_text(encoding="utf-8") == newsfacts.extract(document).to_html()
