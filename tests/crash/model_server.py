"""A model that counts who asks it for what, and answers each job with clips that are known beforehand.

The request is {"job": NAME, "kind": KIND}. What a job is answered follows from its name alone, so that a clip on the disk
can be compared with what was sent.
"""

import base64
import collections
import hashlib
import http.server
import json
import random
import struct
import threading
import time
import urllib.request

# Kind of a job: how many clips, and how many samples each has.
KINDS = {
    "small": (1, 400),
    "three": (3, 700),
    "large": (2, 90_000),
    "chunked": (2, 9_000),
    "slow": (1, 3_000),
    "refused": (1, 500),
    "bare": (1, 60_000),
    "text": (0, 0),
}
PIECE = 48 * 1024


def clips_of(job, kind):
    count, samples = KINDS[kind]
    clips = []
    for index in range(count):
        noise = random.Random(f"{job}/{index}").randbytes(2 * samples)
        clips.append(struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(noise), b"WAVE", b"fmt ", 16, 1, 1, 32000,
                                 64000, 2, 16, b"data", len(noise)) + noise)
    return clips


def hashes_of(job, kind):
    return [hashlib.sha256(clip).hexdigest() for clip in clips_of(job, kind)]


class Model:
    """Serves on a free port of loopback. `runs` counts the requests that were taken in whole and not refused."""

    def __init__(self):
        self.lock = threading.Lock()
        self.ended = threading.Condition(self.lock)
        self.connections = 0
        self.runs = collections.Counter()
        self.refusals = collections.Counter()
        self.watcher = None
        model = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self):
                try:
                    model.answer(self)
                except OSError:
                    self.close_connection = True  # the client was killed: that is what this is about

            def do_GET(self):
                self.send_response(204)
                self.send_header("Connection", "close")
                self.end_headers()

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            request_queue_size = 128

            def process_request(self, request, address):
                with model.lock:
                    model.connections += 1
                super().process_request(request, address)

            def process_request_thread(self, request, address):
                super().process_request_thread(request, address)
                with model.lock:
                    model.connections -= 1
                    model.ended.notify_all()

            def handle_error(self, *_):
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/predict"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def watch(self, watcher):
        """Calls watcher() at each step of each exchange; None ends it."""
        self.watcher = watcher

    def step(self):
        watcher = self.watcher
        if watcher:
            watcher()

    def wait_until_quiet(self):
        """When no client lives: all that they had sent is read and counted."""
        # Connections are taken in order: behind this one there is none of theirs.
        urllib.request.build_opener(urllib.request.ProxyHandler({})).open(self.url, timeout=60).close()
        with self.lock:
            if not self.ended.wait_for(lambda: self.connections == 0, timeout=60):
                raise AssertionError("The server is still answering somebody")

    def answer(self, handler):
        self.step()
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        if len(body) < int(handler.headers["Content-Length"]):
            raise OSError("cut")
        request = json.loads(body)
        job, kind = request["job"], request["kind"]
        with self.lock:
            is_refused = kind == "refused" and self.refusals[job] < 2
            (self.refusals if is_refused else self.runs)[job] += 1
        self.step()
        if is_refused:
            self.send(handler, 429, b'{"error": "Too many at once"}', [("Retry-After", "0")])
            return
        if kind == "slow":
            time.sleep(0.04)
        clips = clips_of(job, kind)
        if kind == "bare":
            self.send(handler, 200, clips[0], [("Content-Type", "audio/wav")])
        elif kind == "text":
            self.send(handler, 200, json.dumps({"said": job}).encode(), [])
        else:
            text = json.dumps({"data": [base64.b64encode(clip).decode() for clip in clips]}).encode()
            self.send(handler, 200, text, [("Transfer-Encoding", "chunked")] if kind == "chunked" else [])

    def send(self, handler, status, body, headers):
        is_chunked = ("Transfer-Encoding", "chunked") in headers
        handler.send_response(status)
        for name, value in headers if is_chunked else [*headers, ("Content-Length", str(len(body)))]:
            handler.send_header(name, value)
        handler.end_headers()
        self.step()
        size = 4096 if is_chunked else PIECE
        for start in range(0, len(body), size):
            piece = body[start:start + size]
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if is_chunked else piece)
            self.step()
        if is_chunked:
            handler.wfile.write(b"0\r\n\r\n")
        self.step()
