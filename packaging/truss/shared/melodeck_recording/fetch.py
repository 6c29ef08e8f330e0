"""Downloads a recording: public addresses only, of a limited size, in a limited time."""

import contextlib
import http.client
import os
import socket
import ssl
import threading
import time
import urllib.parse

from . import addresses
from .problem import Problem

CHUNK = 64 * 1024


class _Pinned(http.client.HTTPConnection):
    """A connection to one IP address that was checked, whatever the host's name resolves to by now.

    Knows no proxies, follows no redirects, sends no credentials.
    """

    def __init__(self, address, ip, watch, context):
        super().__init__(address.host, address.port, timeout=watch.left())
        self.default_port = 443 if context else 80  # decides whether the Host header names the port
        self._ip = ip
        self._watch = watch
        self._context = context

    def connect(self):
        self.sock = socket.create_connection((self._ip, self.port), timeout=self._watch.left())
        self._watch.guard(self.sock)
        if self._context:
            self.sock = self._context.wrap_socket(self.sock, server_hostname=self.host)


class _Watch:
    """The time limit of a whole download. Time limits of sockets start anew with every byte: a server that sends one
    now and then would hold them for ever. This one cuts the connection, wherever it is."""

    def __init__(self, seconds):
        self._end = time.monotonic() + seconds
        self._guards = contextlib.ExitStack()

    def left(self):
        """Seconds; never 0, which a socket takes for "do not wait"."""
        return max(0.001, self._end - time.monotonic())

    def is_over(self):
        return time.monotonic() >= self._end

    def guard(self, connection):
        # A second handle on the connection: the first one becomes part of TLS and belongs to the reading thread.
        handle = socket.socket(fileno=os.dup(connection.fileno()))
        timer = threading.Timer(self.left(), self._cut, [handle])
        timer.daemon = True
        timer.start()
        self._guards.callback(handle.close)
        self._guards.callback(timer.join)
        self._guards.callback(timer.cancel)

    @staticmethod
    def _cut(handle):
        with contextlib.suppress(OSError):
            handle.shutdown(socket.SHUT_RDWR)

    def close(self):
        self._guards.close()


def fetch(url, file, settings):
    """Downloads a URL into an open binary file. Returns the number of bytes.

    Problem 400: not an address that may be used; 413: too big; 422: it could not be had. Blocks, so it belongs on a
    thread of its own.
    """
    watch = _Watch(settings.seconds)
    address = addresses.parse(url)
    with contextlib.closing(watch):
        for _ in range(settings.redirects + 1):
            with contextlib.closing(_open(address, watch, settings)) as connection:
                response = _ask(connection, address, watch)
                if response.status not in (301, 302, 303, 307, 308):
                    return _receive(response, address, file, watch, settings)
                address = _next(response, address)
    raise Problem(422, f"The address leads from one place to the next more than {settings.redirects} times. "
                       "Nothing was downloaded.")


def _open(address, watch, settings):
    """A connection to the first of the host's addresses that takes one."""
    context = ssl.create_default_context() if address.scheme == "https" else None
    for ip in addresses.resolve(address, settings.networks, watch.left()):
        connection = _Pinned(address, ip, watch, context)
        try:
            connection.connect()
            return connection
        except OSError as error:
            connection.close()
            if watch.is_over():
                raise _too_slow(address) from None
            if isinstance(error, ssl.SSLError):
                raise Problem(422, f"The encrypted connection to {address.host} is not trustworthy (its certificate, "
                                   "or its protocol). Nothing was downloaded.") from None
    raise Problem(422, f"{address.host} does not answer. Nothing was downloaded.")


def _ask(connection, address, watch):
    try:
        connection.request("GET", address.target, headers={
            "Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": "Melodeck-Truss/1", "Connection": "close"})
        return connection.getresponse()
    except (OSError, http.client.HTTPException):
        raise _broken(address, watch) from None


def _next(response, address):
    location = response.getheader("Location")
    if not location:
        raise Problem(422, f"{address.host} says that the recording is elsewhere, but not where.")
    # A relative one is meant. What it becomes is looked at like any other address.
    try:
        joined = urllib.parse.urljoin(address.url, location.strip().replace(" ", "%20"))
    except ValueError:
        joined = location
    try:
        # Header bytes come as Latin-1; addresses are UTF-8.
        joined = joined.encode("latin-1").decode("utf-8")
    except UnicodeError:
        pass
    return addresses.parse(joined)


def _receive(response, address, file, watch, settings):
    if response.status != 200:
        raise Problem(422, f"{address.host} answered {response.status} instead of a recording. A link may have run "
                           "out, or want a sign-in.")
    if response.getheader("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        raise Problem(422, f"{address.host} sends the recording in a compressed form that was not asked for.")
    announced = response.length
    if announced is not None and announced > settings.largest_bytes:
        raise _too_big(settings)
    received = 0
    while chunk := _read(response, address, watch,
                         CHUNK if announced is None else min(CHUNK, announced - received)):
        received += len(chunk)
        if received > settings.largest_bytes:
            raise _too_big(settings)
        file.write(chunk)
        if watch.is_over():
            raise _too_slow(address)
    # Without a length the end of the connection is the end of the body, also when it was the watch that ended it.
    if watch.is_over():
        raise _too_slow(address)
    if announced is not None and received < announced:
        raise _broken(address, watch)
    if received == 0:
        raise Problem(422, f"{address.host} sent an empty file.")
    return received


def _read(response, address, watch, most):
    """The next bytes. read1 takes no more than a buffer at once, also where a server gives chunks of a negative size.
    `most` is 0 at the end that was announced, because a server may hold the connection open behind it."""
    try:
        return response.read1(most) if most else b""
    except (OSError, http.client.HTTPException):
        raise _broken(address, watch) from None


def _too_big(settings):
    return Problem(413, f"The recording is larger than {settings.largest_bytes / (1 << 20):g} MiB. Send a shorter or a "
                        "compressed one (FLAC, MP3).")


def _too_slow(address):
    return Problem(422, f"{address.host} is too slow: the download was stopped. Send the recording in base64, or from "
                        "a faster place.")


def _broken(address, watch):
    if watch.is_over():
        return _too_slow(address)
    return Problem(422, f"The connection to {address.host} broke off during the download. Nothing was run; try again.")
