"""A recording in a request: an address, base64, a data: URI, or plain bytes (msgpack)."""

import asyncio
import base64
import binascii
import concurrent.futures
import os
import re
import tempfile

from .decode import decode, require_ffmpeg
from .fetch import fetch
from .problem import Problem
from .settings import Settings

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*):")


class Recordings:
    """Fetches and reads recordings, a few at a time.

    On threads of its own: the Truss server runs every step of every request on one pool of 40 threads, and 40 slow
    downloads there would keep the model itself from its next run. Downloads are apart from reading for the same reason.
    """

    def __init__(self, environment=None, downloads=16, readers=4):
        require_ffmpeg()
        self._settings = Settings.from_environment(environment)
        self._downloads = concurrent.futures.ThreadPoolExecutor(downloads, thread_name_prefix="download")
        self._readers = concurrent.futures.ThreadPoolExecutor(readers, thread_name_prefix="read")

    async def samples(self, value, name, rate, seconds):
        """The first `seconds` of a recording, mono, float32 [frames] at `rate` Hz.

        name: the field that held `value`, for messages. Problem 400, 413 or 422.
        """
        loop = asyncio.get_running_loop()
        with tempfile.TemporaryDirectory(prefix="recording-") as folder:
            path = os.path.join(folder, "recording")
            threads = self._downloads if is_address(value) else self._readers
            await loop.run_in_executor(threads, self._write, value, name, path)
            return await loop.run_in_executor(self._readers, decode, path, rate, seconds)

    def _write(self, value, name, path):
        with open(path, "wb") as file:
            write(value, name, file, self._settings)


def is_address(value):
    """Whether a text is something to download: base64 has no colon, and a data: URI brings its bytes along."""
    scheme = _SCHEME.match(value) if isinstance(value, str) else None
    return scheme is not None and scheme.group(1).lower() != "data"


def write(value, name, file, settings):
    """Writes the bytes of a recording into an open file, from wherever they come."""
    if isinstance(value, (bytes, bytearray)):
        data = value
    elif not isinstance(value, str) or not value:
        raise Problem(400, f"{name} must be a recording in base64, or an http(s) address.")
    elif is_address(value):
        fetch(value.strip(), file, settings)
        return
    elif _SCHEME.match(value):
        data = _from_base64(_payload(value.strip(), name), name, settings)
    else:
        data = _from_base64(value, name, settings)
    if len(data) > settings.largest_bytes:
        raise _too_big(name, settings)
    if not data:
        raise Problem(400, f"{name} is empty.")
    file.write(data)


def _payload(uri, name):
    """What follows the comma of data:audio/wav;base64,…; the media type is not believed, the content counts."""
    head, comma, payload = uri.partition(",")
    if not comma or not head.lower().endswith(";base64"):
        raise Problem(400, f"{name} is a data: address without base64. It must look like data:audio/wav;base64,…")
    return payload


def _from_base64(text, name, settings):
    if len(text) // 4 * 3 > settings.largest_bytes + 2:
        raise _too_big(name, settings)
    # The library alone would, by version, skip or accept some of what is no base64.
    if len(text) % 4 or not re.fullmatch(r"[A-Za-z0-9+/]*={0,2}", text):
        raise Problem(400, f"{name} is neither base64 nor an http(s) address. Base64 must be the standard alphabet in "
                           "one line, with its = at the end (base64 -w0).")
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Problem(400, f"{name} is damaged base64.") from None


def _too_big(name, settings):
    return Problem(413, f"{name} is larger than {settings.largest_bytes / (1 << 20):g} MiB. Send a shorter or a "
                        "compressed recording (FLAC, MP3).")
