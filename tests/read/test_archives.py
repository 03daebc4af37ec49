import gzip
import io
import random
import tarfile
import zipfile
from pathlib import Path

import pytest

from tonggao.read import Skipped, archives, read_sources
from tonggao.readout import Readout

TEXT = "澄北市召开防汛工作会议\n市委书记郑远帆出席会议并讲话。"


def add(archive: tarfile.TarFile, name: str, data: bytes, **fields: object) -> None:
    info = tarfile.TarInfo(name)
    info.size = len(data)
    for field, value in fields.items():
        setattr(info, field, value)
    archive.addfile(info, io.BytesIO(data))


def read(*sources: Path) -> tuple[list[str], list[str]]:
    """The ids of readouts, and what was skipped with the folder's name left out."""
    found = list(read_sources(sources))
    skipped = [str(item).replace(str(sources[0].parent) + "/", "") for item in found if isinstance(item, Skipped)]
    return [item.id for item in found if isinstance(item, Readout)], skipped


def test_zip_is_read_like_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("2024/20240618.txt", TEXT)
        archive.writestr("2024/rows.jsonl", '{"text": "会议"}\n')
        archive.writestr("会议.html", f"<h1>会议</h1><div class='article-content'><p>{TEXT * 3}</p></div>")
        archive.writestr("__MACOSX/._a.txt", "x")
        archive.writestr(".hidden.txt", TEXT)
        archive.writestr("photo.raw", b"x")
    assert read(path)[0] == ["2024/20240618", "2024/rows#1", "会议"]
    assert [s.split(":")[0] for s in read(path)[1]] == ["news.zip/photo.raw"]
    # In a folder its name is part of the path.
    assert read(tmp_path)[0] == ["news/2024/20240618", "news/2024/rows#1", "news/会议"]


@pytest.mark.parametrize("suffix", ["tar", "tar.gz", "tgz", "tar.bz2", "tar.xz"])
def test_tar_is_read_whatever_packs_it(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"news.{suffix}"
    with tarfile.open(path, "w:" + {"tgz": "gz"}.get(suffix, suffix.partition(".")[2])) as archive:
        add(archive, "a.txt", TEXT.encode("gb18030"))
    assert read(path) == (["a"], [])
    assert read(tmp_path)[0] == ["news/a"]


def test_gzipped_file_is_read_by_the_name_inside(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl.gz").write_bytes(gzip.compress('{"text": "会议"}\n'.encode()))
    assert read(tmp_path / "rows.jsonl.gz") == (["rows#1"], [])


@pytest.mark.parametrize("name", ["/etc/a.txt", "../a.txt", "b/../../a.txt", "C:\\a.txt", "..\\a.txt"])
def test_paths_that_lead_out_are_refused_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    for path in (tmp_path / "a.zip", tmp_path / "a.tar"):
        if path.suffix == ".zip":
            with zipfile.ZipFile(path, "w") as packed:
                packed.writestr(name, TEXT)
                packed.writestr("good.txt", TEXT)
        else:
            with tarfile.open(path, "w") as archive:
                add(archive, name, TEXT.encode())
                add(archive, "good.txt", TEXT.encode())
        ids, (skipped,) = read(path)
        assert ids == ["good"]
        assert skipped.endswith(": has a path that leads out of its archive; it was not read")


def test_links_and_archives_in_archives_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    with tarfile.open(path, "w") as archive:
        add(archive, "link.txt", b"", type=tarfile.SYMTYPE, linkname="/etc/passwd")
        add(archive, "inner.zip", b"PK")
    assert read(path) == (
        [],
        [
            "a.tar/link.txt: is a link or a device; only files are read",
            "a.tar/inner.zip: is an archive in an archive; unpack the outer one and name the folder",
        ],
    )


def test_bombs_are_refused_without_unpacking_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 2**20)
    monkeypatch.setattr(archives, "MOST_MEMBERS", 2)
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.txt", bytes(2**21))
        archive.writestr("good.txt", TEXT)
        archive.writestr("third.txt", TEXT)
    ids, skipped = read(path)
    assert ids == ["good"]
    assert skipped == [
        "a.zip/zeros.txt: is larger than 1 MiB; split it",
        "a.zip: holds more than 2 files; unpack it and name the folder",
    ]


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.gz"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 no zip", b"\x1f\x8b\x08 no gzip"])
def test_a_damaged_archive_is_one_fault(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    ids, skipped = read(tmp_path / name)
    assert (ids, len(skipped)) == ([], 1)


def test_a_packed_stream_that_breaks_off_or_errs_is_one_fault(tmp_path: Path) -> None:
    noise = [random.Random(number).randbytes(3000) for number in range(20)]
    packed, zipped = io.BytesIO(), io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:xz") as archive:
        for number, data in enumerate(noise):
            add(archive, f"{number}.bin", data)
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_LZMA) as archive_:
        archive_.writestr("a.txt", TEXT * 100)
    for name, whole, at in (("a.tar.xz", packed.getvalue(), 20_000), ("a.zip", zipped.getvalue(), 100)):
        (tmp_path / name).write_bytes(whole[:at] + bytes(byte ^ 0xFF for byte in whole[at : at + 2]) + whole[at + 2 :])
        skipped = read(tmp_path / name)[1]
        assert skipped[-1].startswith(f"{name}: is damaged or locked (")


def test_a_locked_zip_is_one_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", TEXT)
    data = bytearray(path.read_bytes())
    for sign in (b"PK\x03\x04", b"PK\x01\x02"):  # set the flag that says encrypted
        at = data.index(sign) + (6 if sign == b"PK\x03\x04" else 8)
        data[at] |= 1
    path.write_bytes(data)
    (skipped,) = read(path)[1]
    assert "is damaged or locked" in skipped


def test_names_in_a_zip_made_by_an_old_system_are_readable(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("会议.txt".encode("gbk").decode("cp437"), TEXT)
    data = bytearray(path.read_bytes())
    raw = "会议.txt".encode("gbk")
    written = raw.decode("cp437").encode("utf-8")
    with zipfile.ZipFile(path, "w") as archive:  # the same length of name, then its bytes put in without the flag
        archive.writestr("x" * len(raw), TEXT)
    data = bytearray(path.read_bytes()).replace(b"x" * len(raw), raw)
    assert written
    path.write_bytes(data)
    assert read(path)[0] == ["会议"]
