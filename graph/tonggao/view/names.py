"""Names of files for readouts."""

import hashlib
import re
from urllib.parse import unquote

_UNFIT = re.compile(r"[^\w.-]+")
_MOST = 60  # characters; a file system takes 255 bytes, and a Chinese character is three


def reading_file(readout: str) -> str:
    """The name of a readout's page: what can be read of its IRI, and a hash that keeps different ones apart.

    It holds no character that a file system, an address or a shell would take amiss.

    >>> reading_file("https://w3id.org/tonggao/id/readout/2031%2F城市")
    '2031-城市.6ecfdaad.html'
    """
    id_ = unquote(readout.rpartition("readout/")[2])
    plain = _UNFIT.sub("-", id_).strip(".-")[:_MOST] or "readout"
    return f"{plain}.{hashlib.sha256(readout.encode('utf-8')).hexdigest()[:8]}.html"
